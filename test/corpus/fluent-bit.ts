import type { Construct } from 'constructs';
import { DaemonSet, Env, HostPathType, Mount } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'fluent-bit', {
  name: 'fluent-bit',
  metadata: {
    namespace: 'logging',
    labels: { 'k8s-app': 'fluent-bit-logging', 'version': 'v1', 'kubernetes.io/cluster-service': 'true' },
  },
  selector: { matchLabels: { 'k8s-app': 'fluent-bit-logging' } },
  podMetadata: {
    labels: { 'version': 'v1', 'kubernetes.io/cluster-service': 'true' },
    annotations: { 'prometheus.io/scrape': 'true', 'prometheus.io/port': '2020', 'prometheus.io/path': '/api/v1/metrics/prometheus' },
  },
  tolerations: [
    { key: 'node-role.kubernetes.io/master', operator: 'Exists', effect: 'NoSchedule' },
    { operator: 'Exists', effect: 'NoExecute' },
    { operator: 'Exists', effect: 'NoSchedule' },
  ],
  serviceAccountName: 'fluent-bit',
  terminationGracePeriodSeconds: 10,
  containers: [{
    name: 'fluent-bit',
    image: 'fluent/fluent-bit:1.5',
    imagePullPolicy: 'Always',
    env: Env.values({ FLUENT_ELASTICSEARCH_HOST: 'elasticsearch', FLUENT_ELASTICSEARCH_PORT: 9200 }),
    ports: [{ containerPort: 2020 }],
    mounts: [
      Mount.hostPath('/var/log', { name: 'varlog', type: HostPathType.UNCHECKED }).writable(),
      Mount.hostPath('/var/lib/docker/containers', { name: 'varlibdockercontainers', type: HostPathType.UNCHECKED }),
      Mount.configMap({ name: 'fluent-bit-config' }, '/fluent-bit/etc/', { name: 'fluent-bit-config' }),
    ],
  }],
});
