import type { Construct } from 'constructs';
import { Check, DaemonSet, Env, HostPathType, Mount, NodeTarget } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'gcp-cloud-controller-manager', {
  name: 'cloud-controller-manager',
  metadata: {
    namespace: 'kube-system',
    labels: {
      'addon.kops.k8s.io/name': 'gcp-cloud-controller.addons.k8s.io',
      'app.kubernetes.io/managed-by': 'kops',
      'component': 'cloud-controller-manager',
      'k8s-addon': 'gcp-cloud-controller.addons.k8s.io',
    },
  },
  selector: { matchLabels: { component: 'cloud-controller-manager' } },
  podMetadata: { labels: { 'kops.k8s.io/managed-by': 'kops', 'tier': 'control-plane' } },
  nodes: NodeTarget.all()
    .withLabel('node-role.kubernetes.io/control-plane')
    .orAlso(NodeTarget.all().withLabel('node-role.kubernetes.io/master'))
    .toleratingEveryTaintNowAndEver(),
  serviceAccountName: 'cloud-controller-manager',
  priorityClassName: 'system-cluster-critical',
  hostNetwork: true,
  dnsPolicy: 'ClusterFirst',
  containers: [{
    name: 'cloud-controller-manager',
    image: 'registry.k8s.io/cloud-provider-gcp/cloud-controller-manager:v35.0.0',
    imagePullPolicy: 'IfNotPresent',
    args: [
      '--allocate-node-cidrs=true', '--cidr-allocator-type=CloudAllocator', '--cluster-cidr=100.96.0.0/11',
      '--cluster-name=ha-gce-example-com', '--controllers=*', '--leader-elect=true', '--v=2', '--cloud-provider=gce',
      '--use-service-account-credentials=true', '--cloud-config=/etc/kubernetes/cloud.config',
    ],
    env: Env.values({ KUBERNETES_SERVICE_HOST: '127.0.0.1' }),
    livenessProbe: Check.http(10258, '/healthz', { host: '127.0.0.1', https: true, initialDelaySeconds: 15, timeoutSeconds: 15 }),
    resources: { requests: { cpu: '200m' } },
    mounts: [Mount.hostPath('/etc/kubernetes/cloud.config', { name: 'cloudconfig', type: HostPathType.UNCHECKED })],
  }],
});
