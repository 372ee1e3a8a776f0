import { NOTHING, Views } from '../../../lib/placement/nodes/views';
import { taint } from '../../world';

const zone = (...among: string[]) => ({ of: 'label', key: 'zone', among }) as const;
const anyZone = { of: 'label', key: 'zone', among: undefined } as const;

test('there is a view for each thing that is looked at, and none for others', () => {
  const views = new Views([zone('1'), { of: 'taints' }, zone('2'), { of: 'label', key: 'cpu', among: undefined }, { of: 'taints' }]);
  expect([...views.labels.keys()]).toEqual(['zone', 'cpu']);
  expect(views.name).toBeUndefined();
  expect(views.taints).toBeDefined();
});

test('a reading finds its view', () => {
  const name = { of: 'name', among: ['a'] } as const;
  const views = new Views([zone('1'), name, { of: 'taints' }]);
  expect([zone('1'), name, { of: 'taints' } as const].map((reading) => views.of(reading))).toEqual([views.labels.get('zone'), views.name, views.taints]);
});

test('the view of taints is the same to all', () => {
  const { taints } = new Views([{ of: 'taints' }]);
  expect(new Views([{ of: 'taints' }], taints).taints).toBe(taints);
  expect(new Views([zone('1')], taints).all).toHaveLength(1);
});

/** Facts, each told by the place of the first that is the same. */
const alike = (facts: number[]) => facts.map((fact) => facts.indexOf(fact));
const TEXTS = ['1', '2', '', '3', '4', '1'];

test.each([
  ['the same', [zone('1', '2')], [zone('2', '1')], true], ['fewer', [zone('1', '2')], [zone('2')], true], ['others', [zone('1', '2')], [zone('3')], false],
  ['all', [zone('1')], [anyZone], false], ['some of all', [anyZone], [zone('3')], true], ['all again', [anyZone], [anyZone], true],
])('what an earlier view shows is enough for a later one that knows %s', (_, before, after, covers) => {
  const [earlier, later, own] = [before, after, after].map((readings) => new Views(readings).of(zone()));
  const facts = new Uint32Array([NOTHING, ...TEXTS.map((text) => earlier.of(text))]);
  expect(earlier.covers(later)).toBe(covers);
  if (covers) expect(alike([...later.translate(facts, earlier)])).toEqual(alike([NOTHING, ...TEXTS.map((text) => own.of(text))]));
});

test('a text is known to be one of those that some check knows, or is any other', () => {
  const view = new Views([zone('1'), zone('2', '')]).of(zone());
  expect(alike(TEXTS.map((text) => view.of(text)))).toEqual([0, 1, 2, 3, 3, 0]);
});

test.each([['first', [anyZone, zone('1')]], ['last', [zone('1'), anyZone]]])('who compares numbers sees every text, asked %s', (_, readings) => {
  const view = new Views(readings).of(zone());
  expect(alike(TEXTS.map((text) => view.of(text)))).toEqual([0, 1, 2, 3, 4, 0]);
});

test('taints show key, value and effect of those that block', () => {
  const view = new Views([{ of: 'taints' }]).taints!;
  const taints = [
    [], ['b:PreferNoSchedule'], ['a:NoSchedule'], ['b:PreferNoSchedule', 'a=:NoSchedule'], ['a=1:NoSchedule'], ['a:NoExecute'], ['b:NoSchedule'],
    ['a:NoSchedule', 'b:NoSchedule'], ['b:NoSchedule', 'a:NoSchedule'],
  ];
  expect(alike(taints.map((each) => view.of(each.map(taint))))).toEqual([0, 0, 2, 2, 4, 5, 6, 7, 8]);
});

test('every fact is below the bound, and there being something is another fact than nothing', () => {
  const views = new Views([zone('1', '2'), { of: 'label', key: 'cpu', among: undefined }, { of: 'taints' }]);
  const texts = [views.labels.get('zone')!, views.labels.get('cpu')!].map((view) => ({ facts: TEXTS.map((text) => view.of(text)), bound: view.bound }));
  const taints = { facts: ['a:NoSchedule', 'b:NoSchedule'].map((each) => views.taints!.of([taint(each)])), bound: views.taints!.bound };
  for (const { facts, bound } of [...texts, taints]) {
    expect(Math.max(...facts)).toBe(bound - 1);
    expect(facts).not.toContain(NOTHING);
  }
});
