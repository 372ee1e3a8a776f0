/** From small to large; each is so many times the one before. */
const FAMILIES = [
  { suffixes: ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'], times: 1000n },
  { suffixes: ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'], times: 1024n },
];

/**
 * Canonical quantities in the smallest of their units, to be compared at a glance: `900m` and `1` as `900m` and `1000m`.
 * Zero needs no unit, and what is written in units of different kinds stays as it is.
 */
export function inOneUnit(...quantities: readonly string[]): readonly string[] {
  const all = quantities.map(parts);
  const counted = all.filter((each) => each?.digits !== '0').map((each) => each?.suffix);
  const family = FAMILIES.find(({ suffixes }) => counted.every((suffix) => suffix !== undefined && suffixes.includes(suffix)));
  if (!family || counted.length === 0) return quantities;
  const { suffixes, times } = family;
  const unit = Math.min(...counted.map((suffix) => suffixes.indexOf(suffix!)));
  return quantities.map((quantity, place) => {
    const { digits, suffix } = all[place]!;
    return digits === '0' ? quantity : `${BigInt(digits) * times ** BigInt(suffixes.indexOf(suffix) - unit)}${suffixes[unit]}`;
  });
}

function parts(quantity: string): { digits: string; suffix: string } | undefined {
  const [, digits, suffix] = /^(-?\d+)([a-zA-Z]*)$/.exec(quantity) ?? [];
  return digits === undefined ? undefined : { digits, suffix };
}
