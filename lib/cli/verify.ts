import type { Judge } from './io';
import type { Node } from '../kube/node';
import type { Placement } from '../placement/placement';

/** Up to so many decisions are put to Kubernetes one by one; of more, one for each kind of node. */
const EVERY_PAIR = 100_000;

/** What Kubernetes' own code says of our decisions. */
export interface Verification {
  /** In one line, what was confirmed. */
  readonly summary: string;
  /** Each decision that Kubernetes does not share. */
  readonly disagreements: readonly string[];
}

/** Has decisions confirmed by the DaemonSet controller's own function. */
export function verify(placements: readonly Placement[], nodes: readonly Node[], kubernetes: Judge, everyPair = EVERY_PAIR): Verification {
  const pairs = placements.length * nodes.length;
  const asked = pairs <= everyPair ? nodes : placements[0].examples;
  const answers = kubernetes.decide(placements.map(({ daemonSet }) => daemonSet), asked.map(whatItReads));
  const disagreements = placements.flatMap((placement, which) => asked.flatMap((node, index) => {
    const ours = words(placement.on(node.metadata.name));
    const theirs = words(answers[which].nodes[index]);
    const { namespace = 'default', name } = placement.daemonSet.metadata;
    return ours === theirs ? [] : [`${namespace}/${name} on ${node.metadata.name}: here ${ours}, Kubernetes ${theirs}`];
  }));
  const count = (placements.length * asked.length).toLocaleString('en-US');
  const what = asked === nodes ? `all ${count} decisions` : `${count} of ${pairs.toLocaleString('en-US')} decisions, those for one node of each kind,`;
  return {
    summary: `verified: ${what} put to the controller of Kubernetes ${kubernetes.version}, ${disagreements.length || 'no'} disagreement${disagreements.length === 1 ? '' : 's'}`,
    disagreements,
  };
}

/** Nodes are large, and the controller looks at little of them. */
function whatItReads({ metadata: { name, labels }, spec }: Node): object {
  return { metadata: { name, labels }, spec: { taints: spec?.taints } };
}

function words({ shouldRun, shouldContinueRunning }: { readonly shouldRun: boolean; readonly shouldContinueRunning: boolean }): string {
  return `shouldRun ${shouldRun}, shouldContinueRunning ${shouldContinueRunning}`;
}
