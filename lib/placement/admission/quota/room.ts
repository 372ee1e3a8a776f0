import { add } from '../../resources/amounts';
import { formatQuantity, type Quantity } from '../../resources/quantity';
import { sorted, type Quantities } from '../quantities';
import type { QuotaExceeded } from '../refusal';

/** How many pods there is room for, and what the next one would go beyond; undefined where all have room. */
export interface Room {
  readonly room: number;
  readonly exceeded: QuotaExceeded['exceeded'];
}

/** Fills a quota with equal pods, one after the other. */
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
  };
}

const fits = (left: bigint, each: bigint) => (left < 0n ? 0n : left / each);

/** What is used when so many pods more are there. */
function after(before: Quantity | undefined, each: Quantity, pods: bigint): Quantity {
  const more = { ...each, milli: each.milli * pods };
  return pods === 0n ? before ?? { ...each, milli: 0n } : before ? add(before, more) : more;
}
