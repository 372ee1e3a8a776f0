import { isDeepStrictEqual } from 'util';
import fc from 'fast-check';
import { anyNode, anyPod, arrayOf } from './arbitraries';
import { asParsed, type Entry, type Subject } from './subject';
import type { DaemonSet } from '../../lib/kube/daemon-set';
import type { Node, NodeTaint } from '../../lib/kube/node';
import type { PodSpec, Toleration } from '../../lib/kube/pod-template.generated';
import type { NodeDecision } from '../../lib/kubernetes/answers';
import { place } from '../../lib/placement/place';

export interface DecisionEntry extends Entry {
  /** `spec.template.spec` */
  readonly pod: Partial<PodSpec>;
  readonly nodes: readonly NodeEntry[];
}

/** What the controller looks at in a node, and what it must not look at. */
export interface NodeEntry {
  readonly name: string;
  readonly labels?: Record<string, string> | null;
  readonly taints?: readonly NodeTaint[] | null;
  readonly unschedulable?: boolean;
}

export interface DecisionCase {
  readonly pods: readonly Partial<PodSpec>[];
  readonly nodes: readonly NodeEntry[];
}

/** What the DaemonSet controller decides for a pair, and what it lets its pods tolerate. */
export const decisions: Subject<DecisionCase, DecisionEntry> = {
  name: 'decisions',
  any: fc.record({ pods: arrayOf(anyPod, 12), nodes: arrayOf(anyNode, 32) }).map(asParsed),
  entries: ({ pods, nodes }) => pods.map((pod) => ({ pod, nodes })),
  cases: (entries) => entries.reduce<DecisionCase[]>(join, []),
  size: ({ pods, nodes }) => pods.length * nodes.length,
  ours: (asked) => place(daemonSets(asked), { nodes: nodes(asked) }).map(({ decisions: made, tolerations, status }) => {
    const unreasonable = made.filter(({ shouldRun, reasons }) => shouldRun !== (reasons.length === 0));
    return {
      nodes: made.map(digit).join(''),
      tolerations: tolerations.map(written),
      desired: unreasonable.length > 0 ? `${unreasonable.length} nodes have reasons that contradict their decision` : status.desiredNumberScheduled,
    };
  }),
  judges: (asked, judge) => judge.decide(daemonSets(asked), nodes(asked)).map(({ nodes: made, tolerations }) => ({
    nodes: made.map(digit).join(''),
    tolerations: tolerations.map(written),
    desired: made.filter(({ shouldRun }) => shouldRun).length,
  })),
};

/** The tables ask many pods about the same nodes. */
function join(cases: DecisionCase[], { pod, nodes: asked }: DecisionEntry): DecisionCase[] {
  const last = cases[cases.length - 1];
  return last && isDeepStrictEqual(last.nodes, asked)
    ? [...cases.slice(0, -1), { pods: [...last.pods, pod], nodes: asked }]
    : [...cases, { pods: [pod], nodes: asked }];
}

/** `2` runs, `1` stays, `0` neither; `3` would be a pod that is made only to be deleted. */
export const digit = ({ shouldRun, shouldContinueRunning }: NodeDecision) => DIGITS[Number(shouldRun)][Number(shouldContinueRunning)];
const DIGITS = ['01', '32'];

/** An empty word and an absent one are the same to Kubernetes. */
export function written({ key, operator, value, effect, tolerationSeconds }: Toleration): Partial<Toleration> {
  const words = Object.entries({ key, operator, value, effect, tolerationSeconds });
  return Object.fromEntries(words.filter(([, word]) => word !== undefined && word !== null && word !== ''));
}

const daemonSets = ({ pods }: DecisionCase): DaemonSet[] => pods.map((spec, index) => (
  { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: `d${index}` }, spec: { template: { spec } } }));

const nodes = (asked: DecisionCase): Node[] => asked.nodes.map(({ name, labels, ...spec }) => (
  { apiVersion: 'v1', kind: 'Node', metadata: { name, labels }, spec }) as Node); // nulls included
