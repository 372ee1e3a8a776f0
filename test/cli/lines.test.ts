import fc from 'fast-check';
import { lines, type Line } from '../../lib/cli/lines';

async function read(chunks: Iterable<string | Uint8Array>, longest?: number): Promise<Line[]> {
  const all: Line[] = [];
  for await (const line of lines((async function* () { yield* chunks; })(), longest)) all.push(line);
  return all;
}
const texts = (...all: string[]) => all.map((text) => ({ text }));

describe('lines', () => {
  test.each<[string, string[], string[]]>([
    ['of nothing are none', [], []],
    ['end at line feeds', ['a\nb\n'], ['a', 'b']],
    ['need none at the end', ['a\nb'], ['a', 'b']],
    ['may be empty', ['\n\na\n'], ['', '', 'a']],
    ['run over chunks', ['a', 'b\nc', '', 'd\n'], ['ab', 'cd']],
    ['end at nothing else', ['a\u2028b\rc\u0085d\n'], ['a\u2028b\rc\u0085d']],
  ])('%s', async (_, chunks, expected) => expect(await read(chunks)).toEqual(texts(...expected)));

  test('come out as they went in, however the bytes are cut', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\n/g, ''));
    await fc.assert(fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 7 }), async (all, size) => {
      const bytes = Buffer.from(all.map((text) => `${text}\n`).join(''));
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
      expect(await read(chunks)).toEqual(texts(...all.map((text) => text.replace(/^\uFEFF/, ''))));
    }));
  });

  test('that are too long or not UTF-8 are told, and the next is read', async () => {
    expect(await read(['12', '345', '67\nok\n', Buffer.from([0xff, 0x0a]), 'ok'], 6)).toEqual([
      { problem: 'the line is longer than 6 bytes' }, { text: 'ok' }, { problem: 'the line is not UTF-8' }, { text: 'ok' },
    ]);
  });
});
