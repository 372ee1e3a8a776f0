import type { Construct } from 'constructs';
import { Check, DaemonSet, Env, HostPathType, Mount } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'vector-agent', {
  name: 'vector',
  metadata: {
    namespace: 'default',
    labels: {
      'app.kubernetes.io/name': 'vector',
      'app.kubernetes.io/instance': 'vector',
      'app.kubernetes.io/component': 'Agent',
      'app.kubernetes.io/version': '0.57.0-distroless-libc',
    },
  },
  selector: {
    matchLabels: { 'app.kubernetes.io/name': 'vector', 'app.kubernetes.io/instance': 'vector', 'app.kubernetes.io/component': 'Agent' },
  },
  podMetadata: { labels: { 'vector.dev/exclude': 'true' } },
  serviceAccountName: 'vector',
  terminationGracePeriodSeconds: 60,
  containers: [{
    name: 'vector',
    image: 'docker.io/timberio/vector:0.57.0-distroless-libc',
    imagePullPolicy: 'IfNotPresent',
    args: ['--config-dir', '/etc/vector/'],
    env: [
      ...Env.values({ VECTOR_LOG: 'info' }),
      Env.nodeName('VECTOR_SELF_NODE_NAME'),
      Env.podName('VECTOR_SELF_POD_NAME'),
      Env.podNamespace('VECTOR_SELF_POD_NAMESPACE'),
      ...Env.values({ PROCFS_ROOT: '/host/proc', SYSFS_ROOT: '/host/sys' }),
    ],
    ports: [{ name: 'prom-exporter', containerPort: 9090 }],
    readinessProbe: Check.http(8686, '/health'),
    mounts: [
      Mount.hostPath('/var/lib/vector', { name: 'data', type: HostPathType.UNCHECKED }).at('/vector-data-dir').writable(),
      Mount.of({ name: 'config', projected: { sources: [{ configMap: { name: 'vector' } }] } }, '/etc/vector/'),
      Mount.hostPath('/var/log/', { type: HostPathType.UNCHECKED }),
      Mount.hostPath('/var/lib/', { type: HostPathType.UNCHECKED }).at('/var/lib'),
      Mount.hostPath('/proc', { name: 'procfs', type: HostPathType.UNCHECKED }).at('/host/proc'),
      Mount.hostPath('/sys', { name: 'sysfs', type: HostPathType.UNCHECKED }).at('/host/sys'),
    ],
  }],
});
