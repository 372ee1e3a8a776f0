import type { Construct } from 'constructs';
import { DaemonSet, Env, HostPathType, Mount, NodeTarget, Taint } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'fluentd-cloudwatch', {
  name: 'fluentd',
  metadata: { namespace: 'kube-system', labels: { 'k8s-app': 'fluentd-logging', 'version': 'v1' } },
  selector: { matchLabels: { 'k8s-app': 'fluentd-logging', 'version': 'v1' } },
  podMetadata: { annotations: { 'iam.amazonaws.com/role': 'us-east-1a.staging.kubernetes.ruist.io-service-role' } },
  nodes: NodeTarget.all()
    .tolerating(Taint.noSchedule('node-role.kubernetes.io/control-plane', ''), Taint.noSchedule('node-role.kubernetes.io/master', '')),
  serviceAccountName: 'fluentd',
  containers: [{
    name: 'fluentd',
    image: 'fluent/fluentd-kubernetes-daemonset:v1-debian-cloudwatch',
    env: [Env.nodeName('K8S_NODE_NAME'), ...Env.values({ LOG_GROUP_NAME: 'k8s', AWS_REGION: 'us-east-1' })],
    resources: { requests: { cpu: '100m', memory: '200Mi' }, limits: { memory: '200Mi' } },
    mounts: [
      Mount.hostPath('/var/log', { name: 'varlog', type: HostPathType.UNCHECKED }).writable(),
      Mount.hostPath('/var/log/pods', { name: 'dockercontainerlogdirectory', type: HostPathType.UNCHECKED }),
    ],
  }],
});
