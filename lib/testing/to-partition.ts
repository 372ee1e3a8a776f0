import { count, failure, type MatcherContext, type MatcherResult } from './matcher';
import { whyNot } from './missing';
import { whoRuns } from './who-runs';
import { placement } from '../landing/placement';
import { runnersOn } from '../landing/runners';

/** Every node of the cluster runs exactly one of the DaemonSets: no gap, no overlap. */
export function toPartition(this: MatcherContext, subject: unknown, cluster: unknown): MatcherResult {
  const { placements, cluster: { name, nodes } } = placement(subject, cluster);
  const onNode = nodes.map((node, index) => ({ node: node.metadata.name, by: runnersOn(index, placements) }));
  const gaps = new Set(onNode.filter(({ by }) => by.length === 0).map(({ node }) => node));
  const overlaps = onNode.filter(({ by }) => by.length > 1);
  return {
    pass: gaps.size === 0 && overlaps.length === 0,
    message: () => failure(this, 'toPartition', 'cluster',
      ...gaps.size === 0 && overlaps.length === 0 ? [`Each of the ${count(nodes.length, 'node')} of ${name} runs exactly one of them.`] : [],
      ...gaps.size > 0 ? [`${count(gaps.size, 'node')} of ${name} would run none:\n${whyNot(placements, gaps)}`] : [],
      ...overlaps.length > 0 ? [`${count(overlaps.length, 'node')} of ${name} would run several:\n${whoRuns(overlaps)}`] : []),
  };
}
