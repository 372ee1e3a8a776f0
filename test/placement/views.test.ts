import type { Reading } from '../../lib/placement/law';
import { Views } from '../../lib/placement/views';
import { node, taint } from '../world';

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

test('a label shows known values as they are, all others alike, and its absence', () => {
  const view = new Views([zone('1'), zone('2', '')]).of(zone());
  const nodes = [...['1', '2', '', '3', '4'].map((value) => node('n', { zone: value })), node('n')];
  const [one, two, empty, three, four, none] = nodes.map((each) => view.show(each));
  expect([one, two, empty, none]).toEqual(['1', '2', '', undefined]);
  expect(three).toBe(four);
  expect(typeof three).toBe('symbol');
});

test.each([['first', [anyZone, zone('1')]], ['last', [zone('1'), anyZone]]])('who compares numbers sees every value, asked %s', (_, readings) => {
  const view = new Views(readings).of(anyZone);
  expect(['1', '2', '3'].map((value) => view.show(node('n', { zone: value })))).toEqual(['1', '2', '3']);
});

test('names show those that somebody knows', () => {
  const view = new Views([{ of: 'name', among: ['a'] }, { of: 'name', among: ['b'] }]).name!;
  expect(['a', 'b'].map((name) => view.show(node(name)))).toEqual(['a', 'b']);
  expect(view.show(node('c'))).toBe(view.show(node('d')));
});

test('taints show key, value and effect of those that block', () => {
  const { taints } = new Views([{ of: 'taints' }]);
  expect(taints!.show(node('n', {}, [taint('a=1:NoSchedule'), taint('b:PreferNoSchedule'), taint('c:NoExecute')])))
    .toBe('[["a","1","NoSchedule"],["c","","NoExecute"]]');
  expect(taints!.show(node('n', {}, [taint('b:PreferNoSchedule')]))).toBe(taints!.show(node('n')));
});
