import { count, failure, type MatcherContext, type MatcherResult } from './matcher';
import { whyNot } from './missing';
import { placement } from '../landing/placement';
import { runs } from '../landing/runners';

/** Every node of the cluster runs at least one of the DaemonSets. */
export function toCover(this: MatcherContext, subject: unknown, cluster: unknown): MatcherResult {
  const { placements, cluster: { name, nodes } } = placement(subject, cluster);
  const uncovered = new Set(nodes.map(({ metadata }) => metadata.name)
    .filter((_, index) => !placements.some(({ decisions }) => runs(decisions[index]))));
  return {
    pass: uncovered.size === 0,
    message: () => failure(this, 'toCover', 'cluster', uncovered.size === 0
      ? `All of the ${count(nodes.length, 'node')} of ${name} run it.`
      : `${uncovered.size} of the ${count(nodes.length, 'node')} of ${name} would not run it:\n${whyNot(placements, uncovered)}`),
  };
}
