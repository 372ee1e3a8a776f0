import fc from 'fast-check';
import type { DaemonSet } from '../../../lib/kube/daemon-set';
import type { Node } from '../../../lib/kube/node';
import { snapshot } from '../../../lib/placement/nodes/snapshot';
import { place } from '../../../lib/placement/place';
import { daemonSet, gpu, node } from '../../world';
import { anyDaemonSet, anyNodes } from '../arbitraries';

function shown(daemonSets: readonly DaemonSet[], nodes: readonly Node[]) {
  return place(daemonSets, { nodes }).map(({ status, decisions, examples }) => ({
    status, examples: examples.map(({ metadata }) => metadata.name), decisions: decisions.map(({ verdict, reasons }) => ({ verdict, reasons })),
  }));
}

test('however often DaemonSets are placed on a snapshot, they are placed as on its nodes', () => {
  fc.assert(fc.property(anyNodes, fc.array(fc.array(anyDaemonSet, { maxLength: 3 }), { minLength: 2, maxLength: 4 }), (nodes, times) => {
    const kept = snapshot(structuredClone(nodes));
    for (const daemonSets of times) expect(shown(daemonSets, kept)).toEqual(shown(daemonSets, nodes));
  }), { numRuns: 300 });
});

test('what nodes offer is kept as well, whoever asks for it', () => {
  const nodes = ['1', '2', '1.5'].map((cpu, index): Node => ({ ...node(`n${index}`), status: { allocatable: { cpu, 'memory': '1Gi', 'pods': 10, 'example.com/gpu': index } } }));
  const kept = snapshot(structuredClone(nodes));
  for (const requests of [{ cpu: '1' }, { cpu: '1200m' }, { 'cpu': '2', 'example.com/gpu': 1 }, { memory: '2Gi' }]) {
    const asking = [daemonSet({ containers: [{ name: 'main', image: 'a', resources: { requests } }] })];
    expect(shown(asking, kept)).toEqual(shown(asking, nodes));
  }
});

test('its nodes are those that were given, and what placement depends on cannot be changed any more', () => {
  const [given] = structuredClone([{ ...gpu, status: { allocatable: { cpu: 1 }, capacity: { cpu: 1 }, conditions: [] } }]);
  const [kept] = snapshot([given]);
  expect(kept).toBe(given);
  const { metadata, spec, status } = kept;
  const parts = [kept, metadata, metadata.labels, spec, spec!.taints, spec!.taints![0], status, status!.allocatable, status!.capacity];
  expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
});

test('a node may say nothing, and whatever it says beyond placement', () => {
  const nodes = JSON.parse('[{"metadata":{"name":"a"}},{"metadata":{"name":"b","labels":null},"spec":{"taints":null},"status":null}]');
  const deep = { metadata: { name: 'c', annotations: { bytes: Buffer.from('a') } } } as unknown as Node;
  expect(shown([daemonSet()], snapshot([...nodes, deep])).map(({ status }) => status.desiredNumberScheduled)).toEqual([3]);
});

test('what labels and offers say is read once', () => {
  let reads = 0;
  const count = <T>(value: T): T => {
    reads += 1;
    return value;
  };
  const nodes = Array.from({ length: 50 }, (_, index): Node => ({
    metadata: { name: `n${index}`, get labels() { return count({ app: 'a' }); } },
    status: { get allocatable() { return count({ cpu: 4, memory: '1Gi', pods: 10 }); } },
  }));
  const kept = snapshot(nodes);
  const readsOfPlacing = () => {
    reads = 0;
    place([daemonSet({ nodeSelector: { app: 'a' } })], { nodes: kept });
    return reads;
  };
  expect(readsOfPlacing()).toBeGreaterThan(100);
  expect(readsOfPlacing()).toBeLessThan(10);
});

test('the list that it was made of stays open, and its own does not', () => {
  const nodes = [node('a')];
  const kept = snapshot(nodes);
  nodes.push(node('b'));
  expect(() => (kept as Node[]).push(node('c'))).toThrow(TypeError);
  expect(kept.map(({ metadata }) => metadata.name)).toEqual(['a']);
});

test('of what is no list there is none', () => {
  expect(() => snapshot({ kind: 'List', items: [] } as unknown as Node[])).toThrow(new TypeError(
    'nodes must be a list of nodes; where kubectl has written a List, give its items: list.items',
  ));
});

test('a snapshot of a snapshot is the same', () => {
  const kept = snapshot([node('a')]);
  expect(snapshot(kept)).toBe(kept);
});
