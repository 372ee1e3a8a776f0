import type { Construct } from 'constructs';
import { DaemonSet, Env, HostPathType, Mount, MountPropagation, Privileges } from '../../lib';

const cnibin = Mount.hostPath('/opt/cni/bin', { name: 'cnibin', type: HostPathType.UNCHECKED }).writable();

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'multus-thick', {
  name: 'kube-multus-ds',
  metadata: { namespace: 'kube-system', labels: { tier: 'node', app: 'multus', name: 'multus' } },
  selector: { matchLabels: { name: 'multus' } },
  podMetadata: { labels: { tier: 'node', app: 'multus' } },
  tolerations: [
    { operator: 'Exists', effect: 'NoSchedule' },
    { operator: 'Exists', effect: 'NoExecute' },
  ],
  serviceAccountName: 'multus',
  hostNetwork: true,
  hostPID: true,
  dnsPolicy: 'ClusterFirst',
  initContainers: [{
    name: 'install-multus-binary',
    image: 'ghcr.io/k8snetworkplumbingwg/multus-cni:snapshot-thick',
    command: ['/usr/src/multus-cni/bin/install_multus', '-d', '/host/opt/cni/bin', '-t', 'thick'],
    resources: { requests: { cpu: '10m', memory: '15Mi' } },
    securityContext: Privileges.everything(),
    terminationMessagePolicy: 'FallbackToLogsOnError',
    mounts: [cnibin.at('/host/opt/cni/bin').propagating(MountPropagation.BIDIRECTIONAL)],
  }],
  containers: [{
    name: 'kube-multus',
    image: 'ghcr.io/k8snetworkplumbingwg/multus-cni:snapshot-thick',
    command: ['/usr/src/multus-cni/bin/multus-daemon'],
    env: [Env.nodeName('MULTUS_NODE_NAME')],
    resources: { requests: { cpu: '100m', memory: '50Mi' }, limits: { cpu: '100m', memory: '50Mi' } },
    securityContext: Privileges.everything(),
    terminationMessagePolicy: 'FallbackToLogsOnError',
    mounts: [
      Mount.hostPath('/etc/cni/net.d', { name: 'cni', type: HostPathType.UNCHECKED }).at('/host/etc/cni/net.d').writable(),
      cnibin,
      Mount.hostPath('/run', { name: 'host-run', type: HostPathType.UNCHECKED }).at('/host/run').writable(),
      Mount.hostPath('/var/lib/cni/multus', { name: 'host-var-lib-cni-multus', type: HostPathType.UNCHECKED }).writable(),
      Mount.hostPath('/var/lib/kubelet', { name: 'host-var-lib-kubelet', type: HostPathType.UNCHECKED })
        .propagating(MountPropagation.HOST_TO_CONTAINER).writable(),
      Mount.hostPath('/run/k8s.cni.cncf.io', { name: 'host-run-k8s-cni-cncf-io', type: HostPathType.UNCHECKED }).writable(),
      Mount.hostPath('/run/netns/', { name: 'host-run-netns', type: HostPathType.UNCHECKED })
        .at('/run/netns').propagating(MountPropagation.HOST_TO_CONTAINER).writable(),
      Mount.configMap({ name: 'multus-daemon-config' }, '/etc/cni/net.d/multus.d', {
        name: 'multus-daemon-config', files: { 'daemon-config.json': 'daemon-config.json' },
      }),
      Mount.hostPath('/', { name: 'hostroot', type: HostPathType.UNCHECKED })
        .at('/hostroot').propagating(MountPropagation.HOST_TO_CONTAINER).writable(),
      Mount.hostPath('/etc/cni/multus/net.d', { name: 'multus-conf-dir', type: HostPathType.UNCHECKED }).writable(),
    ],
  }],
});
