import { Cluster } from './cluster';
import { BETA_ARCH_LABEL, BETA_OS_LABEL, type Machine } from './make-node';
import type { Node } from '../kube/node';
import { HOSTNAME_LABEL, MASTER, NO_SCHEDULE } from '../kube/well-known';

/** The article tells no sizes; on these its pods run, as they did there. */
const RESOURCES = { 'cpu': '2', 'memory': '2Gi', 'ephemeral-storage': '20Gi', 'pods': '110' };
const MACHINE: Machine = { capacity: RESOURCES, allocatable: RESOURCES };

/**
 * The three nodes of the article that this package began with: Kubernetes 1.12, whose kubelets knew only the beta
 * labels. A DaemonSet that selects by kubernetes.io/os runs on none of them.
 */
export function seed(): Cluster {
  return new Cluster('seed', [seedMaster(), seedNode('node1'), seedNode('node2')]);
}

/** A node like those of the article: one that joins its cluster. */
export function seedNode(name: string): Node {
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: { [BETA_ARCH_LABEL]: 'amd64', [BETA_OS_LABEL]: 'linux', [HOSTNAME_LABEL]: name } },
    spec: {},
    status: {
      ...MACHINE,
      conditions: [{ type: 'Ready', status: 'True', reason: 'KubeletReady' }],
      nodeInfo: { operatingSystem: 'linux', architecture: 'amd64', kubeletVersion: 'v1.12.2' },
    },
  };
}

/** The article shows the role "master"; kubectl prints it where the label of that role is. */
function seedMaster(): Node {
  const { metadata, ...rest } = seedNode('master');
  return {
    ...rest,
    metadata: { ...metadata, labels: { ...metadata.labels, [MASTER]: '' } },
    spec: { taints: [{ key: MASTER, effect: NO_SCHEDULE }] },
  };
}
