import { podOf } from './pod-of';
import { chart, daemonSetOf } from './synth';
import { DevicePluginDaemonSet, type DevicePluginDaemonSetProps } from '../../lib/constructs/device-plugin-daemon-set';
import type { Toleration } from '../../lib/kube/pod-template.generated';

function made(props: Partial<DevicePluginDaemonSetProps> = {}) {
  const scope = chart();
  new DevicePluginDaemonSet(scope, 'agent', { name: 'agent', image: 'agent:1', announces: ['nvidia.com/gpu'], ...props });
  return scope;
}
const synth = (props: Partial<DevicePluginDaemonSetProps>) => daemonSetOf(made(props)).spec.template.spec;

describe('a device plugin', () => {
  test('makes pods like this', () => {
    expect(podOf(made())).toMatchInlineSnapshot(`
"automountServiceAccountToken: false
containers:
  - image: agent:1
    name: agent
    resources:
      requests:
        cpu: 10m
        memory: 30Mi
    securityContext:
      allowPrivilegeEscalation: false
      capabilities:
        drop:
          - ALL
      runAsNonRoot: false
      runAsUser: 0
    volumeMounts:
      - mountPath: /var/lib/kubelet/device-plugins
        name: device-plugins
nodeSelector:
  kubernetes.io/os: linux
priorityClassName: system-node-critical
tolerations:
  - effect: NoSchedule
    key: nvidia.com/gpu
    operator: Exists
volumes:
  - hostPath:
      path: /var/lib/kubelet/device-plugins
      type: Directory
    name: device-plugins
"
`);
  });

  test('finds the kubelet elsewhere', () => {
    expect(synth({ kubeletDirectory: '/var/snap/kubelet' }).volumes)
      .toEqual([{ name: 'device-plugins', hostPath: { path: '/var/snap/kubelet/device-plugins', type: 'Directory' } }]);
  });

  test('comes to nodes that are set apart for any of its devices', () => {
    expect(synth({ announces: ['nvidia.com/gpu', 'nvidia.com/mig-1g.5gb'] }).tolerations.map(({ key }: Toleration) => key))
      .toEqual(['nvidia.com/gpu', 'nvidia.com/mig-1g.5gb']);
  });

  test('announces something', () => {
    expect(() => made({ announces: [] })).toThrow(new Error(
      'test/agent: announces: is empty, but a device plugin is there for the resources that it announces: '
      + 'name them, as in [\'nvidia.com/gpu\'], or take a DaemonSet'));
  });
});
