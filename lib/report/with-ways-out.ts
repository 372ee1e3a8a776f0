import { remedy } from '../placement/explain';
import type { Remedy } from '../placement/remedy';

/** A sentence, and in brackets the ways out: one of them is enough, but of several quotas each has to have room. */
export function withWaysOut(sentence: string, remedies: readonly Remedy[]): string {
  const quotas = remedies.filter(isQuota).map(remedy).join(', and ');
  const ways = [...quotas ? [quotas] : [], ...remedies.filter((way) => !isQuota(way)).map(remedy)].join(', or ');
  return ways ? `${sentence} (${ways})` : sentence;
}

const isQuota = ({ code }: Remedy) => code === 'RaiseQuota';
