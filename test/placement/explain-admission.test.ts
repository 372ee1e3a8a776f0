import { admit } from '../../lib/placement/admission/admit';
import { admitTogether } from '../../lib/placement/admission/admit-together';
import { explainChange, explainUndecided } from '../../lib/placement/explain-admission';
import { agent, container, limitRange, namespace, quota, resources, runtimeClass } from '../conformance/admission/cast';

test('each change says what it is, and on whose word', () => {
  const gvisor = runtimeClass('gvisor', { cpu: '250m' }, { nodeSelector: { runtime: 'gvisor' }, tolerations: [{ key: 'runtime', operator: 'Exists' }] });
  const { changes } = admit(agent({ runtimeClassName: 'gvisor', containers: [container(resources(undefined, { cpu: '1' }))] }), {
    runtimeClasses: [gvisor], limitRanges: [limitRange('usual', { type: 'Container', defaultRequest: { memory: '64Mi' } })],
  });
  expect(changes.map(explainChange)).toEqual([
    'Kubernetes sets containers[0].resources.requests[cpu] to 1',
    'LimitRange usual sets containers[0].resources.requests[memory] to 64Mi',
    'RuntimeClass gvisor sets overhead[cpu] to 250m',
    'RuntimeClass gvisor sets nodeSelector[runtime] to gvisor',
    'RuntimeClass gvisor adds a toleration: {key: runtime, operator: Exists}',
  ]);
});

test('what nobody could tell is said', () => {
  const [{ undecided }] = admitTogether([{ daemonSet: agent(), uncreated: 1, leaving: [] }], {
    namespaces: [namespace({ 'pod-security.kubernetes.io/enforce': 'restricted' })],
    resourceQuotas: [{ ...quota('q', { pods: 9, cpu: 1 }, {}, { scopes: ['BestEffort'] }), status: undefined }],
  }, undefined);
  expect(undecided.map(explainUndecided)).toEqual([
    'namespace "agents" is held to Pod Security level restricted (latest), and Kubernetes\' own checks were not asked',
    'quota "q" does not say how much is used of cpu, pods',
  ]);
});
