import { printable, printableJson } from '../../lib/report/printable';

describe('printable', () => {
  test.each([
    ['plain text stays', 'node-1 "ä" 中 🚀', 'node-1 "ä" 中 🚀'],
    ['a terminal escape is shown', '\x1b[2Jx', '\\u001b[2Jx'],
    ['so is its one-character form', '\x9b2J', '\\u009b2J'],
    ['a line break is shown', 'a\nb\r\t', 'a\\u000ab\\u000d\\u0009'],
    ['a turn of the text direction is shown', 'a\u202eb\u2066', 'a\\u202eb\\u2066'],
    ['nothing is hidden by width', 'a\u200bb\ufeff\u00ad', 'a\\u200bb\\ufeff\\u00ad'],
    ['a line separator is shown', '\u2028\u2029', '\\u2028\\u2029'],
    ['a lone surrogate is shown', '\ud800', '\\ud800'],
    ['a tag beyond the first plane is shown', '\u{e0041}', '\\u{e0041}'],
  ])('%s', (_, text, shown) => expect(printable(text)).toBe(shown));
});

describe('printable JSON', () => {
  test('reads back as the same value', () => {
    const hostile = { '\x1b[2J': ['\x9b', '\u202e', '\u{e0041}', '\ud800', '"\\', '\n'] };
    expect(JSON.parse(printableJson(hostile, 2))).toEqual(hostile);
  });

  test('is ASCII where the text is not seen, and keeps its own line breaks', () => {
    expect(printableJson({ a: '\x9b\n\u{e0041}ä' }, 2)).toBe('{\n  "a": "\\u009b\\n\\udb40\\udc41ä"\n}');
  });
});
