import type { DaemonSet } from '../../../lib/kube/daemon-set';
import type { Node } from '../../../lib/kube/node';
import type { Pod } from '../../../lib/kube/pod';
import type { DaemonSetUpdateStrategy, PodSpec } from '../../../lib/kube/pod-template.generated';

/** What the controller finds, as `lib/kubernetes/cmd/witness` reads it. */
export interface ClusterCase {
  readonly name: string;
  readonly daemonSet: DaemonSet;
  readonly nodes: readonly Node[];
  readonly pods: readonly Pod[];
  readonly now: string;
  /** The revision hash of the template as it stands. */
  readonly hash: string;
}

export const NOW = '2026-01-01T12:00:00Z';
export const HOUR = 3600;
export const ago = (seconds: number) => new Date(Date.parse(NOW) - seconds * 1000).toISOString().replace('.000', '');

const NAMESPACE = 'kube-system';
const HASH = 'new';
const GENERATION = 'deprecated.daemonset.template.generation';

export const ON_DELETE: DaemonSetUpdateStrategy = { type: 'OnDelete' };
export const SURGE: DaemonSetUpdateStrategy = { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } };
export const rolling = (maxUnavailable: number | string, maxSurge?: number | string): DaemonSetUpdateStrategy => (
  { type: 'RollingUpdate', rollingUpdate: { maxUnavailable, ...maxSurge !== undefined && { maxSurge } } });

export interface AgentOptions {
  readonly strategy?: DaemonSetUpdateStrategy;
  readonly minReadySeconds?: number;
  readonly pod?: Partial<PodSpec>;
  readonly metadata?: Partial<DaemonSet['metadata']>;
  readonly selector?: DaemonSet['spec']['selector'];
  readonly status?: DaemonSet['status'];
  /** Null for a manifest that came from no API server. */
  readonly generation?: string | null;
}

/** A DaemonSet in its second generation. */
export function agent({ strategy, minReadySeconds, pod: spec, metadata, selector, status, generation = '2' }: AgentOptions = {}): DaemonSet {
  return {
    metadata: { name: 'agent', namespace: NAMESPACE, uid: 'uid-agent', ...generation !== null && { annotations: { [GENERATION]: generation } }, ...metadata },
    spec: {
      selector: selector ?? { matchLabels: { app: 'agent' } },
      template: { metadata: { labels: { app: 'agent' } }, spec: { containers: [{ name: 'main', image: 'example.com/agent:2' }], ...spec } },
      ...strategy && { updateStrategy: strategy },
      ...minReadySeconds !== undefined && { minReadySeconds },
    },
    ...status && { status },
  };
}

export const node = (name: string, taint?: string, labels: Record<string, string> = {}): Node => {
  const [key, effect] = taint?.split(':') ?? [];
  return { metadata: { name, labels: { 'kubernetes.io/hostname': name, ...labels } }, ...taint && { spec: { taints: [{ key, effect }] } } };
};
export const plain = node('plain');
export const tainted = node('tainted', 'busy:NoSchedule');
export const draining = node('draining', 'busy:NoExecute');

export const REVISIONS = {
  new: { 'controller-revision-hash': HASH, 'pod-template-generation': '2' },
  old: { 'controller-revision-hash': 'old', 'pod-template-generation': '1' },
  rolledBack: { 'controller-revision-hash': HASH, 'pod-template-generation': '1' },
  hashless: { 'pod-template-generation': '1' },
  none: {},
};

const owner = (kind: string, name: string, uid: string, controller = true) => [{ apiVersion: 'apps/v1', kind, name, uid, controller }];
export const OWNERS = {
  agent: owner('DaemonSet', 'agent', 'uid-agent'),
  nobody: [],
  predecessor: owner('DaemonSet', 'agent', 'uid-before'),
  other: owner('DaemonSet', 'other', 'uid-other'),
  replicas: owner('ReplicaSet', 'agent', 'uid-replicas'),
  nonController: owner('DaemonSet', 'other', 'uid-other', false),
};

const fieldsOf = (...matchFields: { key: string; operator: string; values: string[] }[]) => (
  { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields }] } } } });
const NAME = 'metadata.name';

/** How a pod says which node it is for. */
export const BINDINGS: Record<string, (nodeName: string) => Partial<PodSpec>> = {
  bound: (nodeName) => ({ nodeName }),
  unscheduled: (nodeName) => fieldsOf({ key: NAME, operator: 'In', values: [nodeName] }),
  bysides: (nodeName) => fieldsOf({ key: NAME, operator: 'NotIn', values: ['x'] }, { key: NAME, operator: 'In', values: [nodeName] }),
  torn: (nodeName) => fieldsOf({ key: NAME, operator: 'In', values: [nodeName, 'plain'] }),
  nowhere: () => ({}),
};

export interface PodOptions {
  readonly revision?: keyof typeof REVISIONS;
  readonly owner?: keyof typeof OWNERS;
  readonly binding?: keyof typeof BINDINGS;
  readonly phase?: string;
  /** Seconds since it is ready; undefined where it is not. */
  readonly ready?: number | null;
  /** Seconds since it was created. */
  readonly age?: number;
  readonly terminating?: boolean;
  readonly namespace?: string;
  /** Its labels beside those of the revision. */
  readonly labels?: Record<string, string>;
}

/** A pod of the DaemonSet, from the newest template and ready for an hour unless told otherwise. */
export function pod(name: string, nodeName: string, options: PodOptions = {}): Pod {
  const { revision = 'new', owner: of = 'agent', binding = 'bound', phase = 'Running', ready = HOUR, age = 2 * HOUR, terminating, namespace = NAMESPACE, labels } = options;
  return {
    metadata: {
      name,
      namespace,
      labels: { ...labels ?? { app: 'agent' }, ...REVISIONS[revision] },
      creationTimestamp: ago(age),
      ...OWNERS[of].length > 0 && { ownerReferences: OWNERS[of] },
      ...terminating && { deletionTimestamp: ago(5) },
    },
    spec: BINDINGS[binding](nodeName),
    status: { phase, conditions: [{ type: 'Ready', status: ready === null ? 'False' : 'True', lastTransitionTime: ago(ready ?? HOUR) }] },
  };
}

export const inCluster = (name: string, daemonSet: DaemonSet, nodes: readonly Node[], pods: readonly Pod[]): ClusterCase => (
  { name, daemonSet, nodes, pods, now: NOW, hash: HASH });
