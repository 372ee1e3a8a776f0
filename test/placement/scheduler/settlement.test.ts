import { castOf } from './cast';
import { nodeWith } from './guests';
import type { Node } from '../../../lib/kube/node';
import type { Pod } from '../../../lib/kube/pod';
import type { PodSpec } from '../../../lib/kube/pod-template.generated';
import { ALL_RUN, type Waiting } from '../../../lib/placement/scheduler/settle';
import { Settlement } from '../../../lib/placement/scheduler/settlement';
import { daemonSet, node } from '../../world';

const agent = (name: string, cpu: string, pod: Partial<PodSpec> = {}) => (
  daemonSet({ containers: [{ name: 'main', image: 'a', resources: { requests: { cpu } } }], ...pod }, { name }));
const named = (name: string, cpu: number): Node => ({ ...nodeWith({ cpu }), metadata: node(name).metadata });
const web = (nodeName: string, cpu: string): Pod => (
  { metadata: { name: 'web', namespace: 'default' }, spec: { nodeName, containers: [{ name: 'main', resources: { requests: { cpu } } }] } });
const REFUSED: Waiting = { reasons: [], event: 'as Kubernetes says' };

const settled = (daemonSets: Parameters<typeof castOf>[0], cluster: Parameters<typeof castOf>[1]) => {
  const cast = castOf(daemonSets, cluster);
  const settlement = new Settlement(cast);
  const guests = cast.queue.map(({ guest }) => guest);
  const waiting = (index: number) => [...settlement.outcomes.on(index).pending.keys()].map(({ name }) => name.split('/')[1]);
  return { settlement, guests, waiting };
};

test('nodes that are empty and alike are settled once, and what is on one sets it apart', () => {
  const nodes = [named('a', 1), named('b', 1), named('c', 1), named('d', 2), named('e', 0)];
  const { settlement: { outcomes }, guests, waiting } = settled([agent('first', '700m'), agent('last', '700m')], { nodes, pods: [web('c', '500m')] });
  expect(nodes.map((_, index) => waiting(index))).toEqual([['last'], ['last'], ['first', 'last'], [], ['first', 'last']]);
  expect(outcomes.on(1)).toBe(outcomes.on(0));
  expect(outcomes.on(3)).toBe(ALL_RUN);
  expect(guests.map((each) => outcomes.pendingOf(each))).toEqual([2, 4]);
});

test('whom Kubernetes refuses waits, and the room for it is kept', () => {
  const { settlement, guests: [first], waiting } = settled([agent('first', '700m'), agent('last', '700m')], { nodes: [named('a', 1), named('b', 2)] });
  settlement.refuse(first, 0, REFUSED);
  expect([waiting(0), waiting(1)]).toEqual([['last', 'first'], []]);
  expect(settlement.outcomes.on(0).pending.get(first)).toBe(REFUSED);
  expect(settlement.outcomes.pendingOf(first)).toBe(1);
});

test('whom Kubernetes sends away leaves its room to those who come later', () => {
  const { settlement, guests: [first], waiting } = settled([agent('first', '300m'), agent('last', '400m')], { nodes: [named('a', 1), named('b', 1)], pods: [web('a', '500m')] });
  expect(waiting(0)).toEqual(['last']);
  settlement.sendAway(first, 0, ['default/web']);
  expect([waiting(0), [...settlement.outcomes.on(0).evictions]]).toEqual([[], [[first, ['default/web']]]]);
  expect(settlement.outcomes.on(1)).toBe(ALL_RUN);
});

test('what Kubernetes has said of a node stays said when it says more of it', () => {
  const cluster = { nodes: [named('a', 2)], pods: [web('a', '500m'), { ...web('a', '100m'), metadata: { name: 'shop', namespace: 'default' } }] };
  const { settlement, guests: [first, second, third, last], waiting } = settled(['first', 'second', 'third', 'last'].map((name) => agent(name, '100m')), cluster);
  settlement.refuse(first, 0, REFUSED);
  settlement.refuse(last, 0, REFUSED);
  settlement.sendAway(second, 0, ['default/web']);
  settlement.sendAway(third, 0, ['default/shop']);
  expect([waiting(0), [...settlement.outcomes.on(0).evictions]]).toEqual([['first', 'last'], [[second, ['default/web']], [third, ['default/shop']]]]);
});

test('a disruption budget is heeded where our laws drive pods away', () => {
  const labels = { app: 'web' };
  const pods = ['other', 'kept'].map((name): Pod => ({ ...web('a', '500m'), metadata: { name, namespace: 'default', labels: name === 'kept' ? labels : {} } }));
  const podDisruptionBudgets = [{ metadata: { name: 'b', namespace: 'default' }, spec: { selector: { matchLabels: labels } }, status: { disruptionsAllowed: 0 } }];
  const { settlement: { outcomes }, guests: [first] } = settled([agent('first', '500m', { priority: 10 })], { nodes: [named('a', 1)], pods, podDisruptionBudgets });
  expect(outcomes.on(0).evictions.get(first)).toEqual(['default/other']);
});
