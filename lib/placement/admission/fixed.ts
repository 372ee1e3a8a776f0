const PLACES = 6;
/** No double has more digits after the point that matter here: amounts are at least thousandths of each other. */
const EXACT = 100;

/** Writes a number with six decimals as Go's `%f` does, which rounds a half to the even digit. */
export function fixed(value: number): string {
  const [whole, fraction] = value.toFixed(EXACT).split('.');
  const digits = BigInt(whole + fraction.slice(0, PLACES));
  const rest = fraction.slice(PLACES);
  const half = `5${'0'.repeat(rest.length - 1)}`;
  const up = rest > half || rest === half && digits % 2n === 1n;
  const rounded = String(up ? digits + 1n : digits).padStart(PLACES + 1, '0');
  return `${rounded.slice(0, -PLACES)}.${rounded.slice(-PLACES)}`;
}
