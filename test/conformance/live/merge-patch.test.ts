import { mergePatch } from './merge-patch';

test.each<[string, unknown, unknown, unknown]>([
  ['a field is replaced', { a: 'b' }, { a: 'c' }, { a: 'c' }],
  ['a field is added', { a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  ['null takes a field away', { a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  ['a list is replaced', { a: ['b'] }, { a: ['c', 'd'] }, { a: ['c', 'd'] }],
  ['objects are merged', { a: { b: 'c', d: 'e' } }, { a: { b: 'd', c: null } }, { a: { b: 'd', d: 'e' } }],
  ['what is no object gives way to one', { a: ['b'] }, { a: { b: 'c' } }, { a: { b: 'c' } }],
  ['null in what is new is left out', {}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
])('%s', (_, target, patch, merged) => {
  expect(mergePatch(target, patch)).toEqual(merged);
});

test('the target stays as it is', () => {
  const target = { a: { b: 1 } };
  mergePatch(target, { a: { b: 2 } });
  expect(target).toEqual({ a: { b: 1 } });
});
