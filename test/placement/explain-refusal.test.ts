import { admit } from '../../lib/placement/admission/admit';
import { admitTogether } from '../../lib/placement/admission/admit-together';
import { remedy } from '../../lib/placement/explain';
import { explainRefusal } from '../../lib/placement/explain-refusal';
import {
  agent, container, CRITICAL_PODS, limitRange, namespace, priorityClass, quota, resources, runtimeClass, serviceAccount,
} from '../conformance/admission/cast';

const ANNOTATION = 'scheduler.alpha.kubernetes.io/node-selector';
const bounds = limitRange('bounds', { type: 'Container', min: { cpu: '100m' }, maxLimitRequestRatio: { cpu: 2 } }, { type: 'Pod', max: { memory: '1Gi' } });
const two = { containers: [container(resources({ cpu: '50m' }, { cpu: '1' })), container({}, 'second')] };
const gvisor = runtimeClass('gvisor', { cpu: 1 }, { nodeSelector: { runtime: 'gvisor' } });
const ports = { ports: [{ containerPort: 80 }] };

test.each<[sentence: string, ...Parameters<typeof admit>]>([
  ['there is no namespace "agents"', agent(), { namespaces: [] }],
  ['namespace "agents" is being deleted', agent(), { namespaces: [namespace({}, {}, 'Terminating')] }],
  ['there is no service account "x" in namespace "agents"', agent({ serviceAccountName: 'x' }), { serviceAccounts: [serviceAccount('y')] }],
  ['namespace "agents" has a node selector that nobody can read: "disk"', agent(), { namespaces: [namespace({}, { [ANNOTATION]: 'disk' })] }],
  ['nodeSelector wants "disk" to be "ssd", and namespace "agents" wants "hdd"', agent({ nodeSelector: { disk: 'ssd' } }), {
    namespaces: [namespace({}, { [ANNOTATION]: 'disk=hdd' })],
  }],
  ['namespace "agents" does not allow to select "disk" as "ssd"', agent({ nodeSelector: { disk: 'ssd' } }), {}, { podNodeSelector: { agents: 'team=a' } }],
  ['there is no PriorityClass "x"', agent({ priorityClassName: 'x' }), { priorityClasses: [] }],
  ['priority is 1, and the priority class says 7', agent({ priorityClassName: 'x', priority: 1 }), { priorityClasses: [priorityClass('x', 7)] }],
  ['there is no RuntimeClass "x"', agent({ runtimeClassName: 'x' }), { runtimeClasses: [] }],
  ['nodeSelector wants "runtime" to be "runc", and RuntimeClass "gvisor" wants "gvisor"', agent({ runtimeClassName: 'gvisor', nodeSelector: { runtime: 'runc' } }), {
    runtimeClasses: [gvisor],
  }],
  ['only a RuntimeClass can say what the overhead is', agent({ overhead: { cpu: 1 } }), {}],
  ['the overhead is not that of RuntimeClass "gvisor"', agent({ runtimeClassName: 'gvisor', overhead: { cpu: 2 } }), { runtimeClasses: [gvisor] }],
  ['container "main" requests 1Gi of memory, and with the defaults of LimitRange "usual" its limit is 512Mi', agent({ containers: [container(resources({ memory: '1Gi' }))] }), {
    limitRanges: [limitRange('usual', { type: 'Container', default: { memory: '512Mi' } })],
  }],
  ['the pod as a whole has a cpu request of 500m, and with the defaults its containers together have 1', agent({
    containers: [container(resources(undefined, { cpu: '1' }))], resources: { requests: { cpu: '500m' } },
  }), {}],
  ['container "second" takes port 80/TCP on the node, and so does "main"', agent({ hostNetwork: true, containers: [container(ports), container(ports, 'second')] }), {}],
  ['nodeName and schedulingGates exclude each other in a pod', agent({ nodeName: 'n', schedulingGates: [{ name: 'g' }] }), {}],
  ['container "main" has a cpu request of 50m, and LimitRange "bounds" wants at least 100m', agent(two), { limitRanges: [bounds] }],
  ['namespace "agents" is held to Pod Security level baseline (latest): host namespaces', agent(), {
    namespaces: [namespace({ 'pod-security.kubernetes.io/enforce': 'baseline' })],
  }, { podSecurity: () => ({ baseline: { allowed: false, message: 'host namespaces' }, restricted: { allowed: false } }) }],
  ['quota "q" wants every container to say its cpu (missing in "second")', agent(two), { resourceQuotas: [quota('q', { cpu: 9 })] }],
  ['quota "q" does not say yet how much is used of pods', agent(), { resourceQuotas: [{ ...quota('q', { pods: 9 }), status: { hard: { pods: 9 } } }] }],
  ['quota "q" has room for 1 of 3 pods, and on which nodes is left to chance (pods: 1 more, with 9 of 9 used then)', agent(), { resourceQuotas: [quota('q', { pods: 9 }, { pods: 8 })] }],
  ['quota "q" has room for 0 of 3 pods (cpu: 150m more, with 900m of 1000m used)', agent({ containers: [container(resources({ cpu: '150m' }))] }), {
    resourceQuotas: [quota('q', { cpu: '1' }, { cpu: '900m' })],
  }],
  ['quota "none" has room for 0 of 3 pods (pods: 1 more, with 0 of 0 used)', agent(), { resourceQuotas: [quota('none', { pods: 0 })] }],
  ['pods may have {PriorityClass In [system-node-critical system-cluster-critical]} only with a quota for it, and namespace "agents" has none',
    agent({ priorityClassName: 'system-node-critical' }), { resourceQuotas: [] }, { limitedResources: [CRITICAL_PODS] }],
])('%s', (sentence, ...[daemonSet, objects, options]) => {
  const [{ objections: [first] }] = admitTogether([{ daemonSet, uncreated: 3, leaving: [] }], objects, [], options);
  expect(explainRefusal(first)).toBe(sentence);
});

test('what one LimitRange finds is several sentences', () => {
  expect(admit(agent(two), { limitRanges: [bounds] }).objections.map(explainRefusal)).toEqual([
    'container "main" has a cpu request of 50m, and LimitRange "bounds" wants at least 100m',
    'container "main" has a cpu ratio of 20.000000, and LimitRange "bounds" wants a limit of at most 2 times the request',
    'container "second" has no cpu limit, and LimitRange "bounds" wants a limit of at most 2 times the request',
    'the pod as a whole has no memory limit, and LimitRange "bounds" wants at most 1Gi',
  ]);
});

test('ways out are orders', () => {
  const spec = { serviceAccountName: 'x', priorityClassName: 'y', nodeSelector: { runtime: 'runc' }, runtimeClassName: 'gvisor', overhead: { cpu: 2 } };
  const { objections } = admit(agent(spec), { serviceAccounts: [], priorityClasses: [], runtimeClasses: [gvisor] });
  expect(objections.flatMap(({ remedies }) => remedies.map(remedy))).toEqual([
    'create ServiceAccount agents/x',
    'create PriorityClass y',
    'remove spec.template.spec.overhead',
    'set spec.template.spec.nodeSelector[runtime] to gvisor',
  ]);
});
