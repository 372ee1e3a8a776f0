import type { Construct } from 'constructs';
import { Check, DaemonSet, HostPathType, Mount, NodeTarget, Privileges, Taint } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'aws-iam-authenticator', {
  name: 'aws-iam-authenticator',
  metadata: {
    namespace: 'kube-system',
    annotations: { 'seccomp.security.alpha.kubernetes.io/pod': 'runtime/default' },
    labels: {
      'addon.kops.k8s.io/name': 'authentication.aws',
      'app.kubernetes.io/managed-by': 'kops',
      'k8s-app': 'aws-iam-authenticator',
      'role.kubernetes.io/authentication': '1',
    },
  },
  selector: { matchLabels: { 'k8s-app': 'aws-iam-authenticator' } },
  podMetadata: { labels: { 'kops.k8s.io/managed-by': 'kops' } },
  nodes: NodeTarget.all()
    .labeled('node-role.kubernetes.io/control-plane', '')
    .tolerating(
      Taint.noSchedule('node-role.kubernetes.io/master', ''), Taint.noSchedule('node-role.kubernetes.io/control-plane', ''),
      Taint.noSchedule('node-role.kubernetes.io/api-server', ''),
      Taint.key('node.cloudprovider.kubernetes.io/uninitialized'), Taint.criticalAddonsOnly(),
    ),
  serviceAccountName: 'aws-iam-authenticator',
  priorityClassName: 'system-node-critical',
  hostNetwork: true,
  dnsPolicy: 'ClusterFirst',
  containers: [{
    name: 'aws-iam-authenticator',
    image: 'public.ecr.aws/eks-distro/kubernetes-sigs/aws-iam-authenticator:v0.6.20-eks-1-30-7',
    args: [
      'server', '--cluster-id=complex.example.com', '--state-dir=/var/aws-iam-authenticator', '--kubeconfig-pregenerated=true',
      '--backend-mode=CRD',
    ],
    livenessProbe: Check.http(21362, '/healthz', { host: '127.0.0.1', https: true }),
    resources: { requests: { cpu: '10m', memory: '20Mi' }, limits: { memory: '20Mi' } },
    securityContext: { ...Privileges.none(), runAsGroup: 10000, runAsUser: 10000 },
    mounts: [
      Mount.hostPath('/srv/kubernetes/aws-iam-authenticator/', { name: 'state', type: HostPathType.UNCHECKED })
        .at('/var/aws-iam-authenticator/').writable(),
      Mount.hostPath('/srv/kubernetes/aws-iam-authenticator/', { name: 'output', type: HostPathType.UNCHECKED })
        .at('/etc/kubernetes/aws-iam-authenticator/').writable(),
    ],
  }],
});
