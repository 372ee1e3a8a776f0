import type { Construct } from 'constructs';
import { Check, DaemonSet, Env, Mount, Rollout } from '../../lib';

const envoyAdmin = Mount.emptyDir('/admin', { name: 'envoy-admin' });
const envoyConfig = Mount.emptyDir('/config', { name: 'envoy-config' });
const envoycert = Mount.secret({ name: 'envoycert' }, '/certs', { name: 'envoycert' });

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'contour-envoy', {
  name: 'envoy',
  metadata: { namespace: 'projectcontour', labels: { app: 'envoy' } },
  selector: { matchLabels: { app: 'envoy' } },
  updateStrategy: Rollout.unavailable('10%'),
  serviceAccountName: 'envoy',
  automountServiceAccountToken: false,
  terminationGracePeriodSeconds: 300,
  securityContext: { runAsNonRoot: true, runAsUser: 65534, runAsGroup: 65534 },
  initContainers: [{
    name: 'envoy-initconfig',
    image: 'ghcr.io/projectcontour/contour:main',
    imagePullPolicy: 'Always',
    command: ['contour'],
    args: [
      'bootstrap', '/config/envoy.json', '--xds-address=contour', '--xds-port=8001', '--xds-resource-version=v3',
      '--resources-dir=/config/resources', '--envoy-cafile=/certs/ca.crt', '--envoy-cert-file=/certs/tls.crt',
      '--envoy-key-file=/certs/tls.key',
    ],
    env: [Env.podNamespace('CONTOUR_NAMESPACE')],
    mounts: [envoyConfig, envoycert],
  }],
  containers: [
    {
      name: 'shutdown-manager',
      image: 'ghcr.io/projectcontour/contour:main',
      imagePullPolicy: 'Always',
      command: ['/bin/contour'],
      args: ['envoy', 'shutdown-manager'],
      lifecycle: { preStop: { exec: { command: ['/bin/contour', 'envoy', 'shutdown'] } } },
      mounts: [envoyAdmin],
    },
    {
      name: 'envoy',
      image: 'docker.io/envoyproxy/envoy:distroless-v1.39.0',
      imagePullPolicy: 'IfNotPresent',
      command: ['envoy'],
      args: [
        '-c', '/config/envoy.json', '--service-cluster $(CONTOUR_NAMESPACE)', '--service-node $(ENVOY_POD_NAME)',
        '--log-level info',
      ],
      env: [Env.podNamespace('CONTOUR_NAMESPACE'), Env.podName('ENVOY_POD_NAME')],
      ports: [
        { name: 'http', containerPort: 8080, hostPort: 80 },
        { name: 'https', containerPort: 8443, hostPort: 443 },
        { name: 'metrics', containerPort: 8002 },
      ],
      readinessProbe: Check.http(8002, '/ready', { initialDelaySeconds: 3, periodSeconds: 4 }),
      lifecycle: { preStop: { httpGet: { path: '/shutdown', port: 8090, scheme: 'HTTP' } } },
      mounts: [envoyConfig.readOnly(), envoycert, envoyAdmin],
    },
  ],
});
