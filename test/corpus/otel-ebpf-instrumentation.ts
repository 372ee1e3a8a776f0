import type { Construct } from 'constructs';
import { DaemonSet, Env, HostPathType, Mount, Privileges } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'otel-ebpf-instrumentation', {
  name: 'example-opentelemetry-ebpf-instrumentation',
  metadata: {
    namespace: 'default',
    labels: {
      'helm.sh/chart': 'opentelemetry-ebpf-instrumentation-0.12.0',
      'app.kubernetes.io/name': 'opentelemetry-ebpf-instrumentation',
      'app.kubernetes.io/instance': 'example',
      'app.kubernetes.io/version': 'v0.11.0',
      'app.kubernetes.io/managed-by': 'Helm',
      'app.kubernetes.io/part-of': 'obi',
      'app.kubernetes.io/component': 'workload',
    },
  },
  selector: {
    matchLabels: { 'app.kubernetes.io/name': 'opentelemetry-ebpf-instrumentation', 'app.kubernetes.io/instance': 'example' },
  },
  podMetadata: {
    labels: {
      'helm.sh/chart': 'opentelemetry-ebpf-instrumentation-0.12.0',
      'app.kubernetes.io/version': 'v0.11.0',
      'app.kubernetes.io/managed-by': 'Helm',
      'app.kubernetes.io/part-of': 'obi',
      'app.kubernetes.io/component': 'workload',
    },
    annotations: { 'checksum/config': '0d1a73264e6b2f2b0494386f23a2616df5c8fff342fa6e44f11f6c2d6e47a05d' },
  },
  serviceAccountName: 'example-opentelemetry-ebpf-instrumentation',
  hostNetwork: true,
  hostPID: true,
  containers: [{
    name: 'ebpf-instrument',
    image: 'ghcr.io/open-telemetry/opentelemetry-ebpf-instrumentation/ebpf-instrument:v0.11.0',
    imagePullPolicy: 'IfNotPresent',
    env: [
      ...Env.values({ OTEL_EBPF_CONFIG_PATH: '/etc/ebpf-instrument/config/ebpf-instrument-config.yml' }),
      Env.hostIP(),
    ],
    ports: [{ name: 'metrics', containerPort: 9090 }],
    securityContext: Privileges.everything(),
    mounts: [
      Mount.configMap({ name: 'example-opentelemetry-ebpf-instrumentation' }, '/etc/ebpf-instrument/config', { name: 'ebpf-instrument-config' }),
      Mount.hostPath('/sys/fs/cgroup', { name: 'cgroup' }),
      Mount.hostPath('/sys/kernel/tracing', { name: 'tracefs', type: HostPathType.UNCHECKED }).writable(),
    ],
  }],
});
