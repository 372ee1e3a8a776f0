import type { Pod } from '../../../lib/kube/pod';
import { everywhere, halt, NO_HALT, upTo, type Replacement } from '../../../lib/placement/controller/standstill';

const pod = (name: string): Pod => ({ metadata: { name } });
const four: readonly Replacement[] = [0, 1, 2, 3].map((index) => ({ index, old: pod(`old-${index}`) }));
const waiting = (index: number): Replacement => ({ ...four[index], rival: pod(`new-${index}`) });

interface Row {
  readonly pods: number;
  readonly stuck: readonly number[];
  readonly unavailable?: readonly number[];
  readonly staying: readonly number[];
  readonly beside?: readonly number[];
  readonly heldBack?: readonly number[];
  readonly heldUpBy: readonly number[];
  readonly chance?: true;
}

function found(all: readonly Replacement[], surges: boolean, { pods, stuck, unavailable = [] }: Row) {
  const { staying, beside, heldBack, heldUpBy, isLeftToChance: chance } = halt(all, { surges, pods }, (index) => stuck.includes(index), unavailable);
  const placesOf = (list: readonly Replacement[]) => list.map(({ index }) => index);
  return { staying: placesOf(staying), beside: placesOf(beside), heldBack: placesOf(heldBack), heldUpBy, chance };
}

const expected = ({ staying, beside = [], heldBack = [], heldUpBy, chance }: Row) => ({ staying, beside, heldBack, heldUpBy, chance });

test.each<[string, Row]>([
  ['nothing is in its way', { pods: 1, stuck: [], staying: [], heldUpBy: [] }],
  ['fewer are in its way than may be unavailable', { pods: 2, stuck: [1], staying: [], heldUpBy: [1] }],
  ['as many: it can get stuck before any other is taken', { pods: 1, stuck: [1], staying: [0, 2, 3], heldBack: [0, 2, 3], heldUpBy: [1], chance: true }],
  ['more', { pods: 2, stuck: [0, 1, 3], staying: [2, 3], heldBack: [2], heldUpBy: [0, 1], chance: true }],
  ['nodes without an old pod use it up', { pods: 1, stuck: [], unavailable: [7], staying: [0, 1, 2, 3], heldBack: [0, 1, 2, 3], heldUpBy: [7] }],
  ['these come first', { pods: 2, stuck: [1, 2], unavailable: [7], staying: [0, 2, 3], heldBack: [0, 3], heldUpBy: [7, 1], chance: true }],
  ['there are more of these than may be', { pods: 1, stuck: [1], unavailable: [7, 8], staying: [0, 1, 2, 3], heldBack: [0, 2, 3], heldUpBy: [7, 8] }],
  ['all may be unavailable at once', { pods: 5, stuck: [0, 1, 2, 3], staying: [], heldUpBy: [0, 1, 2, 3] }],
])('in turn: %s', (_, row) => {
  expect(found(four, false, row)).toEqual(expected(row));
});

test.each<[string, readonly Replacement[], Row]>([
  ['nothing is in its way', four, { pods: 1, stuck: [], staying: [], heldUpBy: [] }],
  ['fewer are than may be doubled, and the others go on', four, { pods: 2, stuck: [1], staying: [1], beside: [1], heldUpBy: [1] }],
  ['as many', four, { pods: 1, stuck: [1], staying: [0, 1, 2, 3], beside: [1], heldBack: [0, 2, 3], heldUpBy: [1], chance: true }],
  ['more', four, { pods: 1, stuck: [1, 2], staying: [0, 1, 2, 3], beside: [1], heldBack: [0, 3], heldUpBy: [1], chance: true }],
  ['those that wait already come first', [four[0], waiting(1)], { pods: 1, stuck: [0, 1], staying: [0, 1], beside: [1], heldUpBy: [1] }],
  ['of these all', [waiting(0), waiting(1)], { pods: 1, stuck: [0, 1], staying: [0, 1], beside: [0, 1], heldUpBy: [0, 1] }],
  ['what is unavailable takes nothing', four, { pods: 1, stuck: [], unavailable: [7], staying: [], heldUpBy: [] }],
])('with surge: %s', (_, all, row) => {
  expect(found(all, true, row)).toEqual(expected(row));
});

test('before anything is known all are doubled', () => {
  expect(everywhere(four)).toMatchObject({ staying: four, beside: four });
});

test('who would come after the pod that cannot be created stays', () => {
  const stuck = halt(four, { surges: false, pods: 2 }, (index) => index === 1, []);
  expect(upTo(3, four, stuck)).toEqual({ ...stuck, staying: [four[3]], awaitsCreation: true, isLeftToChance: true });
  expect(upTo(0, four, stuck).isLeftToChance).toBeUndefined();
  expect(upTo(4, four, stuck)).toBe(stuck);
  const early = halt(four, { surges: false, pods: 1 }, (index) => index === 1, []);
  expect(upTo(0, [four[1]], early)).toEqual({ ...early, staying: [...early.staying, four[1]], heldBack: [], awaitsCreation: true });
  expect(upTo(0, [], NO_HALT)).toBe(NO_HALT);
});
