import type { Construct } from 'constructs';
import { Check, DaemonSet, Env, HostPathType, Mount, NodeTarget } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'kruise-daemon', {
  name: 'daemon',
  metadata: { namespace: 'system', labels: { 'control-plane': 'daemon' } },
  selector: { matchLabels: { 'control-plane': 'daemon' } },
  nodes: NodeTarget.all().toleratingEveryTaintNowAndEver(),
  serviceAccountName: 'kruise-daemon',
  hostNetwork: true,
  terminationGracePeriodSeconds: 10,
  dnsPolicy: 'ClusterFirst',
  containers: [{
    name: 'daemon',
    image: 'controller:latest',
    imagePullPolicy: 'Always',
    command: ['/kruise-daemon'],
    args: ['--logtostderr=true', '-v=5', '--feature-gates=AllAlpha=true,AllBeta=true', '--max-workers-for-pull-image=2'],
    env: [...Env.values({ KUBE_CACHE_MUTATION_DETECTOR: true }), Env.nodeName()],
    livenessProbe: Check.http(10221, '/healthz', { initialDelaySeconds: 60 }),
    resources: { requests: { cpu: '0', memory: '0' }, limits: { cpu: '100m', memory: '100Mi' } },
    securityContext: { capabilities: { drop: ['all'], add: ['NET_BIND_SERVICE'] }, allowPrivilegeEscalation: false },
    mounts: [Mount.hostPath('/var/run', { name: 'runtime-socket', type: HostPathType.UNCHECKED }).at('/hostvarrun')],
  }],
});
