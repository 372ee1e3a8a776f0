import { instanceTypeLabels } from './cloud-labels';
import { Cluster } from './cluster';
import { makeNode, type Machine, type System } from './make-node';
import { pool } from './pool';
import { CONTROL_PLANE } from '../kube/well-known';

export interface K3sOptions {
  /** Several keep their state in embedded etcd. @default 1 */
  readonly servers?: number;
  /** @default 2 */
  readonly agents?: number;
}

const MACHINE: Machine = {
  capacity: { 'cpu': '4', 'memory': '8003140Ki', 'ephemeral-storage': '30361036Ki', 'pods': '110' },
  allocatable: { 'cpu': '4', 'memory': '8003140Ki', 'ephemeral-storage': '29535215820', 'pods': '110' },
};
const SYSTEM: System = { osImage: 'Debian GNU/Linux 12 (bookworm)', containerRuntimeVersion: 'containerd://2.1.4-k3s1' };

/**
 * A k3s cluster. Its roles have the value "true" where others have the empty one; its servers run pods too.
 * Since 1.35 they lack the label node-role.kubernetes.io/master.
 *
 * @see https://docs.k3s.io/installation/requirements
 */
export function k3s({ servers = 1, agents = 2 }: K3sOptions = {}): Cluster {
  const role = { [CONTROL_PLANE]: 'true', ...(servers > 1 ? { 'node-role.kubernetes.io/etcd': 'true' } : {}) };
  return new Cluster('k3s', [
    ...pool('server', servers, (name) => k3sNode(name, role)),
    ...pool('agent', agents, (name) => k3sNode(name, {})),
  ]);
}

/** Left out: p2p.k3s.cattle.io/enabled, which nodes have with the embedded registry only. */
function k3sNode(name: string, role: Record<string, string>) {
  return makeNode({ name, labels: { ...instanceTypeLabels('k3s'), ...role }, machine: MACHINE, system: SYSTEM });
}
