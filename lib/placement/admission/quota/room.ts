import { add } from '../../resources/amounts';
import { formatQuantity, type Quantity } from '../../resources/quantity';
import { sorted, type Quantities } from '../quantities';
import type { QuotaExceeded } from '../refusal';

/** How many pods there is room for, what the next one would go beyond, and what would be enough for all. */
export interface Room {
  readonly room: number;
  readonly exceeded: QuotaExceeded['exceeded'];
  readonly enough: Readonly<Record<string, string>>;
}

/** Fills a quota with equal pods, one after the other. Undefined where all have room. */
export function roomFor(pods: number, usage: Quantities, used: Quantities, hard: Quantities): Room | undefined {
  const bounded = sorted(usage).flatMap(([resource, requested]) => {
    const limit = hard.get(resource);
    return limit && requested.milli > 0n ? [{ resource, requested, limit, before: used.get(resource) }] : [];
  });
  const rooms = bounded.map(({ requested, limit, before }) => fits(limit.milli - (before?.milli ?? 0n), requested.milli));
  const room = rooms.reduce((least, each) => (each < least ? each : least), BigInt(pods));
  if (room >= BigInt(pods)) return undefined;
  return {
    room: Number(room),
    exceeded: bounded.filter((_, index) => rooms[index] === room).map(({ resource, requested, limit, before }) => ({
      resource,
      requested: formatQuantity(requested),
      used: formatQuantity(after(before, requested, room)),
      hard: formatQuantity(limit),
    })),
    enough: Object.fromEntries(bounded.filter((_, index) => rooms[index] < BigInt(pods)).map(({ resource, requested, before }) => (
      [resource, formatQuantity(after(before, requested, BigInt(pods)))]))),
  };
}

const fits = (left: bigint, each: bigint) => (left < 0n ? 0n : left / each);

/** What is used when so many pods more are there. */
function after(before: Quantity | undefined, each: Quantity, pods: bigint): Quantity {
  const more = times(each, pods);
  return pods === 0n ? before ?? more : before ? add(before, more) : more;
}

/** What is used when so many pods more are there, or less where the number is below zero; never less than nothing. */
export function booked(used: Quantities, usage: Quantities, pods: bigint, hard: Quantities): Quantities {
  const changed = [...usage].filter(([resource]) => hard.has(resource)).map(([resource, each]): [string, Quantity] => {
    const now = after(used.get(resource), each, pods);
    return [resource, now.milli < 0n ? { ...now, milli: 0n } : now];
  });
  return new Map([...used, ...changed]);
}

const times = (each: Quantity, pods: bigint): Quantity => ({ ...each, milli: each.milli * pods });
