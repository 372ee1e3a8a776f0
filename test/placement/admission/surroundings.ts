import type { ClusterObjects } from '../../../lib/kube/cluster-objects';
import type { AdmitOptions, Surroundings } from '../../../lib/placement/admission/admission';

/** What a law looks at: the namespace `agents`, a DaemonSet called `agent`, and what is given. */
export const around = (objects: ClusterObjects = {}, options: AdmitOptions = {}): Surroundings => ({
  namespace: 'agents',
  metadata: undefined,
  objects,
  options,
  kubernetesVersion: options.kubernetesVersion ?? '1.37',
  names: { asked: 'agent-', made: 'agent-xxxxx' },
});
