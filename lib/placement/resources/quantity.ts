/**
 * An exact amount of a resource.
 *
 * @see https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export interface Quantity {
  /** In thousandths: the API server rounds what a manifest requests up to that. */
  readonly milli: bigint;
  /** How it was written: with `Ki`, with `k`, with `e3`. A sum is written as its first part was. */
  readonly format: 'binary' | 'decimal' | 'exponent';
}

const BINARY_SUFFIXES = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];
const DECIMAL_SUFFIXES = ['n', 'u', 'm', '', 'k', 'M', 'G', 'T', 'P', 'E'];
const UNIT = DECIMAL_SUFFIXES.indexOf('');

const PATTERN = /^\+?(\d+\.?\d*|\.\d+)(?:([KMGTPE]i)|[eE]([+-]?\d{1,2})|([numkMGTPE]?))$/;
/** No amount of anything has more digits. */
const LONGEST = 64;
/** Kubernetes cuts what is written with a binary suffix, and nothing else, down to 64 bits. */
const MOST_BINARY = (2n ** 63n - 1n) * 1000n;

/** Clusters write the same few amounts again and again. */
const known = new Map<string | number, Quantity | undefined>();
const MOST_KNOWN = 5_000;

/** Reads a quantity that is not negative; undefined where Kubernetes would not take it, or where it is longer than any amount that exists. */
export function parseQuantity(written: string | number): Quantity | undefined {
  if (known.has(written)) return known.get(written);
  if (known.size >= MOST_KNOWN) known.clear();
  const quantity = parse(String(written));
  known.set(written, quantity);
  return quantity;
}

function parse(text: string): Quantity | undefined {
  const match = text.length <= LONGEST ? PATTERN.exec(text) : null;
  if (!match) return undefined;
  const [, digits, binary, exponent, decimal] = match;
  if (binary) return { milli: capped(scale(digits, 1024n ** BigInt(BINARY_SUFFIXES.indexOf(binary)), 0)), format: 'binary' };
  if (exponent) return { milli: scale(digits, 1n, Number(exponent)), format: 'exponent' };
  return { milli: scale(digits, 1n, 3 * (DECIMAL_SUFFIXES.indexOf(decimal) - UNIT)), format: 'decimal' };
}

function capped(milli: bigint): bigint {
  return milli < MOST_BINARY ? milli : MOST_BINARY;
}

/** Thousandths of `digits` × `factor` × 10^`exponent`, rounded up. */
function scale(digits: string, factor: bigint, exponent: number): bigint {
  const [whole, fraction = ''] = digits.split('.');
  const power = exponent + 3 - fraction.length;
  const mantissa = BigInt(whole + fraction) * factor;
  if (power >= 0) return mantissa * 10n ** BigInt(power);
  const divisor = 10n ** BigInt(-power);
  return (mantissa + divisor - 1n) / divisor;
}

/** Writes a quantity the canonical way: the largest suffix that leaves a whole number. */
export function formatQuantity({ milli, format }: Quantity): string {
  if (format === 'binary' && milli % 1000n === 0n && milli >= 1024_000n) {
    return shorten(milli / 1000n, 1024n, BINARY_SUFFIXES.length - 1, (step) => BINARY_SUFFIXES[step]);
  }
  if (format !== 'exponent') return shorten(milli, 1000n, DECIMAL_SUFFIXES.length - UNIT, (step) => DECIMAL_SUFFIXES[UNIT - 1 + step]);
  return shorten(milli, 1000n, Infinity, (step) => (step === 1 ? '' : `e${3 * (step - 1)}`));
}

function shorten(amount: bigint, base: bigint, steps: number, suffix: (step: number) => string): string {
  if (amount === 0n) return '0';
  let step = 0;
  let mantissa = amount;
  while (mantissa % base === 0n && step < steps) {
    mantissa /= base;
    step += 1;
  }
  return `${mantissa}${suffix(step)}`;
}
