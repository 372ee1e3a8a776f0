import type { ResourceQuota } from '../../../lib/kube/cluster-objects';
import type { DaemonSet } from '../../../lib/kube/daemon-set';
import type { Pod } from '../../../lib/kube/pod';
import { admitTogether, type Creator } from '../../../lib/placement/admission/admit-together';
import type { Budget } from '../../../lib/placement/controller/standstill';
import { agent, container, NAMESPACE, priorityClass, quota, resources } from '../../conformance/admission/cast';
import { daemonPod } from '../../world';

const born = (day: number, made: DaemonSet): DaemonSet => ({ ...made, metadata: { ...made.metadata, creationTimestamp: `2026-01-0${day}T00:00:00Z` } });
const creator = (daemonSet: DaemonSet, uncreated: number, leaving: readonly Pod[] = []): Creator => ({ daemonSet, uncreated, leaving });
const pods = (daemonSet: DaemonSet, count: number) => Array.from({ length: count }, (_, index) => daemonPod(daemonSet, `n${index}`));
const [older, younger] = [born(1, agent({}, 'z-older')), born(2, agent({}, 'a-younger'))];
const made = (creators: readonly Creator[], hard: number, used = 0) => (
  admitTogether(creators, { resourceQuotas: [quota('q', { pods: hard }, { pods: used })] }, undefined).map((each) => each.made));

test('without a quota all are made, and of what is refused none', () => {
  const admissions = admitTogether([creator(older, 3), creator(agent({ priorityClassName: 'none' }), 3)], { priorityClasses: [] }, undefined);
  expect(admissions.map((each) => each.made)).toEqual([3, 0]);
});

test('a quota is shared: the older takes what it needs, and the younger what is left', () => {
  expect(made([creator(younger, 3), creator(older, 3)], 4)).toEqual([1, 3]);
  expect(made([creator(older, 3), creator(younger, 3)], 2)).toEqual([2, 0]);
  expect(made([creator(older, 3), creator(younger, 3)], 6)).toEqual([3, 3]);
});

test('priority does not matter: it is for the scheduler, and pods are created before', () => {
  expect(made([creator(born(2, agent({ priorityClassName: 'system-node-critical' })), 3), creator(older, 3)], 3)).toEqual([0, 3]);
});

test('the refusal tells what is used after those that come before', () => {
  const [, { objections }] = admitTogether([creator(older, 3), creator(younger, 3)], { resourceQuotas: [quota('q', { pods: 4 })] }, undefined);
  expect(objections).toMatchObject([{
    room: 1,
    wanted: 3,
    decisive: true,
    remedies: [{ hard: { pods: '6' } }],
    kubernetes: { message: 'pods "a-younger-xxxxx" is forbidden: exceeded quota: q, requested: pods=1, used: pods=4, limited: pods=4' },
  }]);
});

test('what pods had that are replaced goes to those that replace them, though an older one would take it', () => {
  expect(made([creator(older, 3), creator(younger, 2, pods(younger, 2))], 2, 2)).toEqual([0, 2]);
});

test('what pods had that go for good is for all', () => {
  expect(made([creator(older, 3), creator(younger, 1, pods(younger, 3))], 3, 3)).toEqual([2, 1]);
  expect(made([creator(older, 3), creator(younger, 0, pods(younger, 3))], 3, 3)).toEqual([3, 0]);
});

test('what is refused anyway takes nothing of a quota, and hears of it all the same', () => {
  const refused = born(1, agent({ priorityClassName: 'none' }));
  const objects = { priorityClasses: [], resourceQuotas: [quota('q', { pods: 2 })] };
  const [first, second] = admitTogether([creator(refused, 3), creator(younger, 2)], objects, undefined);
  expect([first.made, second.made]).toEqual([0, 2]);
  expect(first.objections.map(({ code, decisive }) => [code, decisive])).toEqual([['PriorityClassMissing', true], ['QuotaExceeded', false]]);
});

describe('a rolling update that a quota does not let through', () => {
  const larger = born(2, agent({ containers: [container(resources({ cpu: '150m' }))] }, 'a-younger'));
  const small = pods(larger, 6).map((pod) => ({ ...pod, spec: { ...pod.spec, containers: [container(resources({ cpu: '100m' }))] } }));
  const updating = (budget: Budget, waiting = 0): Creator => ({
    daemonSet: larger,
    uncreated: 6 + waiting,
    leaving: budget.surges ? [] : small,
    update: { budget, replacing: small.map((old, index) => ({ index, old })), renewed: 6, staying: [], deferred: 0 },
  });
  const admitted = (creators: readonly Creator[], hard: string) => {
    const resourceQuotas = [quota('q', { cpu: hard }, { cpu: '600m' })];
    return admitTogether(creators, { priorityClasses: [], resourceQuotas }, undefined);
  };
  const raise = (cpu: string) => [{ code: 'RaiseQuota', namespace: NAMESPACE, name: 'q', hard: { cpu } }];

  test.each<[string, Creator, string, number, string]>([
    ['in turn', updating({ surges: false, pods: 1 }), '700m', 3, '900m'],
    ['two at a time', updating({ surges: false, pods: 2 }), '700m', 4, '900m'],
    ['with surge', updating({ surges: true, pods: 1 }), '800m', 2, '1'],
    ['which has pods to create besides', updating({ surges: false, pods: 2 }, 1), '700m', 0, '1050m'],
  ])('%s', (_, update, hard, replaced, needed) => {
    const [{ halted, raise: told, objections }] = admitted([update], hard);
    expect([halted, told]).toEqual([{ replaced }, raise(needed)]);
    expect(objections.map(({ remedies }) => remedies)).toEqual([raise(needed)]);
  });

  test('with surge, for smaller pods, is told what is enough for the first', () => {
    const smaller = agent({ containers: [container(resources({ cpu: '50m' }))] }, 'a-younger');
    expect(admitted([{ ...updating({ surges: true, pods: 1 }), daemonSet: smaller }], '600m')[0]).toMatchObject({ halted: { replaced: 0 }, raise: raise('650m') });
  });

  test('what it does not replace keeps what it has', () => {
    const [, { made: others }] = admitted([updating({ surges: false, pods: 1 }), creator(born(3, agent({ containers: [container(resources({ cpu: '10m' }))] }, 'last')), 99)], '600m');
    expect(others).toBe(10);
  });

  test('what admission refuses takes as many old pods as may be unavailable, and no quota would help it', () => {
    const refused = { ...updating({ surges: false, pods: 2 }), daemonSet: born(2, agent({ ...larger.spec.template.spec, priorityClassName: 'none' }, 'a-younger')) };
    expect(admitted([refused], '600m')[0]).toMatchObject({ halted: { replaced: 2 }, raise: [] });
    expect(admitTogether([refused], { priorityClasses: [] }, undefined)[0]).toMatchObject({ halted: { replaced: 2 }, raise: [] });
  });

  test('and what these had is for the older, too', () => {
    const refused = { ...updating({ surges: false, pods: 2 }), daemonSet: born(2, agent({ ...larger.spec.template.spec, priorityClassName: 'none' }, 'a-younger')) };
    const first = creator(born(1, agent({ containers: [container(resources({ cpu: '50m' }))] }, 'z-older')), 9);
    expect(admitted([refused, first], '600m')[1].made).toBe(4);
  });

  test.each<[string, boolean, string]>([['in turn', false, '900m'], ['with surge', true, '1']])(
    'is told what is enough to its end, though it does not get to most nodes: %s', (_, surges, needed) => {
      const whole = updating({ surges, pods: 1 });
      const [first, ...staying] = whole.update!.replacing;
      const update = surges
        ? { ...whole.update!, replacing: [], renewed: 1, staying: [first, ...staying], deferred: 5 } // the first new pod is wanted beside the old
        : { ...whole.update!, replacing: [first], renewed: 1, staying, deferred: 5 };
      expect(admitted([{ ...whole, uncreated: 1, leaving: surges ? [] : [first.old], update }], '600m')[0].raise).toEqual(raise(needed));
    },
  );

  test('of two that share it both hear the same: what is used in the end, and what is enough for both', () => {
    const [one, other] = ['alpha', 'beta'].map((name): Creator => {
      const daemonSet = agent({ containers: [container(resources({ cpu: '150m' }))] }, name);
      const old = pods(daemonSet, 3).map((pod) => ({ ...pod, spec: { ...pod.spec, containers: [container(resources({ cpu: '100m' }))] } }));
      const replacing = old.map((each, index) => ({ index, old: each }));
      const budget = { surges: false, pods: 1 };
      return { daemonSet, uncreated: 3, leaving: old, update: { budget, replacing, renewed: 3, staying: [], deferred: 0 } };
    });
    const both = admitted([one, other], '510m');
    expect(both.map((each) => each.raise)).toEqual([raise('900m'), raise('900m')]);
    expect(both.map(({ objections: [each] }) => each.code === 'QuotaExceeded' && each.exceeded[0].used)).toEqual(['400m', '400m']);
    expect(both[0].objections[0].kubernetes.message).toMatch(/used: cpu=400m/);
  });

  test('one that it lets through is not halted', () => {
    expect(admitted([updating({ surges: false, pods: 1 })], '900m')[0].halted).toBeUndefined();
    expect(admitted([updating({ surges: true, pods: 1 })], '1')[0].halted).toBeUndefined();
  });
});

test('who hears of a quota hears what is enough for all of its namespace, and who lacks nothing hears nothing', () => {
  const told = (hard: number) => (
    admitTogether([creator(older, 3), creator(younger, 3)], { resourceQuotas: [quota('q', { pods: hard }, { pods: 0 })] }, undefined).map(({ raise }) => raise));
  const six = [{ code: 'RaiseQuota', namespace: NAMESPACE, name: 'q', hard: { pods: '6' } }];
  expect([told(2), told(4), told(6)]).toEqual([[six, six], [[], six], [[], []]]);
});

test('a quota of another namespace, or that does not concern its pods, is no way out', () => {
  const containers = [container(resources({ cpu: '100m' }))];
  const ofPriority = (name: string, priorityClassName: string) => quota(name, { cpu: '250m' }, {}, {
    scopeSelector: { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: [priorityClassName] }] },
  });
  const elsewhere: ResourceQuota = { ...quota('elsewhere', { cpu: '150m' }), metadata: { name: 'elsewhere', namespace: 'other' } };
  const resourceQuotas = [ofPriority('high', 'high'), ofPriority('low', 'low'), elsewhere];
  const priorityClasses = [priorityClass('high', 9), priorityClass('low', 1)];
  const creators = [agent({ containers, priorityClassName: 'high' }, 'a'), agent({ containers, priorityClassName: 'low' }, 'b'), agent({ containers }, 'c', 'other')];
  const told = admitTogether(creators.map((each) => creator(each, 3)), { resourceQuotas, priorityClasses }, undefined);
  expect(told.map(({ raise }) => raise.map(({ namespace, name, hard }) => [namespace, name, hard.cpu]))).toEqual([
    [[NAMESPACE, 'high', '300m']], [[NAMESPACE, 'low', '300m']], [['other', 'elsewhere', '300m']],
  ]);
});

describe('what a refused pod meets is told as it stands in the end', () => {
  const sized = (cpu: string, name: string, more: object = {}) => agent({ containers: [container(resources({ cpu }))], ...more }, name);
  const used = (creators: readonly Creator[], hard: string, before: string) => {
    const objects = { priorityClasses: [], resourceQuotas: [quota('q', { cpu: hard }, { cpu: before })] };
    return admitTogether(creators, objects, undefined).map(({ raise, objections }) => (
      [raise.length, ...objections.flatMap((each) => (each.code === 'QuotaExceeded' ? each.exceeded[0].used : []))]));
  };

  test('but not where others have left room since then', () => {
    const smaller = sized('50m', 'b');
    const leaving = pods(smaller, 3).map((pod) => ({ ...pod, spec: { ...pod.spec, containers: [container(resources({ cpu: '100m' }))] } }));
    expect(used([creator(sized('120m', 'a'), 3), creator(smaller, 3, leaving)], '500m', '400m')).toEqual([[1, '400m'], [0]]);
  });

  test('nor where something else refuses it, too: then no quota is a way out', () => {
    expect(used([creator(sized('150m', 'a', { priorityClassName: 'none' }), 3), creator(sized('200m', 'b'), 2)], '400m', '0')).toEqual([[0, '300m'], [0]]);
  });
});

test('pods of which nobody knows how many there are leave open whether there is room', () => {
  const resourceQuotas = [{ ...quota('q', { pods: 9 }), status: undefined }];
  const undecided = (known: readonly Pod[] | undefined) => (
    admitTogether([creator(older, 3)], { resourceQuotas }, known)[0].undecided.map(({ code }) => code));
  expect([undecided(undefined), undecided([])]).toEqual([['QuotaUsageUnknown'], []]);
});
