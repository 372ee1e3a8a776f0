import { chart } from './synth';
import { at, pathOf } from '../../lib/constructs/at';

test('what goes wrong bears the path, and what goes right is handed on', () => {
  expect(at('a/b', () => 1)).toBe(1);
  expect(() => at('a/b', () => { throw new Error('no'); })).toThrow(new Error('a/b: no'));
});

test('what goes wrong with a construct below bears its path alone', () => {
  expect(() => at('a', () => at('a/b', () => { throw new Error('no'); }))).toThrow(new Error('a/b: no'));
  expect(() => at('a', () => at('ab', () => { throw new Error('no'); }))).toThrow(new Error('a: ab: no'));
});

test('the path of a construct is known before it is there', () => {
  const scope = chart();
  expect([pathOf(scope, 'x'), pathOf(scope.node.root as typeof scope, 'x')]).toEqual(['test/x', 'x']);
});
