import type { RaiseQuota, Remedy } from '../../remedy';
import { parseQuantity } from '../../resources/quantity';
import type { Objection } from '../admission';

/** Of the ways out of objections those that raise quotas. */
export const raises = (objections: readonly Objection[]): readonly RaiseQuota[] => (
  objections.flatMap(({ remedies }): readonly Remedy[] => remedies).filter((way) => way.code === 'RaiseQuota'));

/** What the quotas of a namespace would have to let it have, so that it is enough for all of these. */
export function enough(ways: readonly RaiseQuota[]): readonly RaiseQuota[] {
  const all = new Map<string, RaiseQuota>();
  for (const way of ways) all.set(way.name, { ...way, hard: larger(all.get(way.name)?.hard ?? {}, way.hard) });
  return [...all.values()];
}

/** The same objections, told with what is enough. */
export function raised(objections: readonly Objection[], ways: readonly RaiseQuota[]): readonly Objection[] {
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
