import type { Container } from '../../../../lib/kube/pod-template.generated';
import { agent, hostPort, node, object, pod, priorityClass, requests, runtimeClass } from '../cast';
import type { Scenario } from '../scenario';

const pair = [node('a'), node('b')];
const limitRange = (limit: object) => object('v1', 'LimitRange', 'limits', { spec: { limits: [{ type: 'Container', ...limit }] } });
const quota = (hard: object, rest: object = {}) => object('v1', 'ResourceQuota', 'quota', { spec: { hard, ...rest } });
const podSecurity = (levels: Record<string, string>) => ({ labels: Object.fromEntries(Object.entries(levels).map(([mode, level]) => [`pod-security.kubernetes.io/${mode}`, level])) });
const nodeSelector = (text: string) => ({ annotations: { 'scheduler.alpha.kubernetes.io/node-selector': text } });
const vm = (rest: object) => [runtimeClass('vm', rest)];
const ofVm = (container: Partial<Container> = {}, selector?: Record<string, string>) => (
  [agent({ pod: { runtimeClassName: 'vm', ...selector && { nodeSelector: selector } }, container })]);
const hostPath = { volumes: [{ name: 'logs', hostPath: { path: '/var/log' } }] };
const hardened = {
  securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: 'RuntimeDefault' } },
};
const confined: Partial<Container> = { securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } } };
const scoped = (...values: string[]) => ({ scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values }] } });

/** What admission makes of pods that the controller wants to create. */
export const admission: readonly Scenario[] = [
  { name: 'a priority class that is not there', nodes: pair, daemonSets: [agent({ pod: { priorityClassName: 'absent' } })] },
  { name: 'a priority class', nodes: pair, objects: [priorityClass('high', 1000)], daemonSets: [agent({ pod: { priorityClassName: 'high' } })] },
  { name: 'a priority class that never preempts', nodes: pair, objects: [priorityClass('calm', 1000, { preemptionPolicy: 'Never' })], daemonSets: [agent({ pod: { priorityClassName: 'calm' } })] },
  { name: 'a priority class for all who name none', nodes: pair, objects: [priorityClass('usual', 7, { globalDefault: true })], daemonSets: [agent()] },
  { name: 'the priority of the system, in a namespace without quota for it', nodes: pair, daemonSets: [agent({ pod: { priorityClassName: 'system-node-critical' } })] },
  {
    name: 'the priority of the system, in a namespace with quota for it',
    nodes: pair,
    objects: [quota({ pods: '10' }, scoped('system-node-critical', 'system-cluster-critical'))],
    daemonSets: [agent({ pod: { priorityClassName: 'system-node-critical' } })],
  },
  { name: 'quota for another priority class', nodes: pair, objects: [priorityClass('high', 1000), quota({ pods: '0' }, scoped('high'))], daemonSets: [agent()] },
  { name: 'quota for its priority class is used up', nodes: pair, objects: [priorityClass('high', 1000), quota({ pods: '1' }, scoped('high'))], daemonSets: [agent({ pod: { priorityClassName: 'high', nodeSelector: { 'kubernetes.io/hostname': 'a' } } }), agent({ pod: { priorityClassName: 'high' } }, 'second')] },
  { name: 'quota that allows no pods', nodes: pair, objects: [quota({ pods: '0' })], daemonSets: [agent()] },
  { name: 'quota of cpu, and no request', nodes: pair, objects: [quota({ 'requests.cpu': '2' })], daemonSets: [agent()] },
  { name: 'quota of cpu and of memory, and no requests', nodes: pair, objects: [quota({ 'requests.cpu': '2', 'limits.memory': '1Gi' })], daemonSets: [agent({ pod: { containers: [{ name: 'main', image: 'a:1' }, { name: 'second', image: 'b:1' }] } })] },
  { name: 'quota of cpu that is too small', nodes: pair, objects: [quota({ 'requests.cpu': '500m' })], daemonSets: [agent({ container: requests({ cpu: '1' }) })] },
  { name: 'quota that is enough', nodes: pair, objects: [quota({ 'requests.cpu': '2', 'pods': '2' })], daemonSets: [agent({ container: requests({ cpu: '1' }) })] },
  { name: 'a runtime class that is not there', nodes: pair, daemonSets: ofVm() },
  { name: 'the overhead of a runtime class fits', nodes: pair, objects: vm({ overhead: { podFixed: { cpu: '250m', memory: '120Mi' } } }), daemonSets: ofVm(requests({ cpu: '1' })) },
  { name: 'the overhead of a runtime class does not fit', nodes: pair, objects: vm({ overhead: { podFixed: { cpu: '250m' } } }), daemonSets: ofVm(requests({ cpu: '1900m' })) },
  { name: 'a runtime class selects no node', nodes: pair, objects: vm({ scheduling: { nodeSelector: { pool: 'vm' } } }), daemonSets: ofVm() },
  { name: 'a runtime class selects otherwise than the template', nodes: [node('a', { labels: { pool: 'x' } })], objects: vm({ scheduling: { nodeSelector: { pool: 'vm' } } }), daemonSets: ofVm({}, { pool: 'x' }) },
  { name: 'default requests of a limit range fit', nodes: pair, objects: [limitRange({ defaultRequest: { cpu: '100m' }, default: { cpu: '200m', memory: '1Gi' } })], daemonSets: [agent()] },
  { name: 'default requests of a limit range do not fit', nodes: pair, objects: [limitRange({ defaultRequest: { cpu: '3' }, default: { cpu: '3' } })], daemonSets: [agent()] },
  { name: 'more than a limit range allows', nodes: pair, objects: [limitRange({ max: { cpu: '1', memory: '1Gi' } })], daemonSets: [agent({ container: { resources: { requests: { cpu: '500m' }, limits: { cpu: '500m', memory: '2Gi' } } } })] },
  { name: 'less than a limit range allows', nodes: pair, objects: [limitRange({ min: { cpu: '500m' } })], daemonSets: [agent({ container: requests({ cpu: '100m' }) })] },
  { name: 'a limit further from its request than a limit range allows', nodes: pair, objects: [limitRange({ maxLimitRequestRatio: { cpu: '2' } })], daemonSets: [agent({ container: { resources: { requests: { cpu: '100m' }, limits: { cpu: '1' } } } })] },
  { name: 'a pod that is larger than a limit range allows', nodes: pair, objects: [limitRange({ type: 'Pod', max: { cpu: '1' } })], daemonSets: [agent({ container: { resources: { requests: { cpu: '1500m' }, limits: { cpu: '1500m' } } } })] },
  { name: 'restricted pod security', nodes: pair, namespace: podSecurity({ enforce: 'restricted' }), daemonSets: [agent()] },
  { name: 'restricted pod security, kept', nodes: pair, namespace: podSecurity({ enforce: 'restricted' }), daemonSets: [agent({ pod: hardened, container: confined })] },
  { name: 'restricted pod security of one version', nodes: pair, namespace: podSecurity({ 'enforce': 'restricted', 'enforce-version': 'v1.30' }), daemonSets: [agent({ pod: hostPath })] },
  { name: 'baseline pod security and a folder of the host', nodes: pair, namespace: podSecurity({ enforce: 'baseline' }), daemonSets: [agent({ pod: hostPath })] },
  { name: 'baseline pod security and the host\'s namespaces', nodes: pair, namespace: podSecurity({ enforce: 'baseline' }), daemonSets: [agent({ pod: { hostNetwork: true, hostPID: true }, container: hostPort(9100) })] },
  { name: 'baseline pod security and a privileged container', nodes: pair, namespace: podSecurity({ enforce: 'baseline' }), daemonSets: [agent({ container: { securityContext: { privileged: true } } })] },
  { name: 'pod security that only warns', nodes: pair, namespace: podSecurity({ warn: 'restricted', audit: 'restricted' }), daemonSets: [agent({ pod: hostPath })] },
  { name: 'privileged pod security', nodes: pair, namespace: podSecurity({ enforce: 'privileged' }), daemonSets: [agent({ pod: hostPath })] },
  { name: 'a node selector of the namespace', nodes: [node('a', { labels: { pool: 'x' } }), node('b')], namespace: nodeSelector('pool=x'), daemonSets: [agent()] },
  { name: 'a node selector of the namespace that contradicts the template', nodes: [node('a', { labels: { pool: 'y' } })], namespace: nodeSelector('pool=x'), daemonSets: [agent({ pod: { nodeSelector: { pool: 'y' } } })] },
  { name: 'an account that is not there', nodes: pair, daemonSets: [agent({ pod: { serviceAccountName: 'absent' } })] },
  { name: 'pods that are refused hold no place of others', nodes: pair, pods: [pod('busy', 'a', { container: requests({ cpu: '2' }) })], daemonSets: [agent({ pod: { priorityClassName: 'absent' }, container: requests({ cpu: '1' }) })] },
];
