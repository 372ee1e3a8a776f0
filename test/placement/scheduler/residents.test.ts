import { Daemon } from '../../../lib/placement/controller/daemon';
import { DaemonPods } from '../../../lib/placement/controller/daemon-pods';
import { Sync } from '../../../lib/placement/controller/sync';
import { NodeClasses } from '../../../lib/placement/nodes/node-classes';
import { newGuest } from '../../../lib/placement/scheduler/guest';
import { Residents } from '../../../lib/placement/scheduler/residents';
import { daemonPod, daemonSet, node } from '../../world';

const NODES = [node('a'), node('b', {}, [{ key: 'k', effect: 'NoSchedule' }])];
const agent = daemonSet({}, { updateStrategy: { type: 'OnDelete' } });
const web = { metadata: { name: 'web', namespace: 'default' }, spec: { nodeName: 'a' } };
const pods = [
  daemonPod(agent, 'a'),
  daemonPod(agent, 'b'),
  web,
  { ...web, metadata: { name: 'elsewhere' }, spec: { nodeName: 'gone' } },
  { ...web, metadata: { name: 'ended' }, status: { phase: 'Succeeded' } },
  { ...web, metadata: { name: 'going', deletionTimestamp: '2026-01-01T00:00:00Z' } },
  { ...web, metadata: { name: 'waiting' }, spec: {} },
];

const daemon = new Daemon(agent);
const nodes = new NodeClasses(NODES, daemon.readings);
const seeker = { sync: new Sync(daemon, nodes, new DaemonPods(pods).of(agent)), guest: newGuest(agent, {}, '1.37'), bars: [], coming: 0, comesTo: () => false };
const residents = new Residents(pods, [seeker], nodes, '1.37');

test('those are on a node that are bound to it, and neither end nor go', () => {
  expect(NODES.map((_, index) => residents.on(index).map(({ name }) => name))).toEqual([['kube-system/agent-a', 'default/web'], ['kube-system/agent-b']]);
});

test('a daemon pod that has to go comes again, where its DaemonSet wants one', () => {
  const [daemonsPod, other] = residents.on(0);
  expect(residents.successor(daemonsPod)).toBe(seeker);
  expect(residents.makerOf(pods[0])).toBe(seeker);
  expect(residents.successor(other)).toBeUndefined();
  expect(residents.successor(residents.on(1)[0])).toBeUndefined();
});

test('who cannot make another pod does not', () => {
  const [bar] = nodes.nodes.flatMap((each) => daemon.reasons(each));
  const barred = { ...seeker, bars: [bar] };
  expect(new Residents(pods, [barred], nodes, '1.37').makerOf(pods[0])).toBeUndefined();
});
