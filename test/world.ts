import type { DaemonSet } from '../lib/kube/daemon-set';
import type { Node, NodeTaint } from '../lib/kube/node';
import type { Pod } from '../lib/kube/pod';
import type { PodSpec } from '../lib/kube/pod-template.generated';

/** The cast of the tests, and how to make more of it. */

type Labels = { readonly [key: string]: string };

const LINUX: Labels = { 'kubernetes.io/os': 'linux', 'kubernetes.io/arch': 'amd64' };

export function node(name: string, labels: Labels = {}, taints: readonly NodeTaint[] = []): Node {
  return { metadata: { name, labels: { ...LINUX, 'kubernetes.io/hostname': name, ...labels } }, spec: { taints } };
}

/** Reads `key=value:effect` or `key:effect`, as kubectl does. */
export function taint(text: string): NodeTaint {
  const [, key, value, effect] = /^([^=:]*)(?:=([^:]*))?:(.*)$/.exec(text)!;
  return { key, ...(value !== undefined && { value }), effect };
}

export const worker = node('worker', { app: 'dev' });
export const gpu = node('gpu', { accelerator: 'nvidia' }, [taint('nvidia.com/gpu=present:NoSchedule')]);
export const controlPlane = node(
  'control-plane',
  { 'node-role.kubernetes.io/control-plane': '' },
  [taint('node-role.kubernetes.io/control-plane:NoSchedule')],
);
export const windows = node('windows', { 'kubernetes.io/os': 'windows' });
export const cordoned: Node = {
  metadata: node('cordoned').metadata,
  spec: { unschedulable: true, taints: [taint('node.kubernetes.io/unschedulable:NoSchedule')] },
};
/** With both taints that the node lifecycle controller puts there. */
export const notReady = node('not-ready', {}, [taint('node.kubernetes.io/not-ready:NoSchedule'), taint('node.kubernetes.io/not-ready:NoExecute')]);
export const draining = node('draining', {}, [taint('maintenance:NoExecute')]);
export const preferAvoided = node('prefer-avoided', {}, [taint('busy:PreferNoSchedule')]);

export const everyNode: readonly Node[] = [worker, gpu, controlPlane, windows, cordoned, notReady, draining, preferAvoided];

export function daemonSet(pod: Partial<PodSpec> = {}, { name = 'agent', ...spec }: Partial<DaemonSet['spec']> & { name?: string } = {}): DaemonSet {
  return {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name, namespace: 'kube-system' },
    spec: {
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels: { app: name } }, spec: { containers: [{ name: 'main', image: 'example.com/agent:1' }], ...pod } },
      ...spec,
    },
  };
}

/** A ready pod of a DaemonSet on a node. */
export function daemonPod(owner: DaemonSet, nodeName: string, { metadata, spec, status }: Partial<Pod> = {}): Pod {
  const { name, namespace } = owner.metadata;
  return {
    metadata: {
      name: `${name}-${nodeName}`,
      namespace,
      labels: owner.spec.template.metadata?.labels,
      ownerReferences: [{ apiVersion: 'apps/v1', kind: 'DaemonSet', name, uid: owner.metadata.uid ?? '', controller: true }],
      creationTimestamp: '2026-01-01T00:00:00Z',
      ...metadata,
    },
    spec: { nodeName, ...spec },
    status: { phase: 'Running', conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: '2026-01-01T00:01:00Z' }], ...status },
  };
}
