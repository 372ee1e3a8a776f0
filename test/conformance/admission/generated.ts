import {
  agent, container, CRITICAL_PODS, limitRange, NAMESPACE, namespace, priorityClass, quota, runtimeClass, serviceAccount, type AdmissionCase,
} from './cast';
import type { ClusterObjects, LimitRangeItem, ResourceQuota } from '../../../lib/kube/cluster-objects';
import type { ResourceList } from '../../../lib/kube/pod';
import type { Container, PodSpec, Toleration } from '../../../lib/kube/pod-template.generated';
import { diceFrom } from '../dice';

const COUNT = 700;
const { upTo, oneOf, happens } = diceFrom(20260514);
const maybe = <T extends object>(share: number, make: () => T): T | undefined => (happens(share) ? make() : undefined);
const several = <T>(most: number, make: (index: number) => T): T[] => Array.from({ length: upTo(most) }, (_, index) => make(index));

/** From small to large, each amount in a spelling of its own. */
const AMOUNTS: Readonly<Record<string, readonly (string | number)[]>> = {
  'cpu': ['0', '50m', '0.1', '200m', '0.5', '1', '1500m', 2],
  'memory': ['32Mi', '64M', '64Mi', '200M', '0.25Gi', '512Mi', '1Gi', '1.5Gi'],
  'ephemeral-storage': ['1M', '100Mi', '1Gi', '2Gi'],
};
const RESOURCES = Object.keys(AMOUNTS);

/** As many amounts as asked for, none smaller than the one before. */
const rising = (resource: string, count: number) => (
  Array.from({ length: count }, () => upTo(AMOUNTS[resource].length - 1)).sort((one, other) => one - other).map((index) => AMOUNTS[resource][index]));

function listsOf(names: readonly string[], present: number, resources = RESOURCES): Record<string, ResourceList> {
  const lists: Record<string, Record<string, string | number>> = {};
  for (const resource of resources.filter(() => happens(present))) {
    rising(resource, names.length).forEach((amount, index) => {
      if (happens(0.6)) (lists[names[index]] ??= {})[resource] = amount;
    });
  }
  return lists;
}

const someContainer = (name: string, more: Partial<Container> = {}): Container => container({
  ...happens(0.8) && { resources: listsOf(['requests', 'limits'], 0.6) },
  ...maybe(0.2, () => ({ ports: [{ containerPort: 8000 + upTo(3) }] })),
  ...more,
}, name);

const TOLERATIONS: readonly Toleration[] = [
  { operator: 'Exists' },
  { key: 'a', operator: 'Exists' },
  { key: 'a', operator: 'Equal', value: 'x', effect: 'NoSchedule' },
  { key: 'a', value: 'x', effect: 'NoSchedule' },
  { key: 'a', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 10 },
  { key: 'a', operator: 'Equal', value: 'x', effect: 'NoExecute', tolerationSeconds: 60 },
  { key: 'a', operator: 'Exists', effect: 'NoExecute' },
  { operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 },
];
const tolerations = () => several(3, () => oneOf(TOLERATIONS));
const differentTolerations = () => TOLERATIONS.filter(() => happens(0.15));
const nodeSelector = () => ({ [oneOf(['disk', 'runtime'])]: oneOf(['ssd', 'gvisor']) });

const pod = (): Partial<PodSpec> => ({
  containers: ['main', 'second'].slice(0, 1 + upTo(1)).map((name) => someContainer(name)),
  initContainers: several(2, (index) => someContainer(`init-${index}`, happens(0.5) ? { restartPolicy: 'Always' } : {})),
  ...maybe(0.3, () => ({ hostNetwork: true })),
  ...maybe(0.3, () => ({ nodeSelector: nodeSelector() })),
  ...maybe(0.4, () => ({ tolerations: tolerations() })),
  ...maybe(0.5, () => ({ priorityClassName: oneOf(['high', 'high', 'quiet', 'system-node-critical', 'gone']) })),
  ...maybe(0.05, () => ({ priority: oneOf([0, 1000]) })),
  ...maybe(0.05, () => ({ preemptionPolicy: oneOf(['Never', 'PreemptLowerPriority']) })),
  ...maybe(0.4, () => ({ runtimeClassName: oneOf(['gvisor', 'gvisor', 'plain', 'gone']) })),
  ...maybe(0.05, () => ({ overhead: { cpu: '250m' } })),
  ...maybe(0.15, () => ({ resources: listsOf(['requests', 'limits'], 0.7, ['cpu', 'memory']) })),
  ...maybe(0.4, () => ({ serviceAccountName: oneOf(['agent', 'agent', 'gone']) })),
  ...maybe(0.2, () => ({ automountServiceAccountToken: happens(0.5) })),
  ...maybe(0.2, () => ({ imagePullSecrets: [{ name: 'own' }] })),
});

const item = (type: string): LimitRangeItem => (type === 'Container'
  ? { type: 'Container', ...listsOf(['min', 'defaultRequest', 'default', 'max'], 0.5), ...maybe(0.15, () => ({ maxLimitRequestRatio: { cpu: oneOf(['2', '4', 10]) } })) }
  : { type: 'Pod', ...listsOf(['min', 'max'], 0.5), ...maybe(0.15, () => ({ maxLimitRequestRatio: { memory: oneOf(['1.5', '3']) } })) });

const QUOTAS: Readonly<Record<string, readonly (string | number)[]>> = {
  'pods': [0, 2, 3, 100],
  'count/pods': [4, 100],
  'cpu': ['500m', 1, '2.5', 10],
  'requests.memory': ['256Mi', '1Gi', '10G'],
  'limits.cpu': ['0.3', 2, 20],
  'limits.memory': ['1Gi', '3Gi'],
  'requests.ephemeral-storage': ['1Gi', '8Gi'],
  'services': [1],
};
/** What quotas may bound of the pods of a scope. */
const OF_PODS = Object.keys(QUOTAS).filter((resource) => !['services', 'count/pods', 'requests.ephemeral-storage'].includes(resource));
const SCOPES: readonly Partial<ResourceQuota['spec']>[] = [
  { scopes: ['NotTerminating'] },
  { scopes: ['BestEffort'] },
  { scopes: ['NotBestEffort'] },
  { scopes: ['PriorityClass'] },
  { scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: ['high', 'system-node-critical'] }] } },
  { scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'NotIn', values: ['high'] }] } },
];

function someQuota(name: string): ResourceQuota {
  const scope = happens(0.4) ? oneOf(SCOPES) : {};
  const possible = scope.scopes?.includes('BestEffort') ? ['pods'] : scope.scopes || scope.scopeSelector ? OF_PODS : Object.keys(QUOTAS);
  const hard = Object.fromEntries(possible.filter(() => happens(0.25)).map((resource) => [resource, oneOf(QUOTAS[resource])]));
  const used = Object.fromEntries(Object.keys(hard).filter(() => happens(0.4)).map((resource) => [resource, oneOf(QUOTAS[resource])]));
  const whole = quota(name, hard, used, scope);
  return happens(0.03) ? { ...whole, status: { hard, used } } : whole;
}

const PREFIX = 'pod-security.kubernetes.io/enforce';
const someNamespace = () => namespace({
  ...maybe(0.15, () => ({ [PREFIX]: oneOf(['baseline', 'restricted', 'privileged']) })),
  ...maybe(0.1, () => ({ [`${PREFIX}-version`]: oneOf(['v1.24', 'latest']) })),
}, {}, happens(0.02) ? 'Terminating' : 'Active');

const objects = (): ClusterObjects => ({
  ...maybe(0.5, () => ({ namespaces: happens(0.98) ? [someNamespace()] : [] })),
  ...maybe(0.7, () => ({
    priorityClasses: [
      ...happens(0.95) ? [priorityClass('high', 1000)] : [],
      priorityClass('quiet', 500, { preemptionPolicy: 'Never' }),
      priorityClass('system-node-critical', 2_000_001_000),
      ...happens(0.3) ? [priorityClass('usual', 10, { globalDefault: true, ...maybe(0.3, () => ({ preemptionPolicy: 'Never' })) })] : [],
    ],
  })),
  ...maybe(0.7, () => ({
    runtimeClasses: [
      runtimeClass('gvisor', happens(0.7) ? { cpu: '250m', memory: '16Mi' } : undefined, {
        ...maybe(0.6, () => ({ nodeSelector: { runtime: 'gvisor' } })), ...maybe(0.8, () => ({ tolerations: differentTolerations() })),
      }),
      runtimeClass('plain'),
    ],
  })),
  ...maybe(0.6, () => ({ limitRanges: several(2, (index) => limitRange(`limits-${index}`, ...['Container', 'Pod'].filter(() => happens(0.6)).map(item))) })),
  ...maybe(0.6, () => ({ resourceQuotas: several(2, (index) => someQuota(`quota-${index}`)) })),
  ...maybe(0.5, () => ({
    serviceAccounts: [serviceAccount('default'), serviceAccount('agent', {
      ...maybe(0.3, () => ({ imagePullSecrets: [{ name: 'registry' }] })), ...maybe(0.3, () => ({ automountServiceAccountToken: happens(0.5) })),
    })],
  })),
});

function someCase(number: number): AdmissionCase {
  const given = objects();
  return {
    name: `generated ${number}`,
    daemonSet: agent(pod()),
    objects: given,
    ...maybe(0.5, () => ({ pods: 1 + upTo(4) })),
    ...given.namespaces?.length && maybe(0.2, () => ({
      podNodeSelector: { ...maybe(0.7, () => ({ clusterDefaultNodeSelector: oneOf(['team=a', 'disk=ssd,team=a']) })), ...maybe(0.3, () => ({ [NAMESPACE]: 'team=a,disk=ssd' })) },
    })),
    ...given.resourceQuotas && maybe(0.1, () => ({ limitedResources: [CRITICAL_PODS] })),
  };
}

/** Cases that nobody thought of, the same in every run. */
export const generated: readonly AdmissionCase[] = Array.from({ length: COUNT }, (_, index) => someCase(index + 1));
