import { MAX_DEPTH, TOO_DEEP } from './depth';
import { Child, children, glance, isOpening, skipSpace } from './json-text';
import { steps } from './path';
import { Fault, Located, Places } from './places';

/** What a text holds as JSON, and why the reading ended before the text did. */
export interface JsonStream {
  readonly values: readonly Located[];
  readonly rest?: Rest;
}

/** The part of a text that is left over, and what JSON has against it. */
export interface Rest {
  readonly offset: number;
  readonly fault: Fault;
}

/**
 * Reads objects and arrays that follow one another, as kubectl accepts them, with JSON.parse: a list of nodes has tens of MB.
 * It ends at a value that is no JSON, nests too deep or has a key twice.
 */
export function readJson(text: string): JsonStream {
  const values: Located[] = [];
  let offset = skipSpace(text, 0);
  while (offset < text.length) {
    const read = readOne(text, offset);
    if ('fault' in read) return { values, rest: { offset, fault: read.fault } };
    values.push({ value: read.value, places: jsonPlaces(text, offset) });
    offset = skipSpace(text, read.end);
  }
  return { values };
}

function readOne(text: string, offset: number): { value: unknown; end: number } | { fault: Fault } {
  if (!isOpening(text[offset])) return { fault: { offset, message: 'expected another JSON object' } };
  const { end, members, depth } = glance(text, offset);
  if (depth > MAX_DEPTH) return { fault: { offset, message: TOO_DEEP } };
  try {
    const value: unknown = JSON.parse(text.slice(offset, end));
    if (countMembers(value) === members) return { value, end };
    return { fault: { offset, message: 'an object in it has the same key twice' } };
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /at position (\d+)/.exec(message)?.[1];
    return { fault: { offset: position === undefined ? end : offset + Number(position), message: `this is not JSON: ${message}` } };
  }
}

/** JSON.parse keeps the last of two equal keys and says nothing: the object then has fewer members than the text. */
function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countMembers(item);
  } else {
    for (const item of Object.values(value)) count += 1 + countMembers(item);
  }
  return count;
}

/** Found by walking the text again, when they are asked for: each object and list on the way once. */
function jsonPlaces(text: string, start: number): Places {
  const walked = new Map<number, ReadonlyMap<string, Child>>();
  const childrenAt = (at: number) => {
    const known = walked.get(at) ?? new Map(Array.from(children(text, at), (child) => [child.key, child]));
    walked.set(at, known);
    return known;
  };
  return {
    start,
    offsetOf(path) {
      let place = { offset: start, valueAt: start };
      for (const step of steps(path)) {
        const next = childrenAt(place.valueAt).get(step);
        if (next === undefined) break;
        place = next;
      }
      return place.offset;
    },
    items() {
      const list = childrenAt(start).get('items');
      return list === undefined ? [] : Array.from(children(text, list.valueAt), ({ valueAt }) => jsonPlaces(text, valueAt));
    },
  };
}
