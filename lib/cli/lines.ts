/** V8 holds no string of 512 MiB; a line must also fit as the objects that are made of it. */
const LONGEST_LINE = 256 * 1024 * 1024;

const LINE_FEED = 0x0a;

/** A line of input, or why it is none. */
export type Line = { readonly text: string } | { readonly problem: string };

/** Splits bytes into lines at line feeds only, holding one line at a time. A line that is too long or not UTF-8 is told, not given. */
export async function* lines(input: AsyncIterable<Uint8Array | string>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let length = 0;
  const add = (bytes: Uint8Array) => {
    length += bytes.length;
    if (length <= longest) held.push(bytes);
    else held = [];
  };
  const take = (): Line => {
    const line = length > longest ? { problem: `the line is longer than ${longest} bytes` } : decode(held);
    held = [];
    length = 0;
    return line;
  };
  for await (const chunk of input) {
    let rest: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    for (let end = rest.indexOf(LINE_FEED); end >= 0; end = rest.indexOf(LINE_FEED)) {
      add(rest.subarray(0, end));
      yield take();
      rest = rest.subarray(end + 1);
    }
    add(rest);
  }
  if (length > 0) yield take();
}

function decode(parts: readonly Uint8Array[]): Line {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)) };
  } catch {
    return { problem: 'the line is not UTF-8' };
  }
}
