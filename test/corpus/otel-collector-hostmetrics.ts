import type { Construct } from 'constructs';
import { Check, DaemonSet, Env, HostPathType, Mount, MountPropagation } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'otel-collector-hostmetrics', {
  name: 'example-opentelemetry-collector-agent',
  metadata: {
    namespace: 'default',
    labels: {
      'helm.sh/chart': 'opentelemetry-collector-0.170.0',
      'app.kubernetes.io/name': 'opentelemetry-collector',
      'app.kubernetes.io/instance': 'example',
      'app.kubernetes.io/version': '0.158.0',
      'app.kubernetes.io/managed-by': 'Helm',
      'app.kubernetes.io/part-of': 'opentelemetry-collector',
      'app.kubernetes.io/component': 'agent-collector',
    },
  },
  selector: {
    matchLabels: {
      'app.kubernetes.io/name': 'opentelemetry-collector',
      'app.kubernetes.io/instance': 'example',
      'component': 'agent-collector',
    },
  },
  podMetadata: { annotations: { 'checksum/config': '2a40a860a7f08dd32d9aa715882b02d7bf104d092b36cac1ec74de373be22dca' } },
  serviceAccountName: 'example-opentelemetry-collector',
  automountServiceAccountToken: true,
  containers: [{
    name: 'opentelemetry-collector',
    image: 'ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-k8s:0.158.0',
    imagePullPolicy: 'IfNotPresent',
    command: ['/otelcol-k8s'],
    args: ['--config=/conf/relay.yaml'],
    env: [
      Env.podIP('MY_POD_IP'),
      Env.nodeName('OTEL_K8S_NODE_NAME'),
      Env.hostIP('OTEL_K8S_NODE_IP'),
      Env.podNamespace('OTEL_K8S_NAMESPACE'),
      Env.podName('OTEL_K8S_POD_NAME'),
      Env.podIP('OTEL_K8S_POD_IP'),
    ],
    ports: [
      { name: 'jaeger-compact', containerPort: 6831, hostPort: 6831, protocol: 'UDP' },
      { name: 'jaeger-grpc', containerPort: 14250, hostPort: 14250 },
      { name: 'jaeger-thrift', containerPort: 14268, hostPort: 14268 },
      { name: 'otlp', containerPort: 4317, hostPort: 4317 },
      { name: 'otlp-http', containerPort: 4318, hostPort: 4318 },
      { name: 'zipkin', containerPort: 9411, hostPort: 9411 },
    ],
    livenessProbe: Check.http(13133, '/'),
    readinessProbe: Check.http(13133, '/'),
    mounts: [
      Mount.configMap({ name: 'example-opentelemetry-collector-agent' }, '/conf', {
        name: 'opentelemetry-collector-configmap', files: { relay: 'relay.yaml' },
      }),
      Mount.hostPath('/', { name: 'hostfs', type: HostPathType.UNCHECKED }).at('/hostfs').propagating(MountPropagation.HOST_TO_CONTAINER),
    ],
  }],
});
