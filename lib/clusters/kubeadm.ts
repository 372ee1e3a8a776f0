import { Cluster } from './cluster';
import { makeNode, type Machine, type System } from './make-node';
import { pool } from './pool';
import type { NodeTaint } from '../kube/node';
import { CONTROL_PLANE, NO_SCHEDULE } from '../kube/well-known';

export interface KubeadmOptions {
  /** @default 1 */
  readonly controlPlanes?: number;
  /** @default 2 */
  readonly workers?: number;
}

/** What kubeadm since 1.25 puts on a control plane node. */
export const KUBEADM_CONTROL_PLANE_LABELS = { [CONTROL_PLANE]: '', 'node.kubernetes.io/exclude-from-external-load-balancers': '' };
export const CONTROL_PLANE_TAINT: NodeTaint = { key: CONTROL_PLANE, effect: NO_SCHEDULE };

/** Nothing is reserved by default, so pods get all but the eviction thresholds: 100Mi of memory, a tenth of the disk. */
const MACHINE: Machine = {
  capacity: { 'cpu': '4', 'memory': '8148480Ki', 'ephemeral-storage': '61255492Ki', 'pods': '110' },
  allocatable: { 'cpu': '4', 'memory': '8046080Ki', 'ephemeral-storage': '56453061427', 'pods': '110' },
};
const SYSTEM: System = { osImage: 'Ubuntu 24.04 LTS', containerRuntimeVersion: 'containerd://2.1.4' };

/**
 * A cluster made with kubeadm, without a cloud.
 *
 * @see https://github.com/kubernetes/enhancements/tree/master/keps/sig-cluster-lifecycle/kubeadm/2067-rename-master-label-taint
 */
export function kubeadm({ controlPlanes = 1, workers = 2 }: KubeadmOptions = {}): Cluster {
  return new Cluster('kubeadm', [
    ...pool('control-plane', controlPlanes, (name) => makeNode({
      name, labels: KUBEADM_CONTROL_PLANE_LABELS, taints: [CONTROL_PLANE_TAINT], machine: MACHINE, system: SYSTEM,
    })),
    ...pool('worker', workers, (name) => makeNode({ name, machine: MACHINE, system: SYSTEM })),
  ]);
}
