import { admit } from '../../../lib/placement/admission/admit';
import { agent, container, limitRange, namespace, quota, resources } from '../../conformance/admission/cast';

test('first come the plugins that change the pod, then the checks of the pod, then the plugins that only look', () => {
  const everythingIsWrong = agent({
    serviceAccountName: 'x',
    nodeSelector: { disk: 'ssd' },
    priorityClassName: 'x',
    runtimeClassName: 'x',
    nodeName: 'n',
    schedulingGates: [{ name: 'g' }],
    containers: [container(resources({ cpu: '1' }))],
  });
  const { objections } = admit(everythingIsWrong, {
    namespaces: [namespace({ 'pod-security.kubernetes.io/enforce': 'baseline' }, {}, 'Terminating')],
    limitRanges: [limitRange('l', { type: 'Pod', min: { cpu: '2' } })],
    serviceAccounts: [],
    priorityClasses: [],
    runtimeClasses: [],
    resourceQuotas: [quota('q', { memory: 9 })],
  }, {
    podNodeSelector: { clusterDefaultNodeSelector: 'disk=hdd' },
    podSecurity: () => ({ baseline: { allowed: false, message: 'no' }, restricted: { allowed: false } }),
  });
  expect(objections.map(({ code }) => code)).toEqual([
    'NamespaceTerminating', 'ServiceAccountMissing', 'NamespaceNodeSelectorConflict', 'PriorityClassMissing', 'RuntimeClassMissing',
    'NodeNameWithGates',
    'OutOfLimitRange', 'PodSecurityViolation', 'QuotaNeedsResources',
  ]);
});
