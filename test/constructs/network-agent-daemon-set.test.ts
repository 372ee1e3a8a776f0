import { podOf } from './pod-of';
import { chart, daemonSetOf } from './synth';
import { Env } from '../../lib/constructs/env';
import { NetworkAgentDaemonSet, type NetworkAgentDaemonSetProps } from '../../lib/constructs/network-agent-daemon-set';
import type { Toleration } from '../../lib/kube/pod-template.generated';
import { OperatingSystem } from '../../lib/targeting/platform';

function made(props: Partial<NetworkAgentDaemonSetProps> = {}) {
  const scope = chart();
  new NetworkAgentDaemonSet(scope, 'agent', { name: 'agent', image: 'agent:1', ...props });
  return scope;
}
const synth = (props: Partial<NetworkAgentDaemonSetProps>) => daemonSetOf(made(props)).spec.template.spec;

describe('a network agent', () => {
  test('makes pods like this', () => {
    expect(podOf(made())).toMatchInlineSnapshot(`
"automountServiceAccountToken: false
containers:
  - image: agent:1
    name: agent
    resources:
      requests:
        cpu: 100m
        memory: 100Mi
    securityContext:
      allowPrivilegeEscalation: false
      capabilities:
        add:
          - NET_ADMIN
          - NET_RAW
        drop:
          - ALL
      runAsNonRoot: false
      runAsUser: 0
    volumeMounts:
      - mountPath: /host/etc/cni/net.d
        name: cni-config
      - mountPath: /host/opt/cni/bin
        name: cni-binaries
      - mountPath: /run/xtables.lock
        name: run-xtables-lock
      - mountPath: /lib/modules
        name: lib-modules
        readOnly: true
dnsPolicy: Default
hostNetwork: true
nodeSelector:
  kubernetes.io/os: linux
priorityClassName: system-node-critical
tolerations:
  - operator: Exists
volumes:
  - hostPath:
      path: /etc/cni/net.d
      type: DirectoryOrCreate
    name: cni-config
  - hostPath:
      path: /opt/cni/bin
      type: DirectoryOrCreate
    name: cni-binaries
  - hostPath:
      path: /run/xtables.lock
      type: FileOrCreate
    name: run-xtables-lock
  - hostPath:
      path: /lib/modules
      type: Directory
    name: lib-modules
"
`);
  });

  test('is installed by a step with the folders of CNI', () => {
    const spec = synth({ install: { args: ['install'] }, config: { mountPath: '/etc/agent', files: {} }, cniBinaryDirectory: '/home/kubernetes/bin' });
    expect(spec.initContainers).toEqual([{
      name: 'install-cni',
      image: 'agent:1',
      args: ['install'],
      env: [Env.nodeName()],
      securityContext: { runAsUser: 0, runAsNonRoot: false, allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
      volumeMounts: [
        { name: 'cni-config', mountPath: '/host/etc/cni/net.d' },
        { name: 'cni-binaries', mountPath: '/host/opt/cni/bin' },
        { name: 'etc-agent', mountPath: '/etc/agent', readOnly: true },
      ],
    }]);
    expect(spec.volumes).toContainEqual({ name: 'cni-binaries', hostPath: { path: '/home/kubernetes/bin', type: 'DirectoryOrCreate' } });
  });

  test('comes to nodes without a network even where it does not tolerate everything', () => {
    expect(synth({ toleratesEverything: false }).tolerations.map(({ key }: Toleration) => key))
      .toEqual(['node-role.kubernetes.io/control-plane', 'node-role.kubernetes.io/master', 'node.kubernetes.io/not-ready']);
  });

  test('on Windows is a process of the node, which needs no mounts', () => {
    const spec = synth({ operatingSystem: OperatingSystem.WINDOWS, install: { command: ['install.exe'] } });
    expect([spec.volumes, spec.hostNetwork, spec.securityContext.windowsOptions.hostProcess, spec.initContainers[0].command])
      .toEqual([undefined, true, true, ['install.exe']]);
  });
});
