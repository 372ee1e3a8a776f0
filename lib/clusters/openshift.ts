import { Cluster } from './cluster';
import { makeNode, type Machine, type System } from './make-node';
import { pool } from './pool';
import type { NodeTaint } from '../kube/node';
import { CONTROL_PLANE, MASTER, NO_SCHEDULE } from '../kube/well-known';

export interface OpenshiftOptions {
  /** @default 3 */
  readonly masters?: number;
  /** @default 2 */
  readonly workers?: number;
  /** Nodes kept for the cluster's own services, tainted as its guide advises. @default 1 */
  readonly infra?: number;
}

const ROLE = 'node-role.kubernetes.io';

/** OpenShift reserves half a core and a gibibyte, and allows 250 pods a node. */
const MACHINE: Machine = {
  capacity: { 'cpu': '4', 'memory': '16116152Ki', 'ephemeral-storage': '125293548Ki', 'pods': '250' },
  allocatable: { 'cpu': '3500m', 'memory': '14965176Ki', 'ephemeral-storage': '115470533646', 'pods': '250' },
};
const SYSTEM: System = { osImage: 'Red Hat Enterprise Linux CoreOS', containerRuntimeVersion: 'cri-o://1.37.0' };

/**
 * An OpenShift 4 cluster on machines of one's own. Its masters have the taint of the old name only.
 *
 * @see https://docs.redhat.com/en/documentation/openshift_container_platform/
 */
export function openshift({ masters = 3, workers = 2, infra = 1 }: OpenshiftOptions = {}): Cluster {
  return new Cluster('openshift', [
    ...pool('master', masters, (name) => openshiftNode(name, [CONTROL_PLANE, MASTER], [{ key: MASTER, effect: NO_SCHEDULE }])),
    ...pool('worker', workers, (name) => openshiftNode(name, [`${ROLE}/worker`])),
    ...pool('infra', infra, (name) => openshiftNode(name, [`${ROLE}/infra`], [{ key: `${ROLE}/infra`, effect: NO_SCHEDULE }])),
  ]);
}

function openshiftNode(name: string, roles: readonly string[], taints?: readonly NodeTaint[]) {
  const labels = { 'node.openshift.io/os_id': 'rhcos', ...Object.fromEntries(roles.map((role) => [role, ''])) };
  return makeNode({ name, labels, taints, machine: MACHINE, system: SYSTEM });
}
