/** From small to large; each is so many times the one before. */
const FAMILIES = [
  { suffixes: ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'], times: 1000n },
  { suffixes: ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'], times: 1024n },
];

/**
 * Two canonical quantities in the smaller of their units, to be compared at a glance: `900m` and `1` as `900m` and
 * `1000m`. Zero needs no unit, and what is written in units of different kinds stays as it is.
 */
export function inOneUnit(one: string, other: string): [one: string, other: string] {
  const [a, b] = [one, other].map(parts);
  if (!a || !b || a.digits === '0' || b.digits === '0') return [one, other];
  const family = FAMILIES.find(({ suffixes }) => suffixes.includes(a.suffix) && suffixes.includes(b.suffix));
  if (!family) return [one, other];
  const { suffixes, times } = family;
  const [i, j] = [suffixes.indexOf(a.suffix), suffixes.indexOf(b.suffix)];
  const unit = Math.min(i, j);
  const written = (digits: string, from: number) => `${BigInt(digits) * times ** BigInt(from - unit)}${suffixes[unit]}`;
  return [written(a.digits, i), written(b.digits, j)];
}

function parts(quantity: string): { digits: string; suffix: string } | undefined {
  const [, digits, suffix] = /^(-?\d+)([a-zA-Z]*)$/.exec(quantity) ?? [];
  return digits === undefined ? undefined : { digits, suffix };
}
