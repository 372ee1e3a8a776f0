import fc from 'fast-check';
import { formatQuantity, parseQuantity } from '../../../lib/placement/resources/quantity';

const canonical = (written: string | number) => {
  const quantity = parseQuantity(written);
  return quantity && formatQuantity(quantity);
};

describe('a quantity', () => {
  test.each([
    ['0', '0'], ['0Mi', '0'], ['100m', '100m'], ['0.1', '100m'], ['.5', '500m'], ['1.', '1'], ['+2', '2'], [1, '1'], [0.25, '250m'],
    ['1000m', '1'], ['1500m', '1500m'], ['1000', '1k'], ['1e3', '1e3'], ['1E3', '1e3'], ['1500e-3', '1500e-3'], ['1E', '1E'], ['2000E', '2000E'],
    ['200Mi', '200Mi'], ['1024Ki', '1Mi'], ['0.5Gi', '512Mi'], ['1000Ki', '1000Ki'], ['0.5Ki', '512'], ['1.5', '1500m'], ['0.0005Ki', '512m'],
    ['1n', '1m'], ['1u', '1m'], ['1001u', '2m'], ['0.00000001', '1m'], ['200M', '200M'], ['128974848', '128974848'],
    ['1e21', '1e21'], ['1e30', '1e30'], ['1000E', '1000E'], ['8Ei', '9223372036854775807'], ['7Ei', '7Ei'], ['9223372036854775808', '9223372036854775808'],
  ])('%s is written %s', (written, expected) => expect(canonical(written)).toBe(expected));

  test.each(['', 'abc', '1.5.5', '-1', '1 Gi', '1gi', '1KI', '1K', 'e3', '1e999999999', '0x10', `1${'0'.repeat(100)}`, NaN, Infinity])(
    '%p is none', (written) => expect(parseQuantity(written)).toBeUndefined());

  test('read back is the same amount', () => {
    const suffixes = ['', 'm', 'k', 'M', 'G', 'T', 'P', 'E', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei', 'e3', 'e-2', 'n', 'u'];
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.nat({ max: 999 }), fc.constantFrom(...suffixes), (whole, fraction, suffix) => {
      const quantity = parseQuantity(`${whole}.${fraction}${suffix}`);
      if (!quantity) throw new Error('expected a quantity');
      expect(parseQuantity(formatQuantity(quantity))?.milli).toBe(quantity.milli);
    }));
  });
});
