import { withWaysOut } from '../../lib/report/with-ways-out';

test('a sentence is followed by the ways out', () => {
  expect(withWaysOut('it is so', [])).toBe('it is so');
  expect(withWaysOut('it is so', [{ code: 'LabelNode', key: 'a', value: 'b' }, { code: 'RemoveField', path: 'c' }]))
    .toBe('it is so (label the node a=b, or remove c)');
});
