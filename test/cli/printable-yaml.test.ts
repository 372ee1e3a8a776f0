import fc from 'fast-check';
import { parse } from 'yaml';
import { printableYaml } from '../../lib/cli/printable-yaml';

describe('printable YAML', () => {
  test('is plain where the value is', () => {
    const shared = { a: 1 };
    expect(printableYaml({ text: 'plain', list: [shared, shared], none: null, absent: undefined })).toBe('text: plain\nlist:\n  - a: 1\n  - a: 1\nnone: null\n');
  });

  test('escapes what is not seen', () => {
    expect(printableYaml({ a: '\x1b[2J', b: '\x9b', c: 'x\u202e\u{e0041}' })).toBe('a: "\\e[2J"\nb: "\\U0000009b"\nc: "x\\U0000202e\\U000e0041"\n');
  });

  test('reads back as the same value, and holds nothing that a terminal obeys', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom('\x1b', '\x9b', '\u202e', '\n', ' ', ':', '"', '#', '\u{e0041}', '\u2028'), fc.string({ maxLength: 1 })) });
    fc.assert(fc.property(fc.dictionary(text, fc.oneof(text, fc.array(text), fc.integer(), fc.boolean())), (value) => {
      const yaml = printableYaml(value);
      expect(parse(yaml)).toEqual({ ...value });
      expect(yaml).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
    }));
  });
});
