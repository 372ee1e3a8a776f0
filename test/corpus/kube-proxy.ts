import type { Construct } from 'constructs';
import { DaemonSet, Env, HostPathType, Mount, NodeTarget, Privileges } from '../../lib';

const kubeProxy = Mount.configMap({ name: 'kube-proxy' }, '/var/lib/kube-proxy', { name: 'kube-proxy' });
const xtablesLock = Mount.hostPath('/run/xtables.lock', { name: 'xtables-lock', type: HostPathType.FILE_OR_CREATE }).writable();
const libModules = Mount.hostPath('/lib/modules', { type: HostPathType.UNCHECKED });

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'kube-proxy', {
  name: 'kube-proxy',
  metadata: { namespace: 'kube-system', labels: { 'k8s-app': 'kube-proxy' } },
  selector: { matchLabels: { 'k8s-app': 'kube-proxy' } },
  nodes: NodeTarget.linux().toleratingEveryTaintNowAndEver(),
  serviceAccountName: 'kube-proxy',
  priorityClassName: 'system-node-critical',
  hostNetwork: true,
  dnsPolicy: 'ClusterFirst',
  initContainers: [{
    name: 'kube-proxy-init',
    image: 'registry.k8s.io/kube-proxy:v1.30.0',
    imagePullPolicy: 'IfNotPresent',
    command: [
      '/usr/local/bin/kube-proxy', '--config=/var/lib/kube-proxy/config.conf', '--hostname-override=$(NODE_NAME)', '--init-only',
    ],
    env: [Env.nodeName()],
    securityContext: Privileges.everything(),
    mounts: [kubeProxy, xtablesLock, libModules],
  }],
  containers: [{
    name: 'kube-proxy',
    image: 'registry.k8s.io/kube-proxy:v1.30.0',
    imagePullPolicy: 'IfNotPresent',
    command: ['/usr/local/bin/kube-proxy', '--config=/var/lib/kube-proxy/config.conf', '--hostname-override=$(NODE_NAME)'],
    env: [Env.nodeName()],
    securityContext: { capabilities: { add: ['NET_ADMIN'] } },
    mounts: [kubeProxy, xtablesLock, libModules],
  }],
});
