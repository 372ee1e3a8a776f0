import type { Node } from '../../../lib/kube/node';
import type { Reading } from '../../../lib/placement/controller/law';
import { Views, type View } from '../../../lib/placement/nodes/views';
import { node, taint } from '../../world';

const zone = (...among: string[]): Reading => ({ of: 'label', key: 'zone', among });
const anyZone: Reading = { of: 'label', key: 'zone', among: undefined };

test('there is a view for each thing that is looked at, and none for others', () => {
  const views = new Views([zone('1'), { of: 'taints' }, zone('2'), { of: 'label', key: 'cpu', among: undefined }, { of: 'taints' }]);
  expect([...views.labels.keys()]).toEqual(['zone', 'cpu']);
  expect(views.name).toBeUndefined();
  expect(views.all()).toEqual([views.labels.get('zone'), views.labels.get('cpu'), views.taints]);
});

test('a reading finds its view', () => {
  const name: Reading = { of: 'name', among: ['a'] };
  const views = new Views([zone('1'), name, { of: 'taints' }]);
  expect([zone('1'), name, { of: 'taints' } as const].map((reading) => views.of(reading))).toEqual([views.labels.get('zone'), views.name, views.taints]);
});

/** The numbers of nodes, each told by the place of the first with the same number. */
const alike = (view: View, nodes: Node[]) => {
  const shown = nodes.map((each) => view.show(each));
  return shown.map((fact) => shown.indexOf(fact));
};

test('a label shows each known value, any other one, and its absence', () => {
  const view = new Views([zone('1'), zone('2', '')]).of(zone());
  const nodes = [...['1', '2', '', '3', '4', '1'].map((value) => node('n', { zone: value })), node('n')];
  expect(alike(view, nodes)).toEqual([0, 1, 2, 3, 3, 0, 6]);
});

test.each([['first', [anyZone, zone('1')]], ['last', [zone('1'), anyZone]]])('who compares numbers sees every value, asked %s', (_, readings) => {
  expect(alike(new Views(readings).of(anyZone), ['1', '2', '3', '2'].map((value) => node('n', { zone: value })))).toEqual([0, 1, 2, 1]);
});

test('names show those that somebody knows', () => {
  const view = new Views([{ of: 'name', among: ['a'] }, { of: 'name', among: ['b'] }]).name!;
  expect(alike(view, ['a', 'b', 'c', 'd'].map((name) => node(name)))).toEqual([0, 1, 2, 2]);
});

test('taints show key, value and effect of those that block', () => {
  const taints = [
    [], ['b:PreferNoSchedule'], ['a:NoSchedule'], ['b:PreferNoSchedule', 'a=:NoSchedule'], ['a=1:NoSchedule'], ['a:NoExecute'], ['b:NoSchedule'],
    ['a:NoSchedule', 'b:NoSchedule'],
  ];
  expect(alike(new Views([{ of: 'taints' }]).taints!, taints.map((each) => node('n', {}, each.map(taint))))).toEqual([0, 0, 2, 2, 4, 5, 6, 7]);
});

test('a text shows what a node shows that carries it', () => {
  const view = new Views([zone('1')]).labels.get('zone')!;
  expect(['1', '2', undefined].map((text) => view.of(text))).toEqual([node('n', { zone: '1' }), node('n', { zone: '2' }), node('n')].map((each) => view.show(each)));
});
