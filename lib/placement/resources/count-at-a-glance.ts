const FACTORS: { readonly [suffix: string]: number | undefined } = { '': 1, 'Ki': 2 ** 10, 'Mi': 2 ** 20, 'Gi': 2 ** 30, 'k': 1e3, 'M': 1e6, 'G': 1e9 };

/** So many digits are exact as a number. */
const MOST_DIGITS = 15;

/**
 * The count of an amount that is written as kubelets write them: `3920m`, `16084484Ki`, `95551679124`. Undefined where
 * it takes more than a glance. Every node of a fleet may have a memory of its own, so that each text is read once.
 */
export function countAtAGlance(resource: string, written: string | number): number | undefined {
  const text = typeof written === 'string' ? written : String(written);
  let digits = 0;
  let number = 0;
  for (; digits < text.length; digits++) {
    const digit = text.charCodeAt(digits) - 48;
    if (digit < 0 || digit > 9) break;
    number = number * 10 + digit;
  }
  if (digits === 0 || digits > MOST_DIGITS) return undefined;
  const suffix = text.slice(digits);
  const units = resource === 'cpu' ? 1000 : 1;
  if (suffix === 'm') return resource === 'cpu' ? number : undefined;
  const factor = FACTORS[suffix];
  const count = factor === undefined ? undefined : number * factor * units;
  return count !== undefined && count <= Number.MAX_SAFE_INTEGER ? count : undefined;
}
