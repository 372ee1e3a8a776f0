/** What `plainScalar` answers for the infinities and for "not a number", which have no place in JSON. */
export const NOT_JSON = Symbol('a number that JSON does not have');

const WORDS = new Map<string, null | boolean | typeof NOT_JSON>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((word) => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((word) => [word, false] as const),
  ...['inf', 'Inf', 'INF'].flatMap((word) => ['.', '+.', '-.'].map((sign) => [sign + word, NOT_JSON] as const)),
  ...['.nan', '.NaN', '.NAN'].map((word) => [word, NOT_JSON] as const),
]);

const RADIX = /^([-+]?)0(?:([xX])([0-9a-fA-F]+)|([bB])([01]+)|[oO]?([0-7]+))$/;
const DECIMAL = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;

/**
 * The value of an unquoted scalar as kubectl reads it: YAML 1.1 with Go's spelling of numbers.
 *
 * `yes`, `on` and `y` are booleans, `010` is 8, `1_000` is 1000; dates and `12:30` are strings.
 *
 * @see https://github.com/kubernetes-sigs/yaml
 * @see https://github.com/yaml/go-yaml/blob/v2/resolve.go
 */
export function plainScalar(text: string): string | number | boolean | null | typeof NOT_JSON {
  const word = WORDS.get(text);
  if (word !== undefined) return word;
  return /^[-+.0-9]/.test(text) ? number(text) ?? text : text;
}

function number(text: string): number | undefined {
  const digits = text.startsWith('.') ? text : text.replaceAll('_', '');
  const radix = RADIX.exec(digits);
  if (radix !== null) return whole(radix);
  const value = DECIMAL.test(digits) ? Number(digits) : NaN;
  return Number.isFinite(value) ? positiveZero(value) : undefined;
}

/** Beyond 64 bits Go reads hexadecimal and binary digits as a string, and octal ones as a decimal number. */
function whole([all, sign, hex, hexDigits, binary, binaryDigits, octalDigits]: RegExpExecArray): number | undefined {
  const value = Number(hex ? `0x${hexDigits}` : binary ? `0b${binaryDigits}` : `0o${octalDigits}`);
  if (value >= 2 ** 64) return octalDigits && DECIMAL.test(all) ? Number(all) : undefined;
  return positiveZero(sign === '-' ? -value : value);
}

const positiveZero = (value: number): number => value === 0 ? 0 : value;
