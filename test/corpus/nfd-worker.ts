import type { Construct } from 'constructs';
import { Check, DaemonSet, Env } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'nfd-worker', {
  name: 'nfd-worker',
  metadata: { labels: { app: 'nfd' } },
  selector: { matchLabels: { app: 'nfd-worker' } },
  serviceAccountName: 'nfd-worker',
  dnsPolicy: 'ClusterFirstWithHostNet',
  containers: [{
    name: 'nfd-worker',
    image: 'gcr.io/k8s-staging-nfd/node-feature-discovery:master',
    imagePullPolicy: 'Always',
    command: ['nfd-worker'],
    env: [Env.resource('GOMEMLIMIT', 'limits.memory')],
    ports: [{ name: 'http', containerPort: 8080 }],
    livenessProbe: Check.http('http', '/healthz', { initialDelaySeconds: 10 }),
    readinessProbe: Check.http('http', '/healthz', { initialDelaySeconds: 5, failureThreshold: 10 }),
    resources: { requests: { cpu: '5m', memory: '64Mi' }, limits: { memory: '512Mi' } },
  }],
});
