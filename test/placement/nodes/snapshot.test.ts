import fc from 'fast-check';
import type { DaemonSet } from '../../../lib/kube/daemon-set';
import type { Node } from '../../../lib/kube/node';
import { snapshot } from '../../../lib/placement/nodes/snapshot';
import { place } from '../../../lib/placement/place';
import { daemonSet, everyNode, node } from '../../world';
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

test('its nodes are those that were given, and cannot be changed any more', () => {
  const nodes = structuredClone(everyNode);
  const kept = snapshot(nodes);
  expect(kept).toEqual(nodes);
  expect(kept[0]).toBe(nodes[0]);
  const labels = kept[0].metadata.labels as Record<string, string>;
  expect(() => { labels.app = 'other'; }).toThrow(TypeError);
  expect(() => { (kept as Node[]).push(node('more')); }).toThrow(TypeError);
  expect(() => { (kept[1].spec!.taints as object[])[0] = {}; }).toThrow(TypeError);
});

test('the list that it was made of stays open', () => {
  const nodes = [node('a')];
  const kept = snapshot(nodes);
  nodes.push(node('b'));
  expect(kept.map(({ metadata }) => metadata.name)).toEqual(['a']);
});

test('a snapshot of a snapshot is the same', () => {
  const kept = snapshot([node('a')]);
  expect(snapshot(kept)).toBe(kept);
});
