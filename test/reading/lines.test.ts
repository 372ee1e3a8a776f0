import { Lines } from '../../lib/reading/lines';

test.each([
  ['the first character is line 1, column 1', 'ab\ncd', 0, 1, 1],
  ['a line feed belongs to the line it ends', 'ab\ncd', 2, 1, 3],
  ['the next character begins a line', 'ab\ncd', 3, 2, 1],
  ['a carriage return is a character of its line', 'a\r\nb', 3, 2, 1],
  ['the end of the text is a place too', 'a\n', 2, 2, 1],
])('%s', (_, text, offset, line, column) => {
  expect(new Lines(text, 'f.yaml').at(offset)).toEqual({ file: 'f.yaml', line, column });
});

test('every offset of a long text finds its line', () => {
  const lines = new Lines('x\n'.repeat(1000), 'f');
  for (let offset = 0; offset < 2000; offset++) {
    expect(lines.at(offset)).toEqual({ file: 'f', line: Math.floor(offset / 2) + 1, column: (offset % 2) + 1 });
  }
});
