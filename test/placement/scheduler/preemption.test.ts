import { guest, onPort, room } from './guests';
import { victims } from '../../../lib/placement/scheduler/preemption';

const CRITICAL = { priority: 1_000 };
const names = (all: ReturnType<typeof victims>) => all?.map(({ name }) => name);
const started = (name: string, requests: Record<string, string>, priority: number, at: number) => (
  { ...guest(name, requests, { priority }), started: at });

test('as few go as are needed, those that matter least', () => {
  const place = room({}, [started('low', { cpu: '1' }, -1, 1), started('normal', { cpu: '1' }, 0, 1)]);
  expect(names(victims(guest('new', { cpu: '500m' }, CRITICAL), place, '1.37'))).toEqual(['kube-system/low']);
  expect(names(victims(guest('new', { cpu: '1500m' }, CRITICAL), place, '1.37'))).toEqual(['kube-system/normal', 'kube-system/low']);
});

test('of the same priority the one goes that started last', () => {
  const place = room({}, [started('young', { cpu: '1' }, 0, 2), started('old', { cpu: '1' }, 0, 1)]);
  expect(names(victims(guest('new', { cpu: '1' }, CRITICAL), place, '1.37'))).toEqual(['kube-system/young']);
});

test('who holds a port goes for it', () => {
  expect(names(victims(onPort('new', 80, CRITICAL), room({}, [onPort('holder', 80), guest('other')]), '1.37'))).toEqual(['kube-system/holder']);
});

test.each([
  ['nobody matters less', guest('new', { cpu: '500m' }), undefined],
  ['it would not be enough', guest('new', { cpu: '1500m' }, { priority: 1 }), undefined],
  ['the node has too little for it even when empty', guest('new', { cpu: '3' }, CRITICAL), undefined],
  ['it may not', guest('new', { cpu: '500m' }, { ...CRITICAL, preemptionPolicy: 'Never' }), undefined],
  ['it names its node', guest('new', { cpu: '500m' }, { ...CRITICAL, nodeName: 'n' }), undefined],
])('nobody goes where %s', (_, newcomer, expected) => {
  const place = room({}, [guest('peer', { cpu: '1' }, { priority: 5 }), guest('low', { cpu: '1' })]);
  expect(victims(newcomer, place, '1.37')).toBe(expected);
});
