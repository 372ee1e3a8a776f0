import { fallen } from './left-to-chance';
import { NOW, type Recorded } from './recording';
import { place } from '../../../lib/placement/place';
import { daemonPod, daemonSet, node } from '../../world';

const plain = daemonSet();
const agent = { ...plain, metadata: { ...plain.metadata, uid: 'uid-agent' } };
const nodes = ['a', 'b', 'c'].map((name) => node(name));
const resourceQuotas = [{ metadata: { name: 'q', namespace: 'kube-system' }, spec: { hard: { pods: 2 } } }];
const [placement] = place([agent], { nodes, resourceQuotas, pods: [] }, { now: new Date(NOW) });
const recordedOn = (...names: string[]): Recorded => ({
  name: 'a quota',
  given: { daemonSets: [agent], nodes, pods: [], objects: [], namespace: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'kube-system' } } },
  found: { status: {}, table: [], events: [], pods: names.map((name) => daemonPod(agent, name)) },
});
const told = (recorded: Recorded) => fallen(placement, recorded).map(({ verdict, reasons, event }) => [verdict, reasons.length, event?.reason]);

test('the nodes have the pods that have them', () => {
  expect(told(recordedOn('a', 'c'))).toEqual([['runs', 0, undefined], ['rejected', 1, 'FailedCreate'], ['runs', 0, undefined]]);
});

test('more or fewer pods than we say are no chance', () => {
  expect([recordedOn('a'), recordedOn('a', 'b', 'c')].map(told)).toEqual(Array(2).fill(Array(3).fill(['undecided', 1, 'FailedCreate'])));
});

test('what is not left to chance is as it was', () => {
  const [refused] = place([daemonSet({ priorityClassName: 'none' })], { nodes, priorityClasses: [] });
  expect(fallen(refused, recordedOn('a'))).toEqual(refused.decisions);
});
