import { Cluster } from './cluster';
import { KUBEADM_CONTROL_PLANE_LABELS } from './kubeadm';
import { makeNode, type Machine, type System } from './make-node';
import { pool } from './pool';

export interface MinikubeOptions {
  /** The first carries the control plane and runs pods too. @default 1 */
  readonly nodes?: number;
}

const RESOURCES = { 'cpu': '2', 'memory': '6012288Ki', 'ephemeral-storage': '17734596Ki', 'pods': '110' };
const MACHINE: Machine = { capacity: RESOURCES, allocatable: RESOURCES }; // minikube, too, switches eviction off
const SYSTEM: System = { osImage: 'Ubuntu 22.04 LTS', containerRuntimeVersion: 'docker://28.4.0' };

/**
 * A cluster made with minikube. Its nodes have minikube's names: minikube, minikube-m02, …
 *
 * @see https://github.com/kubernetes/minikube/blob/master/pkg/minikube/bootstrapper/kubeadm/kubeadm.go
 */
export function minikube({ nodes = 1 }: MinikubeOptions = {}): Cluster {
  return new Cluster('minikube', pool('minikube', nodes, (_, index) => makeNode({
    name: index === 0 ? 'minikube' : `minikube-m${String(index + 1).padStart(2, '0')}`,
    labels: { ...minikubeLabels(index === 0), ...(index === 0 ? KUBEADM_CONTROL_PLANE_LABELS : {}) },
    machine: MACHINE,
    system: SYSTEM,
  })));
}

/** Version, commit and time are those of whoever ran minikube; the values here stand for them. */
function minikubeLabels(primary: boolean): Record<string, string> {
  return {
    'minikube.k8s.io/name': 'minikube',
    'minikube.k8s.io/version': 'v1.37.0',
    'minikube.k8s.io/commit': '0123456789abcdef0123456789abcdef01234567',
    'minikube.k8s.io/updated_at': '2026_01_01T00_00_00_0700',
    'minikube.k8s.io/primary': String(primary),
  };
}
