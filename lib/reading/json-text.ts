/** What a glance at a JSON value tells: where it ends, how many members its objects have in all, how deep it nests. */
export interface Glance {
  readonly end: number;
  readonly members: number;
  readonly depth: number;
}

const QUOTE = 34;
const BACKSLASH = 92;

/**
 * Looks over the array or object that starts at an offset without building it, at hundreds of MB a second.
 * It trusts the text: whether it is JSON at all is for JSON.parse to say.
 */
export function glance(text: string, start: number): Glance {
  let open = 0;
  let depth = 0;
  let members = 0;
  for (let at = start; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE: at = stringEnd(text, at) - 1; break;
      case 58: members++; break; // :
      case 91: case 123: depth = Math.max(depth, ++open); break; // [ {
      case 93: case 125: if (--open <= 0) return { end: at + 1, members, depth }; // ] }
    }
  }
  return { end: text.length, members, depth };
}

/** A member of an object or an item of an array (its key is its index): where it starts, and where its value does. */
export interface Child {
  readonly key: string;
  readonly offset: number;
  readonly valueAt: number;
}

/** The children of the value at an offset; none where it is a scalar. The text must be JSON. */
export function* children(text: string, start: number): Generator<Child> {
  if (!isOpening(text[start])) return;
  let at = skipSpace(text, start + 1);
  for (let index = 0; text[at] !== '}' && text[at] !== ']'; index++) {
    const child = text[start] === '{' ? member(text, at) : { key: String(index), offset: at, valueAt: at };
    yield child;
    at = skipSpace(text, valueEnd(text, child.valueAt));
    if (text[at] === ',') at = skipSpace(text, at + 1);
  }
}

export function skipSpace(text: string, at: number): number {
  while (at < text.length && ' \t\r\n'.includes(text[at])) at++;
  return at;
}

export const isOpening = (character: string | undefined): boolean => character === '{' || character === '[';

function member(text: string, at: number): Child {
  const end = stringEnd(text, at);
  return { key: JSON.parse(text.slice(at, end)), offset: at, valueAt: skipSpace(text, skipSpace(text, end) + 1) };
}

function valueEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === QUOTE) return stringEnd(text, at);
  if (isOpening(text[at])) return glance(text, at).end;
  while (at < text.length && !',]} \t\r\n'.includes(text[at])) at++;
  return at;
}

function stringEnd(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return at + 1;
  }
  return text.length;
}
