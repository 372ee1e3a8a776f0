import { nodeSelectorLaw } from '../../../lib/placement/controller/laws/node-selector';
import { isParticular, kubeletAdmission, particulars } from '../../../lib/placement/kubelet/admission';
import { guest, nodeWith, onPort, room } from '../scheduler/guests';

const NAMED = { nodeName: 'n' };
const CRITICAL = { ...NAMED, priority: 2_000_001_000 };

const refusals = (...asked: Parameters<typeof kubeletAdmission>) => kubeletAdmission(...asked).reasons;

test('the kubelet fails a pod with the numbers', () => {
  expect(refusals(guest('new', { cpu: 3 }, NAMED), room({}, [guest('old', { cpu: '100m' })]), '1.37')).toMatchObject([{
    code: 'InsufficientResource',
    layer: 'kubelet',
    decisive: true,
    kubernetes: { status: 'OutOfcpu', message: 'Node didn\'t have enough resource: cpu, requested: 3000, used: 100, capacity: 2000' },
  }]);
});

test('it looks at resources before ports', () => {
  const found = refusals(onPort('new', 80, NAMED), room({ pods: 1 }, [onPort('old', 80)]), '1.37');
  expect(found.map(({ decisive, kubernetes }) => ({ decisive, ...kubernetes }))).toEqual([
    { decisive: true, status: 'OutOfpods', message: 'Node didn\'t have enough resource: pods, requested: 1, used: 1, capacity: 1' },
    { decisive: false, status: 'NodePorts', message: 'Predicate NodePorts failed: node(s) didn\'t have free ports for the requested pod ports' },
  ]);
});

test('an extended resource that the node does not know it lets pass', () => {
  const greedy = guest('new', { 'example.com/gpu': 1 }, NAMED);
  expect(refusals(greedy, room(), '1.37')).toEqual([]);
  expect(refusals(greedy, room({ 'example.com/gpu': 0 }), '1.37')).toHaveLength(1);
});

test('what the scheduler has looked at it does not look at again', () => {
  expect(refusals(guest('new', { cpu: 3 }), room(), '1.37')).toEqual([]);
});

test('of the system it asks every pod, and first', () => {
  const forWindows = { os: { name: 'windows' } };
  const statuses = (pod: object) => refusals(guest('new', { cpu: 3 }, pod), room(), '1.37').map(({ decisive, kubernetes }) => [decisive, kubernetes?.status]);
  expect(statuses(forWindows)).toEqual([[true, 'PodOSNotSupported']]);
  expect(statuses({ ...forWindows, ...NAMED })).toEqual([[true, 'PodOSNotSupported'], [false, 'OutOfcpu']]);
});

test('of a pod that names its node it asks for the labels that admission added, between resources and ports', () => {
  const added = nodeSelectorLaw({ nodeSelector: { sandbox: 'yes' } });
  const sandboxed = { ...onPort('new', 80, NAMED), added };
  expect(refusals(sandboxed, room({ pods: 1 }, [onPort('old', 80)]), '1.37').map(({ kubernetes }) => kubernetes)).toEqual([
    { status: 'OutOfpods', message: 'Node didn\'t have enough resource: pods, requested: 1, used: 1, capacity: 1' },
    { status: 'NodeAffinity', message: 'Predicate NodeAffinity failed: node(s) didn\'t match Pod\'s node affinity/selector' },
    { status: 'NodePorts', message: 'Predicate NodePorts failed: node(s) didn\'t have free ports for the requested pod ports' },
  ]);
});

describe('a critical pod that names its node', () => {
  const outOfCpu = guest('new', { cpu: 2 }, CRITICAL);
  const small = guest('small', { cpu: '100m' });

  test('takes the place of others', () => {
    expect(kubeletAdmission(outOfCpu, room({}, [small]), '1.37')).toEqual({ reasons: [], victims: [small] });
    expect(kubeletAdmission(outOfCpu, room({ pods: 1 }, [small]), '1.37')).toEqual({ reasons: [], victims: [small] });
  });

  test('kills nobody where it has room', () => {
    expect(kubeletAdmission(guest('new', { cpu: 1 }, CRITICAL), room({}, [small]), '1.37')).toEqual({ reasons: [], victims: [] });
  });

  test('nor where something else stands in its way, which alone is told', () => {
    const busy = onPort('busy', 80);
    const { reasons, victims } = kubeletAdmission({ ...onPort('new', 80, CRITICAL), requests: outOfCpu.requests }, room({}, [small, busy]), '1.37');
    expect([reasons.map(({ code, decisive }) => [code, decisive]), victims]).toEqual([[['HostPortConflict', true]], []]);
    expect(kubeletAdmission({ ...outOfCpu, osLabel: 'windows' }, room({}, [small]), '1.37')).toMatchObject({ reasons: [{ code: 'OperatingSystemMismatch' }], victims: [] });
  });

  test('fails where nobody\'s going would help', () => {
    const equal = guest('equal', { cpu: 2 }, CRITICAL);
    expect(kubeletAdmission(outOfCpu, room({}, [small, equal]), '1.37')).toMatchObject({
      reasons: [{
        code: 'InsufficientResource',
        layer: 'kubelet',
        decisive: true,
        kubernetes: {
          status: 'UnexpectedAdmissionError',
          message: 'Unexpected error while attempting to recover from admission failure: preemption: error finding a set of pods to preempt: '
            + 'no set of running pods found to reclaim resources: [(res: cpu, q: 2000), ]',
        },
      }],
      victims: [],
    });
  });

  test('takes nobody\'s place where the scheduler has placed it', () => {
    expect(kubeletAdmission(guest('new', { cpu: 2 }, { priority: CRITICAL.priority }), room({}, [small]), '1.37')).toEqual({ reasons: [], victims: [] });
  });
});

test('of the policy of groups it asks every pod, after the system', () => {
  const strict = { securityContext: { supplementalGroupsPolicy: 'Strict' }, os: { name: 'windows' } };
  expect(refusals(guest('new', {}, strict), room(), '1.37').map(({ code, decisive }) => [code, decisive])).toEqual([
    ['OperatingSystemMismatch', true], ['SupplementalGroupsPolicyUnsupported', false],
  ]);
});

test('only who wants a system or a policy of groups tells nodes apart', () => {
  const pods = [{}, { os: { name: 'linux' } }, { securityContext: { supplementalGroupsPolicy: 'Strict' } }];
  expect(pods.map((pod) => isParticular(guest('new', {}, pod)))).toEqual([false, true, true]);
  const knowing = { ...nodeWith(), status: { features: { supplementalGroupsPolicy: true } } };
  expect([nodeWith(), knowing].map(particulars)).toEqual(['linux false', 'linux true']);
});
