import type { RaiseQuota, Remedy } from '../../remedy';
import { parseQuantity } from '../../resources/quantity';
import type { Objection } from '../admission';

/** What quotas would have to let a DaemonSet have that is refused pods at several points of its way. */
export function enough(...refused: readonly (readonly Objection[])[]): readonly RaiseQuota[] {
  const all = new Map<string, RaiseQuota>();
  for (const way of refused.flat().flatMap(({ remedies }): readonly Remedy[] => remedies)) {
    if (way.code === 'RaiseQuota') all.set(way.name, { ...way, hard: larger(all.get(way.name)?.hard ?? {}, way.hard) });
  }
  return [...all.values()];
}

/** The same objections, told with what is enough. */
export function raised(objections: readonly Objection[], ways: readonly RaiseQuota[] = []): readonly Objection[] {
  return objections.map((objection) => {
    const way = objection.code === 'QuotaExceeded' ? ways.find(({ name }) => name === objection.quota) : undefined;
    return way ? { ...objection, remedies: [way] } : objection;
  });
}

function larger(one: RaiseQuota['hard'], other: RaiseQuota['hard']): RaiseQuota['hard'] {
  return Object.fromEntries(Object.entries({ ...one, ...other }).map(([resource, amount]) => (
    [resource, resource in one && milli(one[resource]) > milli(amount) ? one[resource] : amount])));
}

const milli = (amount: string) => parseQuantity(amount)!.milli;
