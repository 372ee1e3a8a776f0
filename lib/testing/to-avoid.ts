import { count, failure, type MatcherContext, type MatcherResult } from './matcher';
import { whoRuns } from './who-runs';
import { placement } from '../landing/placement';
import { runnersOn } from '../landing/runners';

/** No node of the cluster runs any of the DaemonSets. */
export function toAvoid(this: MatcherContext, subject: unknown, cluster: unknown): MatcherResult {
  const { placements, cluster: { name, nodes } } = placement(subject, cluster);
  const hit = nodes.map((node, index) => ({ node: node.metadata.name, by: runnersOn(index, placements) })).filter(({ by }) => by.length > 0);
  return {
    pass: hit.length === 0,
    message: () => failure(this, 'toAvoid', 'cluster', hit.length === 0
      ? `None of the ${count(nodes.length, 'node')} of ${name} runs it.`
      : `${hit.length} of the ${count(nodes.length, 'node')} of ${name} would run it:\n${whoRuns(hit)}`),
  };
}
