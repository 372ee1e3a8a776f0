import { TOO_DEEP } from './depth';
import { readJson } from './json';
import { isOpening, skipSpace } from './json-text';
import { Lines } from './lines';
import type { Fault, Located } from './places';
import { MAX_YAML_LENGTH, readYaml } from './yaml';
import type { Problem, Source } from '../kube/source';

/** One document of a file. */
export interface Document {
  readonly object: unknown;
  /** Where it begins. */
  readonly source: Source;
  /** The line of a path such as `spec.tolerations[0].key` or `metadata.labels[app]`, or of its nearest ancestor that is there. */
  positionOf(path: string): Source;
  /** The items of its list `items`, as documents. */
  items(): Document[];
}

/**
 * Reads all documents of a YAML or JSON text; JSON values may also just follow one another.
 *
 * Scalars mean what they mean to kubectl, which reads YAML 1.1. A document with a problem is left out, the others are read.
 */
export function readDocuments(text: string, file: string): { documents: Document[]; problems: Problem[] } {
  const lines = new Lines(text, file);
  const documents: Document[] = [];
  const problems: Problem[] = [];
  for (const { text: partText, offset: base } of parts(text)) {
    const { values, faults } = readPart(partText);
    for (const value of values) documents.push(toDocument(value, base, lines));
    for (const { offset, message } of faults) problems.push({ source: lines.at(base + offset), message });
  }
  return { documents, problems };
}

/** Cut at the markers first, so that one half-written document cannot swallow the next. */
function* parts(text: string): Generator<{ text: string; offset: number }> {
  let offset = 0;
  for (const marker of text.matchAll(/(?<=^|\n)\uFEFF?---(?=[ \t\r\n]|$)/g)) {
    yield part(text, offset, marker.index);
    offset = marker.index + marker[0].length;
  }
  yield part(text, offset, text.length);
}

function part(text: string, from: number, to: number): { text: string; offset: number } {
  const offset = text[from] === '\uFEFF' ? from + 1 : from;
  return { text: text.slice(offset, to), offset };
}

function readPart(text: string): { values: readonly Located[]; faults: readonly Fault[] } {
  if (!/^[ \t]*[^#% \t\r\n]/m.test(text)) return { values: [], faults: [] }; // comments and directives only
  if (!isOpening(text[skipSpace(text, 0)])) return readYaml(text, 0);
  const { values, rest } = readJson(text);
  if (rest === undefined) return { values, faults: [] };
  if (rest.fault.message === TOO_DEEP || text.length - rest.offset > MAX_YAML_LENGTH) return { values, faults: [rest.fault] };
  const yaml = readYaml(text, rest.offset); // flow style, comments, or words for what is wrong
  return { values: [...values, ...yaml.values], faults: yaml.faults };
}

function toDocument({ value, places }: Located, base: number, lines: Lines): Document {
  const at = (offset: number): Source => {
    const { file, line } = lines.at(base + offset);
    return { file, line };
  };
  return {
    object: value,
    source: at(places.start),
    positionOf: (path) => at(places.offsetOf(path)),
    items() {
      const { items } = value as { items?: unknown };
      return Array.isArray(items) ? places.items().map((item, index) => toDocument({ value: items[index], places: item }, base, lines)) : [];
    },
  };
}
