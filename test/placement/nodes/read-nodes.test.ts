import type { Node } from '../../../lib/kube/node';
import type { Reading } from '../../../lib/placement/controller/law';
import { ReadNodes } from '../../../lib/placement/nodes/read-nodes';
import { node, taint } from '../../world';

const zone: Reading = { of: 'label', key: 'zone', among: ['1', '2'] };
const cpu: Reading = { of: 'label', key: 'cpu', among: undefined };
const taints: Reading = { of: 'taints' };

/** What the view of a reading shows of the nodes, each told by the place of the first of which it shows the same. */
function shown(reading: Reading, nodes: Node[], readings = [reading]) {
  return seen(new ReadNodes(nodes), reading, readings);
}

function seen(read: ReadNodes, reading: Reading, readings = [reading]) {
  const { views, shown: all } = read.see(readings);
  const { of } = all.get(views.of(reading))!;
  return [...of].map((fact) => of.indexOf(fact));
}

test('a label shows each known value, any other one, and its absence', () => {
  const labelled = ['1', '2', '', '3', '1'].map((value) => node('n', { zone: value }));
  expect(shown(zone, [...labelled, node('n'), { metadata: { name: 'bare' } }])).toEqual([0, 1, 2, 2, 0, 5, 5]);
});

test('the order of the labels is all one', () => {
  const each: { [key: string]: string }[] = [{ zone: '1', cpu: '2' }, { cpu: '2', zone: '1' }, { cpu: '1', zone: '2' }, { other: '1', cpu: '2' }];
  const nodes = each.map((labels): Node => ({ metadata: { name: 'n', labels } }));
  expect(shown(zone, nodes, [zone, cpu])).toEqual([0, 0, 2, 3]);
  expect(shown(cpu, nodes, [zone, cpu])).toEqual([0, 0, 2, 0]);
});

test('however many labels come next, each is told from the others', () => {
  const keys = Array.from({ length: 20 }, (_, place) => `label-${place}`);
  const nodes = [...keys, ...keys].map((key) => node('n', { [key]: '', zone: '1' })).concat(node('n', { 'label-19': '', 'zone': '2' }));
  const readings = keys.map((key): Reading => ({ of: 'label', key, among: [] }));
  expect(shown(zone, nodes, [...readings, zone])).toEqual([...nodes.slice(1).map(() => 0), 40]);
  expect(shown(readings[19], nodes, [...readings, zone])).toEqual(nodes.map((_, place) => (place % 20 === 19 || place === 40 ? 19 : 0)));
});

test('a label without a value is empty', () => {
  const [withNull, empty] = [null, ''].map((value): Node => ({ metadata: { name: 'n', labels: { cpu: value! } } }));
  expect(shown(cpu, [withNull, empty, node('n')])).toEqual([0, 0, 2]);
});

test('names and taints are read too, each apart from the other', () => {
  const name: Reading = { of: 'name', among: ['a', 'b'] };
  const nodes = [node('a', {}, [taint('x:NoSchedule')]), node('b'), node('c', {}, [taint('x:NoSchedule')]), node('d', {}, [taint('y:NoSchedule')])];
  expect(shown(name, nodes, [name, taints])).toEqual([0, 1, 2, 2]);
  expect(shown(taints, nodes, [name, taints])).toEqual([0, 1, 0, 3]);
});

test('only what somebody looks at is shown', () => {
  const { views, shown: all } = new ReadNodes([node('n', { zone: '1', cpu: '2' }, [taint('x:NoSchedule')])]).see([zone]);
  expect([...all.keys()]).toEqual([views.of(zone)]);
});

describe('what was read', () => {
  const name: Reading = { of: 'name', among: ['n1'] };
  let reads: string[] = [];
  /** Nodes that tell when somebody looks. */
  const nodes = ['1', '2', '3', '3'].map((value, index): Node => ({
    metadata: {
      get name() {
        reads.push('name');
        return `n${index}`;
      },
      get labels() {
        reads.push('labels');
        return { zone: value, cpu: value };
      },
    },
    spec: {
      get taints() {
        reads.push('taints');
        return [taint('x:NoSchedule')];
      },
    },
  }));

  test.each<[string, Reading[], Reading, string[]]>([
    ['of labels is not read again', [zone], zone, []],
    ['of labels is not read again for fewer values', [zone], { ...zone, among: ['2'] }, []],
    ['of labels is read again for another value', [zone], { ...zone, among: ['3'] }, ['labels']],
    ['of labels is read again for who tells all values apart', [zone], { ...zone, among: undefined }, ['labels']],
    ['of labels tells every value once all were told apart', [{ ...zone, among: undefined }], { ...zone, among: ['3', '4'] }, []],
    ['of labels says nothing of another label', [zone], cpu, ['labels']],
    ['of labels is kept while others are read', [zone, cpu, name, taints], zone, []],
    ['of labels is enough for all values when it was read twice', [zone, { ...zone, among: ['3'] }], { ...zone, among: ['4'] }, []],
    ['of labels is forgotten when it becomes too much', [zone, ...Array.from({ length: 100 }, (_, each): Reading => ({ ...zone, key: `${each}` }))], zone, ['labels']],
    ['of labels says which there are none of', [zone], { ...zone, key: 'region' }, []],
    ['of names is not read again', [name], name, []],
    ['of names is kept while others are read', [name, zone, taints], name, []],
    ['of names is read again for another one', [name], { ...name, among: ['n2'] }, ['name']],
    ['of taints is kept while others are read', [taints, zone, name], taints, []],
  ])('%s', (_, before, reading, expected) => {
    const read = new ReadNodes(nodes);
    for (const each of before) read.see([each]);
    reads = [];
    read.see([reading]);
    expect(reads.length > 0).toBe(expected.length > 0);
    expect(reads).toEqual(expect.arrayContaining(expected));
    const fresh = seen(new ReadNodes(nodes), reading);
    expect(seen(read, reading).map((first) => fresh[first])).toEqual(fresh);
  });
});
