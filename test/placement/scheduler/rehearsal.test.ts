import { nodeWith } from './guests';
import type { Node } from '../../../lib/kube/node';
import type { Pod } from '../../../lib/kube/pod';
import { place, type ClusterState } from '../../../lib/placement/place';
import { daemonPod, daemonSet, node } from '../../world';

const named = (name: string, cpu = 1): Node => ({ ...nodeWith({ cpu }), metadata: node(name).metadata });
const NODES = [named('a'), named('b'), named('c', 2)];
const web = (nodeName: string): Pod => ({ metadata: { name: `web-${nodeName}` }, spec: { nodeName } });
const asking = daemonSet({ containers: [{ name: 'main', image: 'a', resources: { requests: { cpu: '1m' } } }] }, { name: 'asking' });

const kept = daemonSet({}, { updateStrategy: { type: 'OnDelete' } });

const rehearsal = (daemonSets: Parameters<typeof place>[0], cluster: ClusterState, most = 100, options = {}) => (
  place(daemonSets, cluster, options)[0].rehearsal(most));
const names = ({ applicants }: ReturnType<typeof rehearsal>) => applicants.map(({ pod, unasked }) => [pod.metadata.name, ...unasked ? [unasked] : []].join(' '));

test('a rehearsal has every pod that is to be made, in the order of the queue', () => {
  const first = daemonSet({ priorityClassName: 'system-node-critical' }, { name: 'first' });
  const whole = rehearsal([kept, first], { nodes: NODES, pods: [daemonPod(kept, 'a')] });
  expect([whole.total, whole.reach, names(whole)]).toEqual([5, 'AllNodes', ['first-a', 'first-b', 'first-c', 'agent-b', 'agent-c']]);
  expect(whole.scene.nodes.map(({ status }) => status?.allocatable)).toEqual(NODES.map(({ status }) => status?.allocatable));
});

test('those that are there and stay are in it, each with the pod that would follow it', () => {
  const { residents } = rehearsal([kept], { nodes: NODES, pods: [daemonPod(kept, 'a'), web('b'), web('elsewhere')] });
  expect(residents.map(({ pod, successor }) => [`${pod.metadata.namespace}/${pod.metadata.name}`, successor?.pod.metadata.name])).toEqual([
    ['kube-system/agent-a', 'agent-a'], ['default/web-b', undefined],
  ]);
});

test('it says of whom the scheduler cannot be asked, and why', () => {
  const all = [
    daemonSet({ nodeName: 'a' }, { name: 'node' }), daemonSet({ schedulerName: 'x' }, { name: 'foreign' }),
    daemonSet({ volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'c' } }] }, { name: 'claims' }),
  ];
  expect(names(rehearsal(all, { nodes: NODES.slice(0, 1) }))).toEqual(['node-a NodeName', 'claims-a ObjectsUnknown', 'foreign-a ForeignScheduler']);
});

describe('of more pods than wanted it has those on one node of each kind', () => {
  test('with the names of all nodes, and the pods on those that stand for their kind', () => {
    const sample = rehearsal([asking], { nodes: NODES, pods: [web('a'), web('b')] }, 4);
    expect([sample.total, sample.reach, names(sample)]).toEqual([3, 'OneOfEachKind', ['asking-a', 'asking-c']]);
    expect(sample.residents.map(({ pod }) => pod.metadata.name)).toEqual(['web-a']);
    expect(sample.scene.nodes.map(({ metadata: { name }, status }) => [name, status !== undefined])).toEqual([['a', true], ['b', false], ['c', true]]);
  });

  test('as far as there is room for them, and one at least', () => {
    const cut = rehearsal([asking], { nodes: NODES }, 1);
    expect([cut.reach, names(cut)]).toEqual(['SomeNodes', ['asking-a']]);
    expect(names(rehearsal([asking, daemonSet()], { nodes: NODES }, 1))).toEqual(['agent-a', 'asking-a']);
  });

  test('nodes on which something else comes of it are of another kind', () => {
    const large = daemonSet({ containers: [{ name: 'main', image: 'a', resources: { requests: { cpu: '1' } } }] });
    const busy: Pod = { ...web('b'), spec: { nodeName: 'b', containers: [{ name: 'main', resources: { requests: { cpu: '1' } } }] } };
    expect(names(rehearsal([large], { nodes: [...NODES.slice(0, 2), named('d')], pods: [busy] }, 3))).toEqual(['agent-a', 'agent-b']);
  });

  test('without those of whom Kubernetes itself has told, with all nodes before it', () => {
    const kubernetes = { podSecurity: () => [], schedule: ([{ pods }]: readonly { pods: readonly Pod[] }[]) => [pods.map(() => ({ preFilter: [], nodes: [], feasible: ['a'] }))] };
    const spread = daemonSet({ topologySpreadConstraints: [{ maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule' }] });
    expect(names(rehearsal([spread], { nodes: NODES }, 2, { kubernetes }))).toEqual(['agent-a NodesLeftOut']);
    expect(names(rehearsal([spread], { nodes: NODES }, 3, { kubernetes }))).toEqual(['agent-a', 'agent-b', 'agent-c']);
  });
});
