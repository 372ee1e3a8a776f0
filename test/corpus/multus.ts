import type { Construct } from 'constructs';
import { DaemonSet, HostPathType, Mount, MountPropagation, Privileges } from '../../lib';

const cnibin = Mount.hostPath('/opt/cni/bin', { name: 'cnibin', type: HostPathType.UNCHECKED }).at('/host/opt/cni/bin').writable();

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'multus', {
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
  dnsPolicy: 'ClusterFirst',
  initContainers: [{
    name: 'install-multus-binary',
    image: 'ghcr.io/k8snetworkplumbingwg/multus-cni:snapshot',
    command: ['/install_multus'],
    args: ['--type', 'thin'],
    resources: { requests: { cpu: '10m', memory: '15Mi' } },
    securityContext: Privileges.everything(),
    terminationMessagePolicy: 'FallbackToLogsOnError',
    mounts: [cnibin.propagating(MountPropagation.BIDIRECTIONAL)],
  }],
  containers: [{
    name: 'kube-multus',
    image: 'ghcr.io/k8snetworkplumbingwg/multus-cni:snapshot',
    command: ['/thin_entrypoint'],
    args: ['--multus-conf-file=auto', '--multus-autoconfig-dir=/host/etc/cni/net.d', '--cni-conf-dir=/host/etc/cni/net.d'],
    resources: { requests: { cpu: '100m', memory: '50Mi' }, limits: { cpu: '100m', memory: '50Mi' } },
    securityContext: Privileges.everything(),
    terminationMessagePolicy: 'FallbackToLogsOnError',
    mounts: [
      Mount.hostPath('/etc/cni/net.d', { name: 'cni', type: HostPathType.UNCHECKED }).at('/host/etc/cni/net.d').writable(),
      cnibin,
      Mount.configMap({ name: 'multus-cni-config' }, '/tmp/multus-conf', { name: 'multus-cfg', files: { 'cni-conf.json': '70-multus.conf' } }),
    ],
  }],
});
