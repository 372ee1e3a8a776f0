import type { Node } from '../../lib/kube/node';
import type { NodeSelectorTerm, PodSpec } from '../../lib/kube/pod-template.generated';
import { explain, remedy } from '../../lib/placement/explain';
import { place } from '../../lib/placement/place';
import type { Reason } from '../../lib/placement/reason';
import type { Remedy } from '../../lib/placement/remedy';
import { controlPlane, daemonSet, gpu, node, windows, worker } from '../world';

const why = (pod: Partial<PodSpec>, on: Node) => place([daemonSet(pod)], { nodes: [on] })[0].decisions[0].reasons;
const sentences = (pod: Partial<PodSpec>, on: Node) => why(pod, on).map((reason) => explain(reason));
const requiring = (...nodeSelectorTerms: NodeSelectorTerm[]): Partial<PodSpec> => ({
  affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } },
});
const isIn = (key: string, ...values: string[]) => ({ key, operator: 'In', values });

test.each<[Partial<PodSpec>, Node, string[]]>([
  [{}, gpu, ['untolerated taint nvidia.com/gpu=present:NoSchedule']],
  [{}, controlPlane, ['untolerated taint node-role.kubernetes.io/control-plane:NoSchedule']],
  [{ nodeName: 'elsewhere' }, worker, ['node is "worker", nodeName wants "elsewhere"']],
  [{ nodeSelector: { app: 'prod', zone: 'a' } }, worker, ['label "app" is "dev", nodeSelector wants "prod"', 'no label "zone", nodeSelector wants "a"']],
  [requiring({ matchExpressions: [isIn('kubernetes.io/hostname', 'node1')] }), worker, ['node affinity: label "kubernetes.io/hostname" is "worker", must be one of [node1]']],
  [
    requiring({ matchExpressions: [isIn('zone', 'a'), isIn('app', 'prod')] }, { matchExpressions: [isIn('app', 'prod')] }, {}),
    worker,
    ['node affinity: none of 3 terms matches; closest is term 2: label "app" is "dev", must be one of [prod]'],
  ],
  [
    requiring({ matchExpressions: [{ key: 'app', operator: 'Foo' }] }, { matchExpressions: [isIn('zone', 'a'), isIn('app', 'prod')] }),
    worker,
    ['node affinity: none of 2 terms matches; closest is term 2: no label "zone", must be one of [a]; label "app" is "dev", must be one of [prod]'],
  ],
  [requiring(), worker, ['node affinity: there are no terms, and without terms no node matches']],
  [
    { nodeSelector: { 'node-role.kubernetes.io/control-plane': 'true' } },
    controlPlane,
    [
      'label "node-role.kubernetes.io/control-plane" is "", nodeSelector wants "true" '
      + '(it is "true" on k3s and RKE2, and "" elsewhere: a node affinity with the operator Exists finds both)',
      'untolerated taint node-role.kubernetes.io/control-plane:NoSchedule',
    ],
  ],
  [
    { os: { name: 'linux' } },
    windows,
    ['the node runs "windows", and the pod is for "linux" by its field os: the kubelet fails the pod, and the controller deletes it and makes another, again and again'],
  ],
  [
    { securityContext: { supplementalGroupsPolicy: 'Strict' } },
    { ...worker, status: { capacity: { pods: 10 }, nodeInfo: { containerRuntimeVersion: 'containerd://1.7.28' } } },
    [
      'the container runtime "containerd://1.7.28" does not know supplementalGroupsPolicy Strict: '
      + 'the kubelet fails the pod, and the controller deletes it and makes another, again and again',
    ],
  ],
  [requiring({}), worker, ['node affinity: the term is empty, and an empty term matches no node']],
])('%#: %j', (pod, on, expected) => {
  expect(sentences(pod, on)).toEqual(expected);
});

test('what is taken of a resource is said in the unit of all there is', () => {
  const small: Node = { metadata: { name: 'small' }, status: { allocatable: { cpu: '1', memory: '1Gi', pods: '110' } } };
  const holder = { metadata: { name: 'holder' }, spec: { nodeName: 'small', containers: [{ name: 'main', resources: { requests: { cpu: '900m' } } }] } };
  const wanting = (nodeName?: string) => daemonSet({ nodeName, containers: [{ name: 'main', resources: { requests: { cpu: '500m' } } }] });
  const said = (nodeName?: string) => place([wanting(nodeName)], { nodes: [small], pods: [holder] })[0].on('small').reasons.map((reason) => explain(reason));
  expect(said()).toEqual(['insufficient cpu: 500m requested, 900m of 1000m taken']);
  expect(said('small')).toEqual([
    'insufficient cpu: 500m requested, 900m of 1000m taken: the kubelet fails the pod, and the controller deletes it and makes another, again and again',
  ]);
});

test.each([
  ['PersistentVolumeClaim', 'kubectl get persistentvolumeclaims -A -o yaml'],
  ['StorageClass', 'kubectl get storageclasses -A -o yaml'],
])('where no %s is given, it is said how to get them', (lacks, command) => {
  const reason: Reason = { code: 'Unjudged', layer: 'scheduler', plugin: 'VolumeBinding', lacks, path: 'spec', decisive: false, remedies: [] };
  expect(explain(reason)).toBe(`VolumeBinding decides, and of ${lacks} objects nothing is known (give them, too: ${command})`);
});

test('where the node is known, a label spelled otherwise is pointed at', () => {
  const [reason] = why({ nodeSelector: { 'kubernetes.io/hostnam': 'worker' } }, worker);
  expect(explain(reason, worker)).toBe('no label "kubernetes.io/hostnam", nodeSelector wants "worker" (did you mean "kubernetes.io/hostname"?)');
  expect(explain(reason, node('bare'))).toContain('did you mean');
  expect(explain(reason, { metadata: { name: 'n' } })).toBe('no label "kubernetes.io/hostnam", nodeSelector wants "worker"');
});

test.each<[Partial<PodSpec>, Node, string[]]>([
  [{}, gpu, ['add a toleration: {key: nvidia.com/gpu, operator: Equal, value: present, effect: NoSchedule}']],
  [{}, controlPlane, ['add a toleration: {key: node-role.kubernetes.io/control-plane, operator: Exists, effect: NoSchedule}']],
  [{ nodeSelector: { app: 'prod' } }, worker, ['label the node app=prod']],
  [{ nodeSelector: { 'kubernetes.io/os': 'linux' } }, windows, []],
])('the ways out: %#', (pod, on, expected) => {
  expect(why(pod, on).flatMap((reason) => reason.remedies.map(remedy))).toEqual(expected);
});

test.each<[Remedy, string]>([
  [
    { code: 'RequireLabel', key: 'eks.amazonaws.com/compute-type', operator: 'NotIn', values: ['fargate'] },
    'require of its nodes: {key: eks.amazonaws.com/compute-type, operator: NotIn, values: [fargate]}',
  ],
  [{ code: 'AllowPods', pods: 111 }, 'let the kubelet of the node take 111 pods (maxPods)'],
  [
    { code: 'ChoosePort', path: 'spec.template.spec.containers[0].ports[0].hostPort', taken: 9100 },
    'take another port than 9100 in spec.template.spec.containers[0].ports[0].hostPort',
  ],
  [
    { code: 'RaiseQuota', namespace: 'agents', name: 'q', hard: { 'pods': '5', 'requests.cpu': '1250m' } },
    'raise ResourceQuota agents/q to pods=5, requests.cpu=1250m',
  ],
  [{ code: 'LowerRequests', to: { cpu: '110m', memory: '1Gi' } }, 'request no more cpu than 110m, and no more memory than 1Gi'],
  [{ code: 'SetField', path: 'a.b', value: '2' }, 'set a.b to 2'],
  [{ code: 'SetField', path: 'a.b', value: '2', without: ['n1'] }, 'set a.b to 2, and 1 node goes without a pod: n1'],
  [{ code: 'SetField', path: 'a.b', value: '3', without: ['n1', 'n2'] }, 'set a.b to 3, and 2 nodes go without a pod: n1, n2'],
])('%j is told as an order', (way, order) => expect(remedy(way)).toBe(order));

test('the failing loop is told once, of what the kubelet acts on', () => {
  const named = { ...node('n', { 'kubernetes.io/os': 'windows' }), status: { allocatable: { pods: 0 } } };
  const told = why({ nodeName: 'n', os: { name: 'linux' } }, named).map((reason) => explain(reason));
  expect(told).toEqual([expect.stringMatching(/ by its field os: the kubelet fails the pod, and .* again and again$/), 'too many pods: the node allows 0, and has 0']);
});
