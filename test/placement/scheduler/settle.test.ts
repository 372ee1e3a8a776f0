import { guest, room } from './guests';
import { admit } from '../../../lib/placement/admission/admit';
import { DisruptionBudgets } from '../../../lib/placement/scheduler/disruption-budgets';
import { ALL_RUN, settle } from '../../../lib/placement/scheduler/settle';
import { daemonSet } from '../../world';

const nobody = () => undefined;

test('where there is room for all, all run', () => {
  expect(settle(room(), [guest('one', { cpu: 1 }), guest('two', { cpu: 1 })], '1.37', nobody)).toBe(ALL_RUN);
});

test('who comes first gets the place, and who comes after him waits', () => {
  const [first, second, third] = ['first', 'second', 'third'].map((name) => guest(name, { cpu: name === 'third' ? '500m' : '1500m' }));
  const { pending, evictions } = settle(room(), [first, second, third], '1.37', nobody);
  expect([...pending.keys()]).toEqual([second]);
  expect(evictions.size).toBe(0);
});

test('who has to go comes again, and finds no place', () => {
  const old = guest('old', { cpu: '1500m' });
  const again = guest('old', { cpu: '1500m' });
  const critical = guest('critical', { cpu: '1' }, { priority: 1_000 });
  const { pending, evictions } = settle(room({}, [old]), [critical], '1.37', (gone) => (gone === old ? { guest: again, bars: [] } : undefined));
  expect([...evictions]).toEqual([[critical, ['kube-system/old']]]);
  expect([...pending.keys()]).toEqual([again]);
});

test('whom Kubernetes itself sends away goes, whatever the laws say, and who comes later has the room', () => {
  const old = guest('old', { cpu: '1500m' });
  const again = guest('old', { cpu: '1500m' });
  const [chosen, later] = [guest('chosen', {}), guest('later', { cpu: '1' })];
  const sentAway = new Map([[chosen, ['kube-system/old']]]);
  const { pending, evictions } = settle(room({}, [old]), [chosen, later], '1.37', () => ({ guest: again, bars: [] }), { sentAway });
  expect([[...pending.keys()], [...evictions]]).toEqual([[again], [[chosen, ['kube-system/old']]]]);
});

test('budgets are heeded', () => {
  const [low, normal] = [{ ...guest('low', { cpu: '1' }, { priority: -1 }), labels: { app: 'low' } }, guest('normal', { cpu: '1' })];
  const critical = guest('critical', { cpu: '1' }, { priority: 1_000 });
  const budgets = new DisruptionBudgets([{ metadata: { name: 'b', namespace: 'kube-system' }, spec: { selector: { matchLabels: { app: 'low' } } } }]);
  expect([...settle(room({}, [low, normal]), [critical], '1.37', nobody, { budgets }).evictions]).toEqual([[critical, ['kube-system/normal']]]);
});

test('who has to go does not come again where no more of its kind can be made', () => {
  const old = guest('old', { cpu: '1500m' });
  const again = guest('old', { cpu: '100m' });
  const [bar] = admit(daemonSet({ priorityClassName: 'none' }), { priorityClasses: [] }).objections;
  const { pending } = settle(room({}, [old]), [guest('critical', { cpu: '1' }, { priority: 1_000 })], '1.37', () => ({ guest: again, bars: [bar] }));
  expect([...pending]).toEqual([[again, { reasons: [bar], isMissing: true }]]);
});

test('a pod that names its node is failed by the kubelet, not by the scheduler', () => {
  const named = guest('named', { cpu: 3 }, { nodeName: 'n' });
  expect(settle(room(), [named], '1.37', nobody).pending.get(named)).toMatchObject({ reasons: [{ layer: 'kubelet' }] });
});

test('a pod that names its node has to go for one that matters more, and its kubelet fails the next', () => {
  const named = guest('named', { cpu: 2 }, { nodeName: 'n' });
  const critical = guest('critical', { cpu: 2 }, { priority: 1_000 });
  const { pending, evictions } = settle(room(), [named, critical], '1.37', nobody);
  expect([...evictions]).toEqual([[critical, ['kube-system/named']]]);
  expect([...pending]).toEqual([[named, { reasons: [expect.objectContaining({ code: 'InsufficientResource', layer: 'kubelet', decisive: true })] }]]);
});

test('a critical pod that names its node has others killed by the kubelet, and who makes them makes them anew', () => {
  const old = guest('old', { cpu: 2 });
  const again = guest('old', { cpu: 2 });
  const critical = guest('critical', { cpu: 1 }, { nodeName: 'n', priority: 2_000_000_000 });
  const { pending, evictions } = settle(room({}, [old]), [critical], '1.37', () => ({ guest: again, bars: [] }));
  expect([[...pending.keys()], [...evictions]]).toEqual([[again], [[critical, ['kube-system/old']]]]);
});

describe('a pod that its kubelet fails', () => {
  const forWindows = { os: { name: 'windows' } };

  test('takes no place', () => {
    const failing = guest('failing', { cpu: 2 }, forWindows);
    const { pending } = settle(room(), [failing, guest('other', { cpu: 2 })], '1.37', nobody);
    expect([...pending]).toEqual([[failing, { reasons: [expect.objectContaining({ code: 'OperatingSystemMismatch', decisive: true })] }]]);
  });

  test('has sent away who had its place all the same', () => {
    const old = guest('old', { cpu: 2 });
    const failing = guest('failing', { cpu: 2 }, { ...forWindows, priority: 1 });
    const { pending, evictions } = settle(room({}, [old]), [failing], '1.37', nobody);
    expect([[...pending.keys()], [...evictions]]).toEqual([[failing], [[failing, ['kube-system/old']]]]);
  });

  test('waits if the scheduler refuses it, too', () => {
    const failing = guest('failing', { cpu: 3 }, forWindows);
    expect(settle(room(), [failing], '1.37', nobody).pending.get(failing)!.reasons.map(({ layer, decisive }) => [layer, decisive]))
      .toEqual([['scheduler', true], ['kubelet', false]]);
  });
});

test('who names the node is there before anybody whom the scheduler lets in', () => {
  const first = guest('first', { cpu: '100m' }, { nodeName: 'n', priority: 10 });
  const named = guest('named', { cpu: '300m' }, { nodeName: 'n' });
  const critical = guest('critical', { cpu: '1800m' }, { priority: 10 });
  const { pending, evictions } = settle(room(), [first, named, critical], '1.37', nobody);
  expect([[...pending.keys()], [...evictions]]).toEqual([[named], [[critical, ['kube-system/named']]]]); // and named comes again, in vain
});
