import { Lazy, Size } from 'cdk8s';
import * as plus28 from 'cdk8s-plus-28';
import * as plus33 from 'cdk8s-plus-33';
import { isPlain, plain } from '../../lib/constructs/plain';

describe('plain', () => {
  test.each([
    ['a Cpu', plus28.Cpu.millis(100), '100m'],
    ['a Cpu of another cdk8s-plus', plus33.Cpu.units(2), '2'],
    ['a Size', Size.mebibytes(500), '500Mi'],
    ['a Quantity', plus28.k8s.Quantity.fromString('1Gi'), '1Gi'],
    ['an IntOrString', plus28.k8s.IntOrString.fromString('10%'), '10%'],
    ['text', 'x', 'x'],
    ['false', false, false],
    ['nothing', undefined, undefined],
  ])('%s becomes the value that it stands for', (_, given, expected) => {
    expect(plain({ at: [given] }, 'x')).toEqual({ at: [expected] });
  });

  test('what cdk8s resolves at synth is left to cdk8s', () => {
    const lazy = Lazy.any({ produce: () => 1 });
    expect(plain({ lazy }, 'x')).toEqual({ lazy });
  });

  test.each([
    [new Map(), 'x.limits[nvidia.com/gpu]: a Map cannot be rendered; give plain data, a Cpu, a Size or a Lazy'],
    [Number.NaN, 'x.limits[nvidia.com/gpu]: NaN is not a number that YAML can hold'],
    [10n, 'x.limits[nvidia.com/gpu]: a bigint cannot be rendered; give a string, number, boolean, list or object'],
  ])('%p is refused with its path', (given, message) => {
    expect(() => plain({ limits: { 'nvidia.com/gpu': given } }, 'x')).toThrow(new Error(message));
  });
});

describe('data is emitted as it stands', () => {
  test.each<[string, unknown]>([
    ['text', ''], ['a number', 0], ['a boolean', false], ['nothing', undefined], ['a list', []],
    ['fields of these', { a: [{ b: 'c', d: undefined }] }], ['an object without a prototype', Object.create(null)],
  ])('if it is %s', (_, value) => {
    expect(isPlain(value)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['null, which is left out', null],
    ['a Lazy', Lazy.any({ produce: () => 1 })],
    ['a token by its shape', { resolve: () => 1 }],
    ['an instance of a class', Size.gibibytes(1)],
    ['a number that YAML cannot hold', Number.POSITIVE_INFINITY],
    ['a bigint', 1n],
  ])('but not if it is, or holds, %s', (_, value) => {
    expect([value, [value], { a: [{ b: value }] }].map(isPlain)).toEqual([false, false, false]);
  });
});
