import { PLAIN } from '../../lib/report/style';

test('the plain style leaves every word as it is', () => {
  const { heading, name, verdict, problem, warning } = PLAIN;
  expect([heading('a'), name('b'), verdict('c', 'runs'), problem('d'), warning('e')]).toEqual(['a', 'b', 'c', 'd', 'e']);
});
