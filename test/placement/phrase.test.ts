import { cut, quote, yamlFlow } from '../../lib/placement/phrase';

test('quotes show what is invisible', () => {
  expect(quote('a "b"\u001b[31m\n')).toBe('"a \\"b\\"\\u001b[31m\\n"');
});

test.each([[0, ''], [1, '1'], [5, '1, 2, 3, 4, 5'], [6, '1, 2, 3, 4, 5 and 1 other'], [8, '1, 2, 3, 4, 5 and 3 others']])('%d words', (count, text) => {
  expect(cut(Array.from({ length: count }, (_, index) => String(index + 1)))).toBe(text);
});

test.each<[{ [key: string]: string | number | undefined }, string]>([
  [{ key: 'nvidia.com/gpu', operator: 'Exists', effect: undefined }, '{key: nvidia.com/gpu, operator: Exists}'],
  [{ value: 'true' }, '{value: "true"}'],
  [{ value: 'No' }, '{value: "No"}'],
  [{ value: '1' }, '{value: "1"}'],
  [{ value: '' }, '{value: ""}'],
  [{ value: 'a: b' }, '{value: "a: b"}'],
  [{ tolerationSeconds: 30 }, '{tolerationSeconds: 30}'],
])('%j in YAML is %s', (record, text) => {
  expect(yamlFlow(record)).toBe(text);
});
