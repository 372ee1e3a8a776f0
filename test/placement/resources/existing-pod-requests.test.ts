import type { Pod } from '../../../lib/kube/pod';
import type { KubernetesVersion } from '../../../lib/kube/well-known';
import { write } from '../../../lib/placement/resources/amounts';
import { existingPodRequests } from '../../../lib/placement/resources/existing-pod-requests';

const pod = (status: Pod['status'] = {}, resources = {}): Pod => ({
  metadata: { name: 'p' },
  spec: { containers: [{ name: 'c', resources: { requests: { cpu: '300m' } } }], overhead: { cpu: '10m' }, resources },
  status,
});
const has = (cpu: string) => ({ name: 'c', allocatedResources: { cpu }, resources: { requests: { cpu } } });
const infeasible = [{ type: 'PodResizePending', status: 'True', reason: 'Infeasible' }];

// What is compared with Kubernetes on thousands of cases in test/differential has here its reasons.
test.each<[string, Pod, KubernetesVersion, string]>([
  ['at rest', pod(), '1.37', '310m'],
  ['that shrinks still has what it had', pod({ containerStatuses: [has('400m')] }), '1.37', '410m'],
  ['that grows is promised what it requests', pod({ containerStatuses: [has('200m')] }), '1.37', '310m'],
  ['that can never grow has what it has', pod({ containerStatuses: [has('200m')], conditions: infeasible }), '1.37', '210m'],
  ['cannot be resized before 1.33', pod({ containerStatuses: [has('400m')] }), '1.32', '310m'],
  ['with requests of its own', pod({}, { requests: { cpu: '1' } }), '1.37', '1010m'],
  ['with requests of its own before 1.34', pod({}, { requests: { cpu: '1' } }), '1.33', '310m'],
  ['whose own requests are lowered', pod({ allocatedResources: { cpu: '2' }, resources: { requests: { cpu: '2' } } }, { requests: { cpu: '1' } }), '1.37', '2010m'],
])('a pod %s', (_, asked, version, cpu) => expect(write(existingPodRequests(asked, version))).toEqual({ cpu }));
