const DECIMAL = /^[+-]?[0-9]+$/;

/**
 * Reads a whole number as Go's `strconv.ParseInt(text, 10, 64)` does: a sign, digits, leading zeros and nothing else.
 * Undefined for any other text and for numbers outside 64 bits.
 */
export function parseInt64(text: string): bigint | undefined {
  if (!DECIMAL.test(text)) return undefined;
  const digits = text.replace(/^[+-]?0*/, '');
  if (digits.length > 19) return undefined; // 2^63 has 19 digits: hostile lengths never reach BigInt
  const magnitude = BigInt(digits);
  const value = text.startsWith('-') ? -magnitude : magnitude;
  return BigInt.asIntN(64, value) === value ? value : undefined;
}
