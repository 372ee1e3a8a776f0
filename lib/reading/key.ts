import { NOT_JSON, plainScalar } from './scalar';

const INTEGER = /^[-+]?(?:[0-9]+|0[xX][0-9a-fA-F]+|0[bB][01]+|0[oO][0-7]+)$/;
const LARGEST_INT = 2 ** 63;
const LARGEST_UINT = 2 ** 64;
/** From this exponent on Go writes a number with one. */
const LONGEST_PLAIN = 6;

/**
 * The text of an unquoted key as kubectl reads it: JSON has no other keys than text, and Go writes a number that is a
 * key with the 32 bits of a float. Undefined where kubectl refuses it.
 *
 * @see https://github.com/kubernetes-sigs/yaml
 */
export function plainKey(text: string): string | undefined {
  const value = plainScalar(text);
  if (value === NOT_JSON) return /nan/i.test(text) ? '.nan' : `${text.startsWith('-') ? '-' : ''}.inf`;
  if (value === null) return undefined;
  if (typeof value !== 'number') return String(value);
  const isInteger = INTEGER.test(text.replaceAll('_', '')) && Math.abs(value) < LARGEST_UINT;
  if (!isInteger) return floatText(Math.fround(value));
  return value >= LARGEST_INT ? undefined : String(value);
}

/** As Go's FormatFloat(value, 'g', -1, 32). */
function floatText(value: number): string {
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf';
  const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((count) => Math.fround(Number(value.toPrecision(count))) === value) ?? 9;
  const [mantissa, exponent] = value.toExponential(digits - 1).split('e').map((part) => part);
  const power = Number(exponent);
  if (power >= -4 && power < LONGEST_PLAIN) return String(Number(value.toPrecision(digits)));
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
