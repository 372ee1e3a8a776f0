import { fill, layOut, roomOfLast, wrap } from '../../lib/report/table';

describe('a table', () => {
  test('leaves three spaces after the widest cell, and nothing after the last', () => {
    expect(layOut([['NAME', 'DESIRED', 'NODE SELECTOR'], ['fluentd', '3', '<none>'], ['a', '12345678', 'app=dev']])).toEqual([
      'NAME      DESIRED    NODE SELECTOR',
      'fluentd   3          <none>',
      'a         12345678   app=dev',
    ]);
  });

  test('gives a column six characters at least', () => {
    expect(layOut([['a', 'b']])).toEqual(['a     b']);
  });

  test('has columns as wide as the most bytes in them, which cells fill by their code points', () => {
    expect(layOut([['ää', 'x'], ['abc', 'y']])).toEqual(['ää     x', 'abc    y']);
    expect(layOut([['日', 'x'], ['🚀', 'y']])).toEqual(['日      x', '🚀      y']);
  });

  test('lets the last cell of a row be as long as it likes', () => {
    expect(layOut([['a', 'as long as it likes'], ['b', 'runs', 'c']])).toEqual(['a     as long as it likes', 'b     runs   c']);
  });

  test('measures before it paints', () => {
    expect(layOut([['name', 'runs'], ['b', 'c']], (text, row, column) => `<${row}${column}>${text}`)).toEqual(['<00>name   <01>runs', '<10>b      <11>c']);
  });

  test('of no rows is empty', () => expect(layOut([])).toEqual([]));
});

test('text is broken at spaces, and a long word stands alone', () => {
  expect([wrap('a bc def', 4), wrap('a bc def', 3), wrap('one-long-word a', 5), wrap('', 5)])
    .toEqual([['a bc', 'def'], ['a', 'bc', 'def'], ['one-long-word', 'a'], ['']]);
});

test('words that belong together stay so', () => expect(fill(['a,', 'b', 'and 5 others'], 6)).toEqual(['a, b', 'and 5 others']));

test('the last cells have the room that the others leave', () => {
  expect(roomOfLast([['name', 'x', 'last'], ['longer-name', 'x', 'last']], 100)).toBe(100 - 14 - 6);
});
