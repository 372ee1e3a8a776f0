import { failure, list, type MatcherContext, type MatcherResult } from './matcher';
import { whyNot } from './missing';
import { placement } from '../landing/placement';
import { runs } from '../landing/runners';

/**
 * The DaemonSets run on the nodes of these names and on no other node of the cluster.
 *
 * @throws TypeError when a name is not one of the cluster's: an expectation about a node that is not there asserts nothing
 */
export function toRunOnlyOn(this: MatcherContext, subject: unknown, nodeNames: readonly string[], cluster: unknown): MatcherResult {
  const { placements, cluster: { name, nodes } } = placement(subject, cluster);
  const known = nodes.map(({ metadata }) => metadata.name);
  const strangers = nodeNames.filter((each) => !known.includes(each));
  if (strangers.length > 0) {throw new TypeError(`toRunOnlyOn: ${name} has no node ${list(strangers)}; it has ${list(known)}.`);}

  const running = known.filter((_, index) => placements.some(({ decisions }) => runs(decisions[index])));
  const missing = new Set(nodeNames.filter((each) => !running.includes(each)));
  const extra = running.filter((each) => !nodeNames.includes(each));
  return {
    pass: missing.size === 0 && extra.length === 0,
    message: () => failure(this, 'toRunOnlyOn', 'nodeNames, cluster',
      ...missing.size === 0 && extra.length === 0 ? [`It runs on ${list(running) || 'no node'} and nowhere else.`] : [],
      ...missing.size > 0 ? [`It would not run on:\n${whyNot(placements, missing)}`] : [],
      ...extra.length > 0 ? [`It would also run on ${list(extra)}.`] : []),
  };
}
