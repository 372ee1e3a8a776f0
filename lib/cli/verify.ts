import type { Judge } from './io';
import { rehearse } from './rehearse';
import type { DaemonSet } from '../kube/daemon-set';
import type { Node } from '../kube/node';
import { namespaceOf } from '../placement/namespace-of';
import { isSilent } from '../placement/nodes/offers';
import type { Placement } from '../placement/placement';
import type { Reach, Unasked } from '../placement/scheduler/rehearsal';

/** How much Kubernetes is asked at most; where there is more, it is asked about one node of each kind. */
export interface Limits {
  /** Decisions of the DaemonSet controller. */
  readonly pairs: number;
  /** Pods before the scheduler, those that are there included. */
  readonly pods: number;
}

export const LIMITS: Limits = { pairs: 100_000, pods: 2_000 };

/** What Kubernetes' own code says of our decisions. */
export interface Verification {
  /** In one line, what was confirmed. */
  readonly summary: string;
  /** Each decision that Kubernetes does not share. */
  readonly disagreements: readonly string[];
}

/** Has decisions confirmed by the DaemonSet controller's own function, and what becomes of the pods by the scheduler. */
export function verify(placements: readonly Placement[], nodes: readonly Node[], kubernetes: Judge, limits = LIMITS): Verification {
  const parts = [controller(placements, nodes, kubernetes, limits.pairs), scheduler(placements, nodes, kubernetes, limits.pods)];
  const disagreements = parts.flatMap((part) => part.disagreements);
  const [confirmed, remarks] = [parts.flatMap((part) => part.confirmed), parts.flatMap((part) => part.remarks)];
  return {
    summary: [
      `verified with Kubernetes ${kubernetes.version}: ${confirmed.join(', ') || 'nothing put to it'}: ${disagreements.length === 0 ? 'no disagreements' : counted(disagreements.length, 'disagreement')}`,
      ...remarks,
    ].join('; '),
    disagreements,
  };
}

interface Part {
  /** What was put to whom. */
  readonly confirmed: readonly string[];
  /** What else is to be known of it. */
  readonly remarks: readonly string[];
  readonly disagreements: readonly string[];
}

function controller(placements: readonly Placement[], nodes: readonly Node[], kubernetes: Judge, most: number): Part {
  const pairs = placements.length * nodes.length;
  if (pairs === 0) return { confirmed: [], remarks: [], disagreements: [] };
  const asked = pairs <= most ? nodes : placements[0].examples;
  const answers = kubernetes.decide(placements.map(({ daemonSet }) => daemonSet), asked.map(whatItReads));
  const disagreements = placements.flatMap((placement, which) => asked.flatMap((node, index) => (
    difference(placement, node, controllerWords(placement.on(node.metadata.name)), controllerWords(answers[which].nodes[index])))));
  return { confirmed: [`${share(placements.length * asked.length, pairs, 'decision', 'OneOfEachKind')} put to its controller`], remarks: [], disagreements };
}

function scheduler(placements: readonly Placement[], nodes: readonly Node[], kubernetes: Judge, most: number): Part {
  const rehearsal = placements[0]?.rehearsal(most);
  if (!rehearsal || rehearsal.total === 0) return { confirmed: [], remarks: [], disagreements: [] };
  const placementOf = new Map(placements.map((placement) => [placement.daemonSet, placement]));
  const performance = rehearse(rehearsal, ({ daemonSet, node }) => placementOf.get(daemonSet)!.on(node.metadata.name), kubernetes);
  return {
    confirmed: [`${share(performance.asked, rehearsal.total, 'pod', rehearsal.reach)} to its scheduler`],
    remarks: [...[...performance.unasked].map(unaskedWords), ...silence(nodes)],
    disagreements: performance.disagreements.flatMap(({ applicant, ours, theirs }) => difference(applicant, applicant.node, ours, theirs)),
  };
}

/** Nodes are large, and the controller looks at little of them. */
function whatItReads({ metadata: { name, labels }, spec }: Node): object {
  return { metadata: { name, labels }, spec: { taints: spec?.taints } };
}

function difference({ daemonSet }: { readonly daemonSet: DaemonSet }, { metadata: { name } }: Node, ours: string, theirs: string): string[] {
  return ours === theirs ? [] : [`${namespaceOf(daemonSet)}/${daemonSet.metadata.name} on ${name}: here ${ours}; Kubernetes: ${theirs}`];
}

function controllerWords({ shouldRun, shouldContinueRunning }: { readonly shouldRun: boolean; readonly shouldContinueRunning: boolean }): string {
  return `shouldRun ${shouldRun}, shouldContinueRunning ${shouldContinueRunning}`;
}

const REACH: Record<Reach, string> = { AllNodes: '', OneOfEachKind: ' (one node of each kind)', SomeNodes: ' (as many nodes as it is asked about at most)' };

/** So many that were chosen of so many. */
function share(chosen: number, all: number, word: string, reach: Reach): string {
  if (all === 1) return `the only ${word}`;
  return chosen === all ? `all ${counted(all, word)}` : `${number(chosen)} of ${counted(all, word)}${REACH[reach]}`;
}

const UNASKED: Record<Unasked, [one: string, more: string]> = {
  NodeName: ['pod that names its node', 'pods that name their nodes'],
  ForeignScheduler: ['pod for another scheduler', 'pods for other schedulers'],
  ObjectsUnknown: ['pod that needs objects of which none are given', 'pods that need objects of which none are given'],
  NodesLeftOut: ['pod of which it told itself', 'pods of which it told itself'],
};

function unaskedWords([reason, count]: [Unasked, number]): string {
  return `not about ${number(count)} ${UNASKED[reason][count === 1 ? 0 : 1]}`;
}

/** Kubernetes would take it for nothing. */
function silence(nodes: readonly Node[]): string[] {
  const silent = nodes.filter(isSilent).length;
  if (silent === 0) return [];
  if (silent === 1) return ['1 node that does not say what it offers is taken to have room'];
  return [`${number(silent)} nodes that do not say what they offer are taken to have room`];
}

const number = (count: number) => count.toLocaleString('en-US');
const counted = (count: number, word: string) => `${number(count)} ${word}${count === 1 ? '' : 's'}`;
