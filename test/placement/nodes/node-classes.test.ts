import type { Reading } from '../../../lib/placement/controller/law';
import { NodeClasses } from '../../../lib/placement/nodes/node-classes';
import { node, taint } from '../../world';

const sizes = (readings: Reading[], nodes: Parameters<typeof node>[]) => {
  const classes = new NodeClasses(nodes.map((each) => node(...each)), readings);
  return classes.examples.map(({ metadata }, place) => [metadata.name, classes.sizes[place]]);
};

test('nodes at which nobody looks are of one class', () => {
  expect(sizes([], [['a', { zone: '1' }], ['b', { zone: '2' }, [taint('x:NoSchedule')]]])).toEqual([['a', 2]]);
});

test('no nodes, no classes', () => {
  expect(sizes([{ of: 'taints' }], [])).toEqual([]);
});

test('a label tells apart: known values, any other value, none', () => {
  expect(sizes([{ of: 'label', key: 'zone', among: ['1', ''] }], [
    ['a', { zone: '1' }], ['b', { zone: '2' }], ['c', { zone: '3' }], ['d'], ['e', { zone: '' }], ['f', { zone: '1' }],
  ])).toEqual([['a', 2], ['b', 2], ['d', 1], ['e', 1]]);
});

test('what one check knows of a label adds to what another knows', () => {
  const readings: Reading[] = [{ of: 'label', key: 'zone', among: ['1'] }, { of: 'label', key: 'zone', among: ['2'] }];
  expect(sizes(readings, [['a', { zone: '1' }], ['b', { zone: '2' }], ['c', { zone: '3' }], ['d', { zone: '4' }]])).toEqual([['a', 1], ['b', 1], ['c', 2]]);
});

test.each<[string, Reading[]]>([
  ['first', [{ of: 'label', key: 'cpu', among: undefined }, { of: 'label', key: 'cpu', among: ['1'] }]],
  ['last', [{ of: 'label', key: 'cpu', among: ['1'] }, { of: 'label', key: 'cpu', among: undefined }]],
])('a check that compares numbers tells every value apart, asked %s', (_, readings) => {
  expect(sizes(readings, [['a', { cpu: '1' }], ['b', { cpu: '2' }], ['c', { cpu: '3' }]])).toEqual([['a', 1], ['b', 1], ['c', 1]]);
});

test('names tell apart only those that somebody mentions', () => {
  expect(sizes([{ of: 'name', among: ['b'] }, { of: 'name', among: ['c', 'nobody'] }], [['a'], ['b'], ['c'], ['d']])).toEqual([['a', 2], ['b', 1], ['c', 1]]);
});

test('taints tell apart by key, value and effect, and only those that block', () => {
  expect(sizes([{ of: 'taints' }], [
    ['a'], ['b', {}, [taint('x:PreferNoSchedule')]],
    ['c', {}, [taint('x:NoSchedule')]], ['d', {}, [taint('x=:NoSchedule')]],
    ['e', {}, [taint('x=1:NoSchedule')]], ['f', {}, [taint('x:NoExecute')]], ['g', {}, [taint('y:NoSchedule')]],
    ['h', {}, [taint('x:NoSchedule'), taint('y:NoSchedule')]],
  ])).toEqual([['a', 2], ['c', 2], ['e', 1], ['f', 1], ['g', 1], ['h', 1]]);
});

test('every node knows its class, and is found by its name', () => {
  const classes = new NodeClasses(['a', 'b', 'c'].map((name) => node(name, { app: name === 'b' ? 'x' : 'y' })), [{ of: 'label', key: 'app', among: ['x'] }]);
  expect([0, 1, 2].map((index) => classes.classOf(index))).toEqual([0, 1, 0]);
  expect(['a', 'c', 'd'].map((name) => classes.indexOf(name))).toEqual([0, 2, undefined]);
});

test('of two nodes of one name the first is found', () => {
  expect(new NodeClasses([node('a'), node('b'), node('b')], []).indexOf('b')).toBe(1);
});

describe('a question', () => {
  const zone = (...among: string[]): Reading => ({ of: 'label', key: 'zone', among });
  const cpu: Reading = { of: 'label', key: 'cpu', among: undefined };
  const labels: { [key: string]: string }[] = [
    { zone: '1', cpu: '1' }, { zone: '2', cpu: '1' }, { zone: '3', cpu: '1' }, { zone: '1', cpu: '2' }, { zone: '4', cpu: '1' }, { cpu: '1' },
  ];
  const nodes = labels.map((each, index) => node(`n${index}`, each));
  const classes = new NodeClasses(nodes, [zone('1', '2', '3'), cpu]);

  /** What is answered for every node, and of whom it was asked. */
  function ask(...readings: Reading[]) {
    const asked: string[] = [];
    const { partOf, answers } = classes.ask(readings, ({ metadata }) => {
      asked.push(metadata.name);
      return Number(metadata.name.slice(1));
    });
    return { answers: nodes.map((_, index) => answers[partOf[classes.classOf(index)]]), asked: asked.sort() };
  }

  test('that depends on nothing is asked once', () => {
    expect(ask()).toEqual({ answers: [0, 0, 0, 0, 0, 0], asked: ['n0'] });
  });

  test('that depends on one thing is asked once for each of its values', () => {
    expect(ask(cpu)).toEqual({ answers: [0, 0, 0, 3, 0, 0], asked: ['n0', 'n3'] });
  });

  test('that depends on few values is asked once for all others, and where there is none', () => {
    expect(ask(zone('1'))).toEqual({ answers: [0, 4, 4, 0, 4, 5], asked: ['n0', 'n4', 'n5'] });
  });

  test('that depends on several things is asked once for each combination', () => {
    expect(ask(zone('1'), cpu)).toEqual({ answers: [0, 1, 2, 3, 4, 5], asked: ['n0', 'n1', 'n2', 'n3', 'n4', 'n5'] });
    expect(ask(zone('1'), zone('2'))).toEqual({ answers: [0, 1, 2, 0, 4, 5], asked: ['n0', 'n1', 'n2', 'n4', 'n5'] });
  });
});
