import { cut, plural, quote, taintText, yamlFlow } from '../../lib/placement/phrase';

test('quotes show what is invisible', () => {
  expect(quote('a "b"\u001b[31m\n')).toBe('"a \\"b\\"\\u001b[31m\\n"');
});

test.each([[0, ''], [1, '1'], [5, '1, 2, 3, 4, 5'], [6, '1, 2, 3, 4, 5 and 1 other'], [8, '1, 2, 3, 4, 5 and 3 others']])('%d words', (count, text) => {
  expect(cut(Array.from({ length: count }, (_, index) => String(index + 1)))).toBe(text);
});

test.each([['Pod', 'Pods'], ['StorageClass', 'StorageClasses'], ['NetworkPolicy', 'NetworkPolicies'], ['Gateway', 'Gateways'], ['Endpoints', 'Endpoints']])('many of %s are %s', (kind, all) => {
  expect(plural(kind)).toBe(all);
});

test.each<[{ [key: string]: string | number | readonly string[] | undefined }, string]>([
  [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: undefined }, '{key: nvidia.com/gpu, operator: Exists}'],
  [{ value: 'true' }, '{value: "true"}'],
  [{ value: 'No' }, '{value: "No"}'],
  [{ value: '1' }, '{value: "1"}'],
  [{ value: '' }, '{value: ""}'],
  [{ value: 'a: b' }, '{value: "a: b"}'],
  [{ tolerationSeconds: 30 }, '{tolerationSeconds: 30}'],
  [{ values: ['linux', 'no'] }, '{values: [linux, "no"]}'],
])('%j in YAML is %s', (record, text) => {
  expect(yamlFlow(record)).toBe(text);
});

test('a taint is written as kubectl takes it', () => {
  expect([taintText({ key: 'a', value: 'b', effect: 'NoSchedule' }), taintText({ key: 'a', value: '', effect: 'NoExecute' })]).toEqual(['a=b:NoSchedule', 'a:NoExecute']);
});
