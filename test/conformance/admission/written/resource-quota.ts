import { asked, container, containers, CRITICAL_PODS, priorityClass, quota, resources, type AdmissionCase } from '../cast';
import { CLASSES } from './priority';
import { GVISOR } from './runtime-class';

const CRITICAL = { priorityClassName: 'system-node-critical' };
const BUILT_IN = [priorityClass('system-node-critical', 2_000_001_000), priorityClass('system-cluster-critical', 2_000_000_000)];
const FOR_CRITICAL = { scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: ['system-node-critical'] }] } };
const GKE = { limitedResources: [CRITICAL_PODS] };
const SMALL = containers([resources({ cpu: '100m', memory: '64Mi' }, { cpu: '200m', memory: '64Mi' })]);

export const quotas: readonly AdmissionCase[] = [
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
