import { guest } from './guests';
import { Outcomes } from '../../../lib/placement/scheduler/outcomes';
import { ALL_RUN, type Settled, type Waiting } from '../../../lib/placement/scheduler/settle';

const [one, other] = [guest('one'), guest('other')];
const WAITS: Waiting = { reasons: [] };
const MISSING: Waiting = { reasons: [], isMissing: true };
const pending = (...waiting: [typeof one, Waiting][]): Settled => ({ pending: new Map(waiting), evictions: new Map() });

test('where nothing is known, all run', () => {
  const outcomes = new Outcomes();
  expect([outcomes.on(7), outcomes.pendingOf(one), outcomes.barredOf(one)]).toEqual([ALL_RUN, 0, 0]);
});

test('those that wait are counted, apart from those that cannot be made', () => {
  const outcomes = new Outcomes();
  outcomes.set(0, pending([one, WAITS], [other, MISSING]));
  outcomes.set(1, pending([one, WAITS]));
  outcomes.set(2, ALL_RUN);
  expect([one, other].map((each) => [outcomes.pendingOf(each), outcomes.barredOf(each)])).toEqual([[2, 0], [0, 1]]);
});

test('what is known later stands in the place of what was known before', () => {
  const outcomes = new Outcomes();
  const later = pending([other, WAITS]);
  outcomes.set(0, pending([one, WAITS], [other, MISSING]));
  outcomes.set(0, later);
  expect(outcomes.on(0)).toBe(later);
  expect([one, other].map((each) => [outcomes.pendingOf(each), outcomes.barredOf(each)])).toEqual([[0, 0], [1, 0]]);
});
