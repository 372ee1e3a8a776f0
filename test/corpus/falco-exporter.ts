import type { Construct } from 'constructs';
import { Check, DaemonSet, HostPathType, Mount, NodeTarget, Privileges, Taint } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'falco-exporter', {
  name: 'falco-exporter',
  metadata: {
    namespace: 'default',
    labels: {
      'app.kubernetes.io/name': 'falco-exporter',
      'app.kubernetes.io/instance': 'falco-exporter',
      'app.kubernetes.io/version': '0.8.7',
      'app.kubernetes.io/managed-by': 'Helm',
      'helm.sh/chart': 'falco-exporter-0.12.2',
    },
  },
  selector: { matchLabels: { 'app.kubernetes.io/name': 'falco-exporter', 'app.kubernetes.io/instance': 'falco-exporter' } },
  nodes: NodeTarget.all()
    .tolerating(Taint.noSchedule('node-role.kubernetes.io/master', ''), Taint.noSchedule('node-role.kubernetes.io/control-plane', '')),
  serviceAccountName: 'falco-exporter',
  containers: [{
    name: 'falco-exporter',
    image: 'docker.io/falcosecurity/falco-exporter:0.8.3',
    imagePullPolicy: 'IfNotPresent',
    args: ['/usr/bin/falco-exporter', '--client-socket=unix:///run/falco/falco.sock', '--timeout=2m', '--listen-address=0.0.0.0:9376'],
    ports: [{ name: 'metrics', containerPort: 9376 }],
    livenessProbe: Check.http(19376, '/liveness', { initialDelaySeconds: 60, periodSeconds: 15, timeoutSeconds: 5 }),
    readinessProbe: Check.http(19376, '/readiness', { initialDelaySeconds: 30, periodSeconds: 15, timeoutSeconds: 5 }),
    securityContext: {
      ...Privileges.none(),
      privileged: false,
      readOnlyRootFilesystem: true,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    mounts: [Mount.hostPath('/run/falco', { name: 'falco-socket-dir', type: HostPathType.UNCHECKED })],
  }],
});
