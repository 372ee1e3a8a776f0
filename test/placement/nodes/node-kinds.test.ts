import fc from 'fast-check';
import type { Node } from '../../../lib/kube/node';
import { Daemon } from '../../../lib/placement/controller/daemon';
import type { Reading } from '../../../lib/placement/controller/law';
import { kindsOf } from '../../../lib/placement/nodes/node-kinds';
import { Views } from '../../../lib/placement/nodes/views';
import { taint } from '../../world';
import { anyDaemonSet, anyNodes } from '../arbitraries';

type Labels = { [key: string]: string };
const labelled = (labels: Labels, ...taints: string[]): Node => ({ metadata: { name: 'n', labels }, spec: { taints: taints.map(taint) } });
const kinds = (readings: Reading[], nodes: Node[]) => [...kindsOf(nodes, new Views(readings)).partOf];

const a: Reading = { of: 'label', key: 'a', among: ['1', '2'] };

test('nodes are of one kind where what is looked at reads alike', () => {
  const each: Labels[] = [{ a: '1' }, { a: '1', b: '1' }, { a: '1', b: '2' }, { a: '2' }, { a: '3' }, { a: '4' }, {}];
  const nodes = each.map((labels) => labelled(labels));
  expect(kinds([a], nodes)).toEqual([0, 1, 1, 2, 3, 3, 4]);
});

test('the same values in the same order under other keys are of another kind', () => {
  const b: Reading = { of: 'label', key: 'b', among: undefined };
  expect(kinds([a, b], [labelled({ a: '1', b: '2' }), labelled({ b: '1', a: '2' })])).toEqual([0, 1]);
});

test('a value that nobody knows keeps its place before one that somebody knows', () => {
  const b: Reading = { of: 'label', key: 'b', among: ['1'] };
  expect(kinds([a, b], [labelled({ a: '1', b: 'x' }), labelled({ a: 'x', b: '1' }), labelled({ a: 'y', b: '1' })])).toEqual([0, 1, 1]);
});

test('a taint is not taken for a label, nor one taint for another', () => {
  const nodes = [labelled({ a: '1' }, 'a=1:NoSchedule'), labelled({ a: '1' }), labelled({ a: '1' }, 'a=1:NoExecute'), labelled({ a: '1' }, 'b=1:NoSchedule')];
  expect(kinds([a, { of: 'taints' }], nodes)).toEqual([0, 1, 2, 3]);
  expect(kinds([a], nodes)).toEqual([0, 0, 0, 0]);
});

test('a node that reads like the beginning of another is of another kind', () => {
  expect(kinds([{ of: 'taints' }], [labelled({}, 'a:NoSchedule', 'b:NoSchedule'), labelled({}, 'a:NoSchedule'), labelled({}), { metadata: { name: 'bare' } }]))
    .toEqual([0, 1, 2, 2]);
});

test('the first of every kind is told', () => {
  expect(kindsOf([{ a: '1' }, { a: '1' }, { a: '2' }].map((labels) => labelled(labels)), new Views([a])).firsts).toEqual([0, 2]);
});

test('nodes of one kind show the same to every view', () => {
  fc.assert(fc.property(fc.array(anyDaemonSet, { maxLength: 3 }), anyNodes, (daemonSets, nodes) => {
    const views = new Views(daemonSets.flatMap((manifest) => new Daemon(manifest).readings));
    const { partOf, firsts } = kindsOf(nodes, views);
    const shown = (node: Node) => views.all().map((view) => view.show(node));
    nodes.forEach((node, index) => expect(shown(node)).toEqual(shown(nodes[firsts[partOf[index]]])));
  }), { numRuns: 300 });
});
