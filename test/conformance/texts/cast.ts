import type { RuntimeClass, SchedulerObjects } from '../../../lib/kube/cluster-objects';
import type { DaemonSet } from '../../../lib/kube/daemon-set';
import type { Node } from '../../../lib/kube/node';
import type { Pod, ResourceList } from '../../../lib/kube/pod';
import type { Container, PodSpec } from '../../../lib/kube/pod-template.generated';

/** A daemon pod that the scheduler looks at for the first of the nodes. */
export interface TextCase extends SchedulerObjects {
  readonly name: string;
  readonly pod: Partial<PodSpec>;
  readonly nodes: readonly Node[];
  readonly pods?: readonly Pod[];
  /** What admission adds by the class that the pod names. */
  readonly runtimeClass?: RuntimeClass;
  /** Whether Kubernetes' own scheduler has to be asked, as it is in the newest version. */
  readonly isJudged?: true;
}

export const NAMESPACE = 'agents';
const OFFERED = { 'cpu': '2', 'memory': '4Gi', 'ephemeral-storage': '10Gi', 'pods': '110' };

export const node = (name: string, allocatable: ResourceList = {}, labels: Record<string, string> = {}): Node => ({
  metadata: { name, labels: { 'kubernetes.io/hostname': name, ...labels } },
  status: { allocatable: { ...OFFERED, ...allocatable } },
});

/** A cluster of nodes that are alike; the pod is meant for the first. */
export const cluster = (count: number, allocatable: ResourceList = {}, labels: Record<string, string> = {}): Node[] => (
  ['a', 'b', 'c'].slice(0, count).map((name) => node(name, allocatable, labels)));

export const container = (more: Partial<Container> = {}, name = 'main'): Container => ({ name, image: 'example.com/agent:1', ...more });
export const requesting = (requests: ResourceList): Partial<PodSpec> => ({ containers: [container({ resources: { requests } })] });
export const onPort = (hostPort: number, requests: ResourceList = {}): Partial<PodSpec> => (
  { containers: [container({ ports: [{ containerPort: 80, hostPort }], resources: { requests } })] });

/** A pod that is there, on the first node unless told otherwise. */
export const pod = (name: string, spec: Partial<PodSpec>, { metadata, ...more }: Partial<Pod> = {}, nodeName = 'a'): Pod => ({
  metadata: { name, namespace: NAMESPACE, ...metadata },
  spec: { containers: [container()], nodeName, ...spec },
  status: { phase: 'Running', startTime: '2026-01-01T00:00:00Z' },
  ...more,
});

export const inNamespace = (name: string) => ({ name, namespace: NAMESPACE });

export const daemonSetOf = (spec: Partial<PodSpec>): DaemonSet => ({
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'agent', namespace: NAMESPACE },
  spec: {
    selector: { matchLabels: { app: 'agent' } },
    template: { metadata: { labels: { app: 'agent' } }, spec: { containers: [container()], ...spec } },
  },
});
