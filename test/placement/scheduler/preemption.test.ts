import { guest, onPort, room } from './guests';
import { DisruptionBudgets } from '../../../lib/placement/scheduler/disruption-budgets';
import type { Guest } from '../../../lib/placement/scheduler/guest';
import { refusals } from '../../../lib/placement/scheduler/laws';
import { preempt } from '../../../lib/placement/scheduler/preemption';
import type { Room } from '../../../lib/placement/scheduler/room';

const CRITICAL = { priority: 1_000 };
const making = (newcomer: Guest, place: Room) => preempt(newcomer, place, refusals(newcomer, place, '1.37'), '1.37');
const names = (newcomer: Guest, place: Room) => making(newcomer, place).victims?.map(({ name }) => name);
const started = (name: string, requests: Record<string, string>, priority: number, at: number) => (
  { ...guest(name, requests, { priority }), started: at });

test('as few go as are needed, those that matter least', () => {
  const place = room({}, [started('low', { cpu: '1' }, -1, 1), started('normal', { cpu: '1' }, 0, 1)]);
  expect(names(guest('new', { cpu: '500m' }, CRITICAL), place)).toEqual(['kube-system/low']);
  expect(names(guest('new', { cpu: '1500m' }, CRITICAL), place)).toEqual(['kube-system/normal', 'kube-system/low']);
});

test('of the same priority the one goes that started last', () => {
  const place = room({}, [started('young', { cpu: '1' }, 0, 2), started('old', { cpu: '1' }, 0, 1)]);
  expect(names(guest('new', { cpu: '1' }, CRITICAL), place)).toEqual(['kube-system/young']);
});

test('whom a budget covers goes after those who matter more', () => {
  const place = room({}, [guest('normal', { cpu: '1' }), { ...guest('low', { cpu: '1' }, { priority: -1 }), labels: { app: 'low' } }]);
  const budgets = new DisruptionBudgets([{ metadata: { name: 'b', namespace: 'kube-system' }, spec: { selector: { matchLabels: { app: 'low' } } } }]);
  const victims = (cpu: string) => {
    const newcomer = guest('new', { cpu }, CRITICAL);
    return preempt(newcomer, place, refusals(newcomer, place, '1.37'), '1.37', budgets).victims?.map(({ name }) => name);
  };
  expect(victims('500m')).toEqual(['kube-system/normal']);
  expect(victims('1500m')).toEqual(['kube-system/normal', 'kube-system/low']);
});

test('who holds a port goes for it', () => {
  expect(names(onPort('new', 80, CRITICAL), room({}, [onPort('holder', 80), guest('other')]))).toEqual(['kube-system/holder']);
});

test.each([
  ['nobody matters less', guest('new', { cpu: '500m' }), ['No preemption victims found for incoming pod']],
  ['it would not be enough', guest('new', { cpu: '1500m' }, { priority: 1 }), ['Insufficient cpu']],
  ['the node has too little for it even when empty', guest('new', { cpu: '3' }, CRITICAL), ['Preemption is not helpful for scheduling']],
  ['it may not', guest('new', { cpu: '500m' }, { ...CRITICAL, preemptionPolicy: 'Never' }), undefined],
  ['it names its node', guest('new', { cpu: '500m' }, { ...CRITICAL, nodeName: 'n' }), undefined],
])('nobody goes where %s', (_, newcomer, words) => {
  expect(making(newcomer, room({}, [guest('peer', { cpu: '1' }, { priority: 5 }), guest('low', { cpu: '1' })]))).toEqual({ words });
});
