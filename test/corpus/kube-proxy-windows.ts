import type { Construct } from 'constructs';
import { DaemonSet, Env, Mount, NodeTarget } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'kube-proxy-windows', {
  name: 'kube-proxy-windows',
  metadata: { namespace: 'kube-system', labels: { 'k8s-app': 'kube-proxy' } },
  selector: { matchLabels: { 'k8s-app': 'kube-proxy-windows' } },
  nodes: NodeTarget.windows().toleratingEveryTaintNowAndEver(),
  tolerations: [{ key: 'CriticalAddonsOnly', operator: 'Exists' }],
  serviceAccountName: 'kube-proxy',
  hostNetwork: true,
  securityContext: { windowsOptions: { hostProcess: true, runAsUserName: 'NT AUTHORITY\\system' } },
  dnsPolicy: 'ClusterFirst',
  containers: [{
    name: 'kube-proxy',
    image: 'sigwindowstools/kube-proxy:KUBE_PROXY_VERSION-calico-hostprocess',
    imagePullPolicy: 'Always',
    workingDir: '$env:CONTAINER_SANDBOX_MOUNT_POINT/kube-proxy/',
    args: ['$env:CONTAINER_SANDBOX_MOUNT_POINT/kube-proxy/start.ps1'],
    env: [Env.nodeName('NODENAME'), Env.podIP()],
    mounts: [Mount.configMap({ name: 'kube-proxy' }, '/var/lib/kube-proxy', { name: 'kube-proxy' })],
  }],
});
