import { guest } from './guests';
import type { Reason } from '../../../lib/placement/reason';
import type { Seeker } from '../../../lib/placement/scheduler/seeker';
import { Turns } from '../../../lib/placement/scheduler/turns';

const seeker = (name: string, priority: number, bars: readonly Reason[] = []) => ({ guest: guest(name, {}, { priority }), bars }) as Seeker;
const [high, one, other, low] = [seeker('high', 9), seeker('one', 1), seeker('other', 1), seeker('low', 0)];

function names(turns: Turns): string[] {
  const all: string[] = [];
  for (let turn = turns.next(); turn; turn = turns.next()) all.push(`${turn.seeker.guest.name.split('/').pop()} ${turn.places.join()}`);
  return all;
}

test('whose pods have to go has one more turn for all of them, after those that matter as much', () => {
  const turns = new Turns([high, one, other, low].map((each) => ({ seeker: each, places: [0] })));
  turns.next();
  turns.again([{ maker: one, index: 4 }, { maker: low, index: 4 }, { maker: one, index: 5 }]);
  expect(names(turns)).toEqual(['one 0', 'other 0', 'one 4,5', 'low 0', 'low 4']);
});

test('what nobody makes, or can make, does not come again', () => {
  const turns = new Turns([]);
  turns.again([{ maker: undefined, index: 1 }, { maker: seeker('barred', 1, [{} as Reason]), index: 1 }]);
  expect(names(turns)).toEqual([]);
});

test('it is known who has a turn still', () => {
  const turns = new Turns([{ seeker: one, places: [] }]);
  expect([turns.includes(new Set([one])), turns.includes(new Set([other]))]).toEqual([true, false]);
  turns.next();
  expect(turns.includes(new Set([one]))).toBe(false);
});
