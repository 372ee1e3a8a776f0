import { formatQuantity, parseQuantity, type Quantity } from './quantity';

/** An amount, or the words that stand where one should: the API server refuses such a manifest, and a sum with them is nothing. */
export type Amount = Quantity | string;

/** Amounts by the name of the resource. */
export type Amounts = ReadonlyMap<string, Amount>;

/** Reads lists of resources, as requests, limits and overhead are. What stands in several counts as the last one has it. */
export function amounts(...written: readonly (Readonly<Record<string, string | number>> | undefined)[]): Amounts {
  const read = new Map<string, Amount>();
  for (const list of written) {
    if (!list) continue;
    for (const resource of Object.keys(list)) read.set(resource, parseQuantity(list[resource]) ?? String(list[resource]));
  }
  return read;
}

/** Writes amounts in the order of their resources. */
export function write(all: Amounts): Record<string, string> {
  const written = [...all].map(([resource, amount]) => [resource, typeof amount === 'string' ? amount : formatQuantity(amount)] as const);
  return Object.fromEntries(written.sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function sum(all: readonly Amounts[]): Amounts {
  return all.reduce((total, one) => merge(total, one, add), new Map<string, Amount>());
}

/** Combines what stands under the same name; what stands on one side alone is taken as it is. */
export function merge(left: Amounts, right: Amounts, combine: (a: Quantity, b: Quantity) => Quantity): Amounts {
  if (left.size === 0) return right;
  if (right.size === 0) return left;
  const merged = new Map(left);
  for (const [resource, amount] of right) {
    const before = left.get(resource);
    merged.set(resource, typeof before === 'object' && typeof amount === 'object' ? combine(before, amount) : pick(before, amount));
  }
  return merged;
}

function pick(before: Amount | undefined, amount: Amount): Amount {
  return typeof before === 'string' ? before : amount;
}

/** A sum is written as its first part that is not zero. */
export function add(a: Quantity, b: Quantity): Quantity {
  return { milli: a.milli + b.milli, format: a.milli === 0n ? b.format : a.format };
}

export function max(a: Quantity, b: Quantity): Quantity {
  return b.milli > a.milli ? b : a;
}
