import type { DaemonSet } from '../../lib/kube/daemon-set';
import type { Node } from '../../lib/kube/node';
import type { PodSpec } from '../../lib/kube/pod-template.generated';
import { place } from '../../lib/placement/place';
import type { Answer } from '../../lib/report/answer';

const MASTER_TAINT = { key: 'node-role.kubernetes.io/master', effect: 'NoSchedule' };

const node = (name: string, more: Node['spec'] = {}, labels = {}): Node => ({ metadata: { name, labels: { 'kubernetes.io/hostname': name, ...labels } }, spec: more });

/** The three nodes of the seed, node1 labelled. */
export const master = node('master', { taints: [MASTER_TAINT] });
export const node1 = node('node1', {}, { app: 'dev' });
export const node2 = node('node2');
export const seedNodes = [master, node1, node2];

export const worker = (name: string) => node(name);

export function daemonSet(pod: Partial<PodSpec> = {}, metadata: Partial<DaemonSet['metadata']> = {}): DaemonSet {
  return {
    metadata: { name: 'fluentd-elasticsearch', namespace: 'kube-system', ...metadata },
    spec: {
      selector: { matchLabels: { name: 'fluentd-elasticsearch' } },
      template: {
        metadata: { labels: { name: 'fluentd-elasticsearch' } },
        spec: {
          containers: [{ name: 'fluentd', image: 'fluentd:1.20', resources: { limits: { memory: '200Mi' }, requests: { cpu: '100m', memory: '200Mi' } } }],
          ...pod,
        },
      },
    },
  };
}

/** Answers for DaemonSets on nodes, none of them from a file. */
export function answersFor(daemonSets: readonly DaemonSet[], nodes: readonly Node[] = seedNodes, more: Partial<Answer> = {}): Answer[] {
  return place(daemonSets, { nodes }).map((placement) => ({ placement, problems: [], warnings: [], ...more }));
}
