import { warned, warningsOn } from './arrival';
import type { PodSpec } from '../../../lib/kube/pod-template.generated';
import { autopilot } from '../../../lib/placement/warnings/autopilot';
import { daemonSet, node } from '../../world';

const AUTOPILOT = node('gk3-cluster-pool-1-4c1a-x7zq');
const rights = (pod: Partial<PodSpec>) => (
  Object.values(warningsOn(autopilot, daemonSet(pod), [AUTOPILOT])).flat().flatMap((warning) => (warning.code === 'AutopilotRefusal' ? warning.rights : [])));

const logs: Partial<PodSpec> = { volumes: [{ name: 'logs', hostPath: { path: '/var/log' } }] };
const mounting = (readOnly?: boolean): PodSpec['containers'] => [{ name: 'main', volumeMounts: [{ name: 'logs', mountPath: '/logs', readOnly }] }];

test('an agent that asks for nothing, or for logs to read, is welcome', () => {
  expect(rights({})).toEqual([]);
  expect(rights({ ...logs, containers: mounting(true) })).toEqual([]);
  expect(rights({ containers: [{ name: 'main', ports: [{ containerPort: 80 }], securityContext: { privileged: false, capabilities: { add: ['CHOWN'] } } }] })).toEqual([]);
});

test('everything that it asks for is one warning', () => {
  expect(warningsOn(autopilot, daemonSet({ hostPID: true, hostNetwork: true }), [AUTOPILOT])).toEqual({
    [AUTOPILOT.metadata.name]: [{
      code: 'AutopilotRefusal',
      path: 'spec.template.spec.hostNetwork',
      rights: [{ path: 'spec.template.spec.hostNetwork', right: 'hostNetwork' }, { path: 'spec.template.spec.hostPID', right: 'hostPID' }],
      remedies: [],
    }],
  });
});

test.each<[string, Partial<PodSpec>, object]>([
  ['hostIPC', { hostIPC: true }, { path: 'spec.template.spec.hostIPC', right: 'hostIPC' }],
  ['paths beside the logs', { volumes: [{ name: 'proc', hostPath: { path: '/proc' } }] }, { path: 'spec.template.spec.volumes[0].hostPath', right: 'hostPath', value: '/proc' }],
  ['paths that only begin alike', { volumes: [{ name: 'x', hostPath: { path: '/var/logs' } }] }, { path: 'spec.template.spec.volumes[0].hostPath', right: 'hostPath', value: '/var/logs' }],
  ['writing', { ...logs, containers: mounting() }, { path: 'spec.template.spec.volumes[0].hostPath', right: 'writing to hostPath', value: '/var/log' }],
  ['privileged', { initContainers: [{ name: 'first', securityContext: { privileged: true } }] },
    { path: 'spec.template.spec.initContainers[0].securityContext.privileged', right: 'privileged', container: 'first' }],
  ['capabilities', { containers: [{ name: 'main', securityContext: { capabilities: { add: ['CHOWN', 'BPF'] } } }] },
    { path: 'spec.template.spec.containers[0].securityContext.capabilities.add', right: 'capability', value: 'BPF', container: 'main' }],
  ['ports of the host', { containers: [{ name: 'main', ports: [{ containerPort: 1 }, { containerPort: 80, hostPort: 8080 }] }] },
    { path: 'spec.template.spec.containers[0].ports[1].hostPort', right: 'hostPort', value: '8080', container: 'main' }],
])('Autopilot refuses %s', (_, pod, right) => {
  expect(rights(pod)).toEqual([right]);
});

test('nodes of GKE Standard grant all of it', () => {
  expect(warned(autopilot, daemonSet({ hostNetwork: true }), [node('gke-cluster-default-pool-1'), AUTOPILOT])).toEqual([AUTOPILOT.metadata.name]);
});
