import { place } from '../../../lib/placement/place';
import { WARNING_LAWS, watch } from '../../../lib/placement/warnings/warnings';
import { cordoned, daemonPod, daemonSet, node, taint, windows, worker } from '../../world';

test('a law has nothing to say of a plain agent on a plain node', () => {
  expect(watch({ daemonSet: daemonSet(), spec: daemonSet().spec.template.spec!, tolerations: [] })(worker)).toEqual([]);
});

test('the laws come in the order of what is worst', () => {
  expect(WARNING_LAWS).toHaveLength(9);
  const gk3 = node('gk3-w', { 'kubernetes.io/arch': 'arm64', 'cloud.google.com/gke-nodepool': 'a' }, [taint('arch:NoSchedule')]);
  const { metadata, spec } = daemonSet({ tolerations: [{ operator: 'Exists' }], hostNetwork: true, priorityClassName: 'system-cluster-critical' });
  const agent = { metadata: { ...metadata, namespace: 'logging', annotations: { 'cdk8s-daemonsets/image-platforms': 'linux/amd64' } }, spec };
  const { decisions: [{ verdict, warnings }] } = place([agent], { nodes: [gk3] })[0];
  expect([verdict, ...warnings.map(({ code }) => code)])
    .toEqual(['runs', 'ImagePlatformMismatch', 'AutopilotRefusal', 'CriticalPriorityUncovered', 'BlanketToleration']);
});

describe('decisions are warned of', () => {
  const decide = (pod: Parameters<typeof daemonSet>[0], cluster: Parameters<typeof place>[1]) => {
    const { verdict, warnings } = place([daemonSet(pod)], cluster)[0].decisions[0];
    return [verdict, warnings.map(({ code }) => code)];
  };

  test('where the pod runs, or may', () => {
    const small = { ...windows, status: { allocatable: { cpu: 1, pods: 0 } } };
    expect(decide({}, { nodes: [windows] })).toEqual(['runs', ['OperatingSystemUnasked']]);
    expect(decide({}, { nodes: [small] })).toEqual(['pending', ['OperatingSystemUnasked']]);
    expect(decide({ schedulerName: 'mine' }, { nodes: [windows] })).toEqual(['undecided', ['OperatingSystemUnasked']]);
  });

  test('but not where it does not', () => {
    expect(decide({ nodeSelector: { a: 'b' } }, { nodes: [windows] })).toEqual(['excluded', []]);
    expect(decide({ priorityClassName: 'missing' }, { nodes: [windows], priorityClasses: [] })).toEqual(['rejected', []]);
    const tainted = node('windows', { 'kubernetes.io/os': 'windows' }, [taint('new:NoSchedule')]);
    const pod = daemonPod(daemonSet(), 'windows', { metadata: { name: 'agent-1', labels: { 'app': 'agent', 'pod-template-generation': '1' } } });
    const owned = { ...pod, metadata: { ...pod.metadata, namespace: 'kube-system', ownerReferences: daemonPod(daemonSet(), 'windows').metadata.ownerReferences } };
    expect(decide({}, { nodes: [tainted], pods: [owned] })).toEqual(['stays', []]);
  });

  test('by the tolerations that the controller adds', () => {
    expect(decide({ tolerations: [{ operator: 'Exists' }] }, { nodes: [cordoned] })).toEqual(['runs', []]);
  });

  test('by what admission adds, too', () => {
    const runtimeClasses = [{ metadata: { name: 'windows-2022' }, scheduling: { nodeSelector: { 'kubernetes.io/os': 'windows' } } }];
    expect(decide({ runtimeClassName: 'windows-2022' }, { nodes: [windows], runtimeClasses })).toEqual(['runs', []]);
  });
});

test('quotas among the objects are known', () => {
  const pool = node('n', { 'cloud.google.com/gke-nodepool': 'a' });
  const agent = { ...daemonSet({ priorityClassName: 'system-node-critical' }), metadata: { name: 'agent', namespace: 'logging' } };
  const resourceQuotas = [{
    metadata: { name: 'critical', namespace: 'logging' },
    spec: { hard: { pods: 10 }, scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'Exists' }] } },
  }];
  const found = (more: object, options = {}) => place([agent], { nodes: [pool], ...more }, options)[0].decisions[0].warnings.map(({ code }) => code);
  expect(found({})).toEqual(['CriticalPriorityUncovered']);
  expect(found({ resourceQuotas })).toEqual([]);
  expect(found({}, { limitedResources: [] })).toEqual([]);
});
