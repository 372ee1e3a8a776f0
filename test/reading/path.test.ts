import { entry, field, steps } from '../../lib/reading/path';

test.each([
  ['', []],
  ['spec', ['spec']],
  ['spec.template.spec.tolerations[0].operator', ['spec', 'template', 'spec', 'tolerations', '0', 'operator']],
  ['metadata.labels[kubernetes.io/os]', ['metadata', 'labels', 'kubernetes.io/os']],
  ['items[3][]', ['items', '3', '']],
])('the steps of "%s"', (path, expected) => {
  expect(steps(path)).toEqual(expected);
});

test('a path is built of fields and entries', () => {
  expect(field('', 'spec')).toBe('spec');
  expect(entry(field('spec', 'taints'), 0)).toBe('spec.taints[0]');
  expect(entry('labels', 'a.b/c')).toBe('labels[a.b/c]');
});
