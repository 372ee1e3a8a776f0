import { createHash } from 'crypto';
import { CORPUS, originalOf, originals } from './folder';

const asked = new Set<string>();
let texts: Map<string, string> | undefined;

/**
 * A text of the folder by its digest: scripts and long texts of others are not repeated here. Without the folder the
 * digest stands for it.
 */
export function textFrom(digest: string): string {
  asked.add(digest);
  if (!CORPUS) {return standIn(digest);}
  texts ??= new Map(originals().flatMap((name) => [...textsIn(originalOf(name).original)]).map((text) => [digestOf(text), text]));
  const text = texts.get(digest);
  if (text === undefined) {throw new Error(`no text of the folder has the digest ${digest}`);}
  return text;
}

/** A value in which every text that was asked for stands as its digest. */
export function withDigests(value: unknown): unknown {
  if (typeof value === 'string') {return asked.has(digestOf(value)) ? standIn(digestOf(value)) : value;}
  if (Array.isArray(value)) {return value.map(withDigests);}
  if (typeof value !== 'object' || value === null) {return value;}
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withDigests(item)]));
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {yield value;}
  if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) {yield* textsIn(item);}
  }
}

function standIn(digest: string): string {
  return `text ${digest}`;
}

export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
