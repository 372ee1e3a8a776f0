import { Cluster } from './cluster';
import { CONTROL_PLANE_TAINT, KUBEADM_CONTROL_PLANE_LABELS } from './kubeadm';
import { makeNode, type Machine, type System } from './make-node';
import { pool } from './pool';
import { CONTROL_PLANE } from '../kube/well-known';

export interface KindOptions {
  /** @default 1 */
  readonly controlPlanes?: number;
  /** With none, and one control plane, pods run on the control plane. @default 2 */
  readonly workers?: number;
}

/** A kind node sees the whole machine, and kind switches eviction off. */
const RESOURCES = { 'cpu': '8', 'memory': '16375532Ki', 'ephemeral-storage': '263112772Ki', 'pods': '110' };
const MACHINE: Machine = { capacity: RESOURCES, allocatable: RESOURCES };
const SYSTEM: System = { osImage: 'Debian GNU/Linux 12 (bookworm)', containerRuntimeVersion: 'containerd://2.1.4' };

/**
 * A cluster made with kind. Its nodes have kind's names: kind-control-plane, kind-worker, kind-worker2, …
 *
 * @see https://github.com/kubernetes-sigs/kind/blob/main/pkg/cluster/internal/create/actions/kubeadminit/init.go
 */
export function kind({ controlPlanes = 1, workers = 2 }: KindOptions = {}): Cluster {
  const alone = controlPlanes === 1 && workers === 0;
  const role = alone
    ? { labels: { [CONTROL_PLANE]: '' } }
    : { labels: KUBEADM_CONTROL_PLANE_LABELS, taints: [CONTROL_PLANE_TAINT] };
  return new Cluster('kind', [
    ...pool('control-plane', controlPlanes, (_, index) => makeNode({ name: numbered('kind-control-plane', index), ...role, machine: MACHINE, system: SYSTEM })),
    ...pool('worker', workers, (_, index) => makeNode({ name: numbered('kind-worker', index), machine: MACHINE, system: SYSTEM })),
  ]);
}

function numbered(name: string, index: number): string {
  return index === 0 ? name : `${name}${index + 1}`;
}
