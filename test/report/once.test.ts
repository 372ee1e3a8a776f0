import { once } from '../../lib/report/once';

test('a value is made once for each object, even if it is undefined', () => {
  const make = jest.fn((_key: object) => undefined);
  const makeOnce = once(make);
  const [a, b] = [{}, {}];
  [a, a, b, a].forEach((key) => makeOnce(key));
  expect(make.mock.calls).toEqual([[a], [b]]);
});
