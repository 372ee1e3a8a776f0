import {
  agent, container, CRITICAL_PODS, limitRange, namespace, priorityClass, quota, resources, runtimeClass, serviceAccount, type AdmissionCase,
} from './cast';
import type { ClusterObjects } from '../../../lib/kube/cluster-objects';
import type { PodSpec } from '../../../lib/kube/pod-template.generated';

const asked = (name: string, spec: Partial<PodSpec>, objects: ClusterObjects = {}, more: Partial<AdmissionCase> = {}): AdmissionCase => (
  { name, daemonSet: agent(spec), objects, ...more });
const containers = (...all: Parameters<typeof container>[]) => ({ containers: all.map((each) => container(...each)) });

const defaults = [
  asked('nothing is given', {}),
  asked('limits become requests', {
    containers: [container(resources({ cpu: '100m' }, { cpu: '1', memory: '0.5Gi' }))],
    initContainers: [container(resources(undefined, { 'cpu': '20m', 'ephemeral-storage': '1G' }), 'init')],
  }),
  asked('a request of nothing stays', containers([resources({ cpu: 0 }, { cpu: '1' })])),
  asked('on the network of the node ports are host ports', {
    hostNetwork: true,
    containers: [container({ ports: [{ containerPort: 9100 }, { containerPort: 9101, hostPort: 9101 }] })],
    initContainers: [container({ ports: [{ containerPort: 80 }] }, 'init')],
  }),
  asked('two containers with one port on the network of the node', {
    hostNetwork: true,
    containers: [container({ ports: [{ containerPort: 80 }, { containerPort: 80, protocol: 'UDP' }] }), container({ ports: [{ containerPort: 80 }] }, 'second')],
    initContainers: [container({ ports: [{ containerPort: 80 }, { containerPort: 80, name: 'again' }] }, 'init')],
  }),
  asked('elsewhere they are not', containers([{ ports: [{ containerPort: 9100 }, { containerPort: 9101, hostPort: 19101 }] }])),
  asked('a node name with scheduling gates', { nodeName: 'n', schedulingGates: [{ name: 'example.com/wait' }] }),
  asked('a limit of the pod as a whole', { resources: { limits: { cpu: '2', memory: '1Gi' } }, ...containers([resources({ cpu: '100m' }, { cpu: '1' })]) }),
  asked('a request of the pod as a whole', { resources: { requests: { cpu: '1500m' } }, ...containers([resources(undefined, { cpu: '1', memory: '64Mi' })]) }),
  asked('a request of the pod below what all its containers are limited to', {
    resources: { requests: { cpu: '500m' } },
    containers: [container(resources({ cpu: '100m' }, { cpu: '1' })), container(resources({ cpu: '100m' }, { cpu: '2' }), 'second')],
    initContainers: [container(resources({ cpu: '100m' }, { cpu: '4' }), 'init')],
  }),
  asked('a request of the pod below the limits that became requests', {
    resources: { requests: { cpu: '500m' } }, ...containers([resources(undefined, { cpu: '1' })]),
  }),
  asked('a default limit above that of the pod', { resources: { limits: { cpu: '500m', memory: '1Gi' } } }, {
    limitRanges: [limitRange('usual', { type: 'Container', default: { cpu: '1' }, defaultRequest: { cpu: '100m' } })],
  }),
  asked('huge pages of the containers are the pod\'s', {
    resources: { requests: { cpu: '1' } },
    ...containers([resources({ 'cpu': '100m', 'memory': '64Mi', 'hugepages-2Mi': '4Mi' }, { 'cpu': '1', 'memory': '64Mi', 'hugepages-2Mi': '4Mi' })]),
  }),
];

const namespaces = [
  asked('the namespace is there', {}, { namespaces: [namespace()] }),
  asked('the namespace is missing', {}, { namespaces: [] }),
  asked('the namespace is being deleted', {}, { namespaces: [namespace({}, {}, 'Terminating')] }),
];

const BOUNDS = { type: 'Container', min: { cpu: '100m' }, max: { cpu: '1', memory: '1Gi' } };
const POD_BOUNDS = { type: 'Pod', min: { cpu: '200m' }, max: { memory: '1Gi' }, maxLimitRequestRatio: { cpu: '2' } };

const limits = [
  asked('a LimitRange has defaults', containers([resources({ cpu: '50m' })], [{}, 'second']), {
    limitRanges: [limitRange('usual', { type: 'Container', default: { cpu: '1', memory: '512Mi' }, defaultRequest: { cpu: '100m' } })],
  }),
  asked('its bounds are defaults too', { initContainers: [container({}, 'init')] }, { limitRanges: [limitRange('bounds', BOUNDS)] }),
  asked('of two LimitRanges the first has the word', {}, {
    limitRanges: [
      limitRange('one', { type: 'Container', default: { cpu: '1' } }),
      limitRange('two', { type: 'Container', default: { cpu: '2', memory: '1Gi' } }),
    ],
  }),
  asked('a default limit below the request', containers([resources({ memory: '1Gi' })]), {
    limitRanges: [limitRange('usual', { type: 'Container', default: { memory: '512Mi' } })],
  }),
  asked('default limits below two requests', containers([resources({ memory: '1Gi', cpu: '2' })]), {
    limitRanges: [limitRange('usual', { type: 'Container', default: { memory: '512Mi', cpu: '1' } })],
  }),
  asked('a default request above the limit', containers([resources({ cpu: '100m' }, { memory: '64Mi', cpu: '100m' })], [{}, 'second']), {
    limitRanges: [limitRange('usual', { type: 'Container', defaultRequest: { memory: '128Mi' }, default: { memory: '256Mi' } })],
  }),
  asked('a default limit of a device', containers([resources({ 'example.com/gpu': '1' }, { 'example.com/gpu': '1' })], [{}, 'second']), {
    limitRanges: [limitRange('gpus', { type: 'Container', default: { 'example.com/gpu': '2' } })],
  }),
  asked('below the minimum', containers([resources({ cpu: '0.05' })]), { limitRanges: [limitRange('bounds', BOUNDS)] }),
  asked('above the maximum', containers([resources({ cpu: '100m' }, { cpu: '1500m' })]), { limitRanges: [limitRange('bounds', BOUNDS)] }),
  asked('below and above at once', containers([resources({ cpu: '50m', memory: '2Gi' }, { memory: '2Gi', cpu: '3' })]), { limitRanges: [limitRange('bounds', BOUNDS)] }),
  asked('a limit below the minimum', containers([resources({ cpu: '1m' }, { cpu: '2m' })]), { limitRanges: [limitRange('bounds', BOUNDS)] }),
  asked('an init container above the maximum', { initContainers: [container(resources(undefined, { memory: '2Gi' }), 'init')] }, {
    limitRanges: [limitRange('bounds', { type: 'Container', max: { memory: '1Gi' } })],
  }),
  asked('a container above the ratio', containers([resources({ cpu: '100m' }, { cpu: '333m' })]), {
    limitRanges: [limitRange('ratio', { type: 'Container', maxLimitRequestRatio: { cpu: '3' } })],
  }),
  asked('a ratio that ends in a half', containers([resources({ cpu: '128' }, { cpu: '129' })]), {
    limitRanges: [limitRange('ratio', { type: 'Container', maxLimitRequestRatio: { cpu: '1' } })],
  }),
  asked('exactly the ratio', containers([resources({ cpu: '100m' }, { cpu: '300m' })]), {
    limitRanges: [limitRange('ratio', { type: 'Container', maxLimitRequestRatio: { cpu: '3' } })],
  }),
  asked('no request for a ratio', {}, { limitRanges: [limitRange('ratio', { type: 'Container', maxLimitRequestRatio: { cpu: '3' } })] }),
  asked('no limit for a ratio', containers([resources({ cpu: '100m' })]), { limitRanges: [limitRange('ratio', { type: 'Container', maxLimitRequestRatio: { cpu: '3' } })] }),
  asked('a request of nothing for a ratio', containers([resources({ cpu: 0 }, { cpu: 1 })]), {
    limitRanges: [limitRange('ratio', { type: 'Container', maxLimitRequestRatio: { cpu: '3' } })],
  }),
  asked('the pod in all', containers([resources({ cpu: '50m' }, { memory: '800Mi' })], [resources({ cpu: '100m' }, { memory: '0.3Gi' }), 'second']), {
    limitRanges: [limitRange('pods', POD_BOUNDS)],
  }),
  asked('the pod in all with sidecars', {
    containers: [container(resources({ cpu: '100m' }, { cpu: '200m', memory: '1Mi' }))],
    initContainers: [
      container({ ...resources({ cpu: '0.1' }, { cpu: '0.4', memory: '1Gi' }), restartPolicy: 'Always' }, 'sidecar'),
      container(resources({ cpu: '500m' }, { cpu: '1', memory: '10Mi' }), 'init'),
    ],
  }, { limitRanges: [limitRange('pods', POD_BOUNDS)] }),
  asked('what is written for the pod as a whole', { resources: { requests: { cpu: '100m' }, limits: { cpu: '1', memory: '2Gi' } } }, {
    limitRanges: [limitRange('pods', POD_BOUNDS)],
  }),
  asked('amounts beyond thousandths of 64 bits', containers([resources({ memory: '8Pi' }, { memory: '9Pi' })]), {
    limitRanges: [limitRange('huge', { type: 'Container', max: { memory: '10P' } })],
  }),
  asked('a thousandth above an amount beyond thousandths of 64 bits', containers([resources({}, { memory: '9300000000000000001m' })]), {
    limitRanges: [limitRange('huge', { type: 'Container', max: { memory: '9300T' } })],
  }),
  asked('bounds of claims are not for pods', {}, { limitRanges: [limitRange('claims', { type: 'PersistentVolumeClaim', min: { storage: '1Gi' } })] }),
  asked('a LimitRange of another namespace', {}, {
    limitRanges: [{ ...limitRange('usual', { type: 'Container', default: { cpu: '1' } }), metadata: { name: 'usual', namespace: 'other' } }],
  }),
];

const SECRETS = [{ name: 'registry' }];

const accounts = [
  asked('the default service account', {}, { serviceAccounts: [serviceAccount('default')] }),
  asked('a service account', { serviceAccountName: 'agent' }, { serviceAccounts: [serviceAccount('agent', { imagePullSecrets: SECRETS })] }),
  asked('by its old name', { serviceAccount: 'agent' }, { serviceAccounts: [serviceAccount('agent')] }),
  asked('a missing service account', { serviceAccountName: 'agent' }, { serviceAccounts: [serviceAccount('default')] }),
  asked('pull secrets of its own', { imagePullSecrets: [{ name: 'own' }] }, { serviceAccounts: [serviceAccount('default', { imagePullSecrets: SECRETS })] }),
  asked('the service account declines the token', {}, { serviceAccounts: [serviceAccount('default', { automountServiceAccountToken: false })] }),
  asked('the pod wants it all the same', { automountServiceAccountToken: true }, {
    serviceAccounts: [serviceAccount('default', { automountServiceAccountToken: false })],
  }),
  asked('the pod declines the token', { automountServiceAccountToken: false }, { serviceAccounts: [serviceAccount('default')] }),
  asked('something else stands where the token goes', {
    volumes: [{ name: 'own', emptyDir: {} }],
    containers: [container({ volumeMounts: [{ name: 'own', mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' }] })],
  }, { serviceAccounts: [serviceAccount('default')] }),
  asked('a token volume of its own', {
    volumes: [{ name: 'kube-api-access-mine', emptyDir: {} }], initContainers: [container({}, 'init')],
  }, { serviceAccounts: [serviceAccount('default')] }),
];

const ANNOTATION = 'scheduler.alpha.kubernetes.io/node-selector';
const selecting = (text: string) => ({ namespaces: [namespace({}, { [ANNOTATION]: text })] });
const ON = { podNodeSelector: {} };
const DISK = { nodeSelector: { disk: 'ssd' } };

const nodeSelectors = [
  asked('the namespace selects nodes', DISK, selecting('team=a, zone = z1'), ON),
  asked('the namespace selects the same', DISK, selecting('disk=ssd'), ON),
  asked('the namespace selects others', DISK, selecting('disk=hdd'), ON),
  asked('an empty selector of the namespace', DISK, selecting(''), { podNodeSelector: { clusterDefaultNodeSelector: 'team=a' } }),
  asked('a selector that is no pair', DISK, selecting('disk'), ON),
  asked('a selector of too many parts', DISK, selecting('a=b,disk=ssd=hdd'), ON),
  asked('the cluster selects nodes', DISK, { namespaces: [namespace()] }, { podNodeSelector: { clusterDefaultNodeSelector: 'team=a' } }),
  asked('the cluster selects others', DISK, { namespaces: [namespace()] }, { podNodeSelector: { clusterDefaultNodeSelector: 'disk=hdd' } }),
  asked('labels that are allowed', DISK, { namespaces: [namespace()] }, { podNodeSelector: { agents: 'disk=ssd,team=a' } }),
  asked('a label that is not allowed', DISK, { namespaces: [namespace()] }, { podNodeSelector: { agents: 'team=a' } }),
  asked('a value that is not allowed', DISK, { namespaces: [namespace()] }, { podNodeSelector: { agents: 'disk=hdd' } }),
  asked('a label that the RuntimeClass adds is not allowed', { runtimeClassName: 'gvisor' }, {
    namespaces: [namespace()], runtimeClasses: [runtimeClass('gvisor', undefined, { nodeSelector: { runtime: 'gvisor' } })],
  }, { podNodeSelector: { agents: 'disk=ssd' } }),
];

const CLASSES = [priorityClass('high', 1000), priorityClass('quiet', 500, { preemptionPolicy: 'Never' })];
const DEFAULTS = [...CLASSES, priorityClass('usual', 10, { globalDefault: true })];

const priorities = [
  asked('no priority', {}, { priorityClasses: CLASSES }),
  asked('a priority class', { priorityClassName: 'high' }, { priorityClasses: CLASSES }),
  asked('one that does not preempt', { priorityClassName: 'quiet' }, { priorityClasses: CLASSES }),
  asked('the default class', {}, { priorityClasses: DEFAULTS }),
  asked('the lower of two default classes', {}, { priorityClasses: [...DEFAULTS, priorityClass('lower', 5, { globalDefault: true, preemptionPolicy: 'Never' })] }),
  asked('an unknown class', { priorityClassName: 'hihg' }, { priorityClasses: CLASSES }),
  asked('the priority of the class', { priorityClassName: 'high', priority: 1000 }, { priorityClasses: CLASSES }),
  asked('another priority', { priorityClassName: 'high', priority: 1 }, { priorityClasses: CLASSES }),
  asked('a priority without a class', { priority: 7 }, { priorityClasses: CLASSES }),
  asked('another preemption policy', { priorityClassName: 'high', preemptionPolicy: 'Never' }, { priorityClasses: CLASSES }),
  asked('a preemption policy without a class', { preemptionPolicy: 'Never' }, { priorityClasses: CLASSES }),
  asked('the preemption policy of the class', { priorityClassName: 'quiet', preemptionPolicy: 'Never' }, { priorityClasses: CLASSES }),
  { ...asked('an unknown class of a DaemonSet with a long name', {}, { priorityClasses: [] }), daemonSet: agent({ priorityClassName: 'x' }, 'a'.repeat(60)) },
];

const GVISOR = runtimeClass('gvisor', { cpu: '250m', memory: '64Mi' }, {
  nodeSelector: { runtime: 'gvisor' }, tolerations: [{ key: 'runtime', operator: 'Equal', value: 'gvisor', effect: 'NoSchedule' }],
});

const runtimes = [
  asked('a RuntimeClass', { runtimeClassName: 'gvisor' }, { runtimeClasses: [GVISOR] }),
  asked('an unknown RuntimeClass', { runtimeClassName: 'kata' }, { runtimeClasses: [GVISOR] }),
  asked('no RuntimeClass', {}, { runtimeClasses: [GVISOR] }),
  asked('the overhead of the RuntimeClass', { runtimeClassName: 'gvisor', overhead: { cpu: '0.25', memory: '65536Ki' } }, { runtimeClasses: [GVISOR] }),
  asked('another overhead', { runtimeClassName: 'gvisor', overhead: { cpu: '1' } }, { runtimeClasses: [GVISOR] }),
  asked('an overhead without a RuntimeClass', { overhead: { cpu: '1' } }),
  asked('an overhead with a RuntimeClass that has none', { runtimeClassName: 'plain', overhead: { cpu: '1' } }, { runtimeClasses: [runtimeClass('plain')] }),
  asked('the same node selector', { runtimeClassName: 'gvisor', nodeSelector: { runtime: 'gvisor', disk: 'ssd' } }, { runtimeClasses: [GVISOR] }),
  asked('a conflicting node selector', { runtimeClassName: 'gvisor', nodeSelector: { runtime: 'runc' } }, { runtimeClasses: [GVISOR] }),
  asked('a wider toleration', { runtimeClassName: 'gvisor', tolerations: [{ key: 'runtime', operator: 'Exists' }] }, { runtimeClasses: [GVISOR] }),
  asked('a toleration of everything', { runtimeClassName: 'gvisor', tolerations: [{ operator: 'Exists' }] }, { runtimeClasses: [GVISOR] }),
  asked('a RuntimeClass that tolerates everything', { runtimeClassName: 'any', tolerations: [{ key: 'a', value: 'b' }, { key: 'a', operator: 'Equal', value: 'b' }] }, {
    runtimeClasses: [runtimeClass('any', undefined, { tolerations: [{ operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 60 }, { operator: 'Exists', effect: 'NoSchedule' }] })],
  }),
];

const held = (level: string, version?: string) => ({
  namespaces: [namespace({ 'pod-security.kubernetes.io/enforce': level, ...version && { 'pod-security.kubernetes.io/enforce-version': version } })],
});

const security = [
  asked('held to privileged', { hostNetwork: true }, held('privileged')),
  asked('held to baseline', {}, held('baseline')),
  asked('held to baseline, on the network of the node', { hostNetwork: true, hostPID: true }, held('baseline')),
  asked('held to restricted', {}, held('restricted')),
  asked('held to restricted in an old version', {}, held('restricted', 'v1.20')),
  asked('held to a level that nobody knows', {}, held('strict')),
];

const CRITICAL = { priorityClassName: 'system-node-critical' };
const BUILT_IN = [priorityClass('system-node-critical', 2_000_001_000), priorityClass('system-cluster-critical', 2_000_000_000)];
const FOR_CRITICAL = { scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: ['system-node-critical'] }] } };
const GKE = { limitedResources: [CRITICAL_PODS] };
const SMALL = containers([resources({ cpu: '100m', memory: '64Mi' }, { cpu: '200m', memory: '64Mi' })]);

const quotas = [
  asked('a critical pod where no quota is for it', CRITICAL, { priorityClasses: BUILT_IN, resourceQuotas: [] }, GKE),
  asked('a critical pod where a quota is for others', CRITICAL, { priorityClasses: BUILT_IN, resourceQuotas: [quota('all', { pods: 10 })] }, GKE),
  asked('a critical pod where a quota is for it', CRITICAL, { priorityClasses: BUILT_IN, resourceQuotas: [quota('critical', { pods: 10 }, {}, FOR_CRITICAL)] }, GKE),
  asked('a critical pod where a quota is for all with a class', CRITICAL, {
    priorityClasses: BUILT_IN, resourceQuotas: [quota('classes', { pods: 10 }, {}, { scopes: ['PriorityClass'] })],
  }, GKE),
  asked('a usual pod where critical ones need a quota', {}, { resourceQuotas: [] }, GKE),
  asked('cpu where only a quota on pods is', SMALL, { resourceQuotas: [quota('pods', { pods: 10 })] }, { limitedResources: [{ resource: 'pods', matchContains: ['cpu', 'memory'] }] }),
  asked('cpu where a quota is on all of it', SMALL, {
    resourceQuotas: [quota('cpu', { 'cpu': 10, 'requests.cpu': 10, 'limits.cpu': 10 })],
  }, { limitedResources: [{ resource: 'pods', matchContains: ['cpu'] }] }),
  asked('what other kinds need a quota for', SMALL, { resourceQuotas: [] }, { limitedResources: [{ resource: 'persistentvolumeclaims', matchContains: ['cpu'] }] }),
  asked('a quota that is full', {}, { resourceQuotas: [quota('q', { pods: 2 }, { pods: 2 })] }),
  asked('a quota with room for two of three', {}, { resourceQuotas: [quota('q', { 'pods': 5, 'count/pods': 10 }, { 'pods': 3, 'count/pods': 4 })] }, { pods: 3 }),
  asked('a quota with room for all', {}, { resourceQuotas: [quota('q', { pods: 6 }, { pods: 3 })] }, { pods: 3 }),
  asked('of two quotas the smaller room', SMALL, {
    resourceQuotas: [quota('pods', { pods: 5 }, { pods: 1 }), quota('cpu', { 'limits.cpu': 1 }, { 'limits.cpu': '500m' })],
  }, { pods: 9 }),
  asked('two resources end at once', SMALL, {
    resourceQuotas: [quota('q', { cpu: '300m', memory: '200Mi', pods: 100 }, { cpu: '0.05', memory: '1Mi' })],
  }, { pods: 9 }),
  asked('a quota wants requests', containers([{}], [resources({ cpu: 1 }), 'second']), { resourceQuotas: [quota('q', { 'requests.cpu': 10, 'memory': '1Gi', 'limits.memory': '2Gi' })] }),
  asked('an init container says nothing', { ...SMALL, initContainers: [container({}, 'init')] }, { resourceQuotas: [quota('q', { cpu: 10 })] }),
  asked('the pod says it as a whole', { resources: { requests: { cpu: '1' } } }, { resourceQuotas: [quota('q', { cpu: '0.5' })] }),
  asked('nobody has counted yet', SMALL, { resourceQuotas: [{ ...quota('q', { cpu: 1, pods: 5 }), status: { hard: { cpu: 1, pods: 5 }, used: { pods: 1 } } }] }),
  asked('a quota on other kinds', {}, { resourceQuotas: [quota('q', { configmaps: 1 }, { configmaps: 3 })] }),
  asked('a quota of another namespace', {}, { resourceQuotas: [{ ...quota('q', { pods: 0 }), metadata: { name: 'q', namespace: 'other' } }] }),
  asked('more is used than granted, of what the pod does not need', containers([resources({ cpu: 0 })]), { resourceQuotas: [quota('q', { cpu: 1, pods: 9 }, { cpu: 3 })] }),
  asked('overhead counts', { runtimeClassName: 'gvisor', ...SMALL }, {
    runtimeClasses: [GVISOR], resourceQuotas: [quota('q', { 'cpu': '300m', 'limits.cpu': '400m', 'limits.memory': '1Gi' })],
  }),
  asked('devices and huge pages', containers([resources(
    { 'cpu': 1, 'example.com/gpu': 2, 'hugepages-2Mi': '4Mi' }, { 'example.com/gpu': 2, 'hugepages-2Mi': '4Mi' },
  )]), { resourceQuotas: [quota('q', { 'requests.example.com/gpu': 1, 'requests.hugepages-2Mi': '2Mi', 'hugepages-2Mi': '3Mi' })] }),
  ...['Terminating', 'NotTerminating', 'BestEffort', 'NotBestEffort', 'CrossNamespacePodAffinity'].flatMap((scope) => [
    asked(`scope ${scope}, a pod with requests`, SMALL, { resourceQuotas: [quota('q', { pods: 0 }, {}, { scopes: [scope] })] }),
    asked(`scope ${scope}, a pod without`, containers([resources({ 'cpu': 0, 'ephemeral-storage': '1Gi' })]), { resourceQuotas: [quota('q', { pods: 0 }, {}, { scopes: [scope] })] }),
    asked(`scope ${scope}, a pod with affinity`, {
      affinity: {
        podAntiAffinity: {
          preferredDuringSchedulingIgnoredDuringExecution: [
            { weight: 1, podAffinityTerm: { topologyKey: 'zone', namespaces: ['other'], labelSelector: { matchLabels: { a: 'b' } } } },
          ],
        },
      },
    }, { resourceQuotas: [quota('q', { pods: 0 }, {}, { scopes: [scope] })] }),
  ]),
  ...[{ operator: 'In', values: ['high'] }, { operator: 'NotIn', values: ['high'] }, { operator: 'Exists' }, { operator: 'DoesNotExist' }].flatMap((requirement) => (
    ['high', undefined].map((priorityClassName) => asked(`class ${priorityClassName ?? 'none'} ${requirement.operator}`, { priorityClassName }, {
      priorityClasses: CLASSES,
      resourceQuotas: [quota('q', { pods: 0 }, {}, { scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', ...requirement }] } })],
    })))),
];

const order = [
  asked('what plugins change comes before what they check', { priorityClassName: 'x', runtimeClassName: 'y', serviceAccountName: 'z', ...DISK }, {
    ...held('restricted'), priorityClasses: [], runtimeClasses: [], serviceAccounts: [], resourceQuotas: [quota('q', { pods: 0 })],
  }),
  asked('priority comes before the RuntimeClass', { priorityClassName: 'x', runtimeClassName: 'y' }, { priorityClasses: [], runtimeClasses: [] }),
  asked('the RuntimeClass comes before limits', { runtimeClassName: 'y' }, { runtimeClasses: [], limitRanges: [limitRange('l', { type: 'Pod', min: { cpu: 1 } })] }),
  asked('limits come before Pod Security', { hostPID: true }, { ...held('baseline'), limitRanges: [limitRange('l', { type: 'Pod', min: { cpu: 1 } })] }),
  asked('Pod Security comes before an overhead', { hostPID: true, overhead: { cpu: 1 } }, held('baseline')),
  asked('an overhead comes before a quota', { overhead: { cpu: 1 } }, { resourceQuotas: [quota('q', { pods: 0 })] }),
];

/** Cases that somebody thought of. */
export const written: readonly AdmissionCase[] = [
  ...defaults, ...namespaces, ...limits, ...accounts, ...nodeSelectors, ...priorities, ...runtimes, ...security, ...quotas, ...order,
];
