import { Composer, Document, ErrorCode, Parser } from 'yaml';
import { TOO_DEEP } from './depth';
import { steps } from './path';
import { Fault, Located, Places } from './places';
import { Offsets, YamlValue } from './yaml-value';

/** The reader of YAML takes 0.3 s and 40 MB of memory for each MB of text. */
export const MAX_YAML_LENGTH = 32_000_000;

/** Scalars stay text and keys may repeat, since YamlValue sees to both: the package's own search for equal keys is quadratic. */
const OPTIONS = { schema: 'failsafe', resolveKnownTags: false, strict: false, uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const;

/** Reads a text, from an offset on, that holds one YAML document, or several that `...` divides. Empty ones are left out. */
export function readYaml(text: string, from: number): { values: Located[]; faults: Fault[] } {
  const forbidden = forbiddenCharacter(text, from) ?? tooLong(text, from);
  if (forbidden !== undefined) return { values: [], faults: [forbidden] };
  const { documents, fault } = compose(text.slice(from));
  const values: Located[] = [];
  const faults = fault === undefined ? [] : [wayOut(text, { ...fault, offset: from + fault.offset })];
  for (const { contents } of documents) {
    const reader = new YamlValue(from);
    const value = reader.of(contents);
    for (const found of reader.faults) faults.push(found);
    const whole = reader.faults.length === 0 && value !== null;
    if (whole) values.push({ value, places: yamlPlaces(value, reader.offsetOf(contents), reader.offsets) });
  }
  return { values, faults };
}

/** A tab is not seen. */
function wayOut(text: string, { offset, message }: Fault): Fault {
  return { offset, message: text[offset] === '\t' ? `${message} (use spaces)` : message };
}

/** The nodes of each document, up to the first error of syntax: what follows is mostly its echo, and could be millions. */
function compose(text: string): { documents: Document.Parsed[]; fault?: Fault } {
  const documents: Document.Parsed[] = [];
  const composer = new Composer(OPTIONS);
  let fault: Fault | undefined;
  Object.defineProperty(composer, 'onError', {
    value: (source: ErrorSource, code: ErrorCode, message: string, isWarning?: boolean) => {
      if (isWarning) return;
      fault ??= { offset: offsetOf(source), message: code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : message };
      throw new Error(message);
    },
  });
  try {
    for (const document of composer.compose(new Parser().parse(text))) {
      const [error] = document.errors;
      if (error !== undefined) return { documents, fault: { offset: error.pos[0], message: error.message } };
      documents.push(document);
    }
  } catch (error) {
    fault ??= { offset: 0, message: `cannot be read: ${String(error)}` };
  }
  return { documents, fault };
}

/** What the composer says of a place. */
type ErrorSource = number | readonly number[] | { readonly offset: number };

function offsetOf(source: ErrorSource): number {
  if (typeof source === 'number') return source;
  return 'offset' in source ? source.offset : source[0];
}

function forbiddenCharacter(text: string, from: number): Fault | undefined {
  // eslint-disable-next-line no-control-regex -- these are the characters that YAML forbids
  const found = text.slice(from).search(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/);
  if (found === -1) return undefined;
  const offset = from + found;
  const code = text.charCodeAt(offset).toString(16).toUpperCase().padStart(4, '0');
  return { offset, message: `the control character U+${code} is not allowed: in double quotes it can be written as "\\u${code}"` };
}

function tooLong(text: string, from: number): Fault | undefined {
  if (text.length - from <= MAX_YAML_LENGTH) return undefined;
  return {
    offset: from,
    message: `a YAML document of more than ${MAX_YAML_LENGTH / 1e6} MB is not read: give it as JSON (kubectl get -o json), which may be larger`,
  };
}

function yamlPlaces(root: unknown, start: number, offsets: Offsets): Places {
  return {
    start,
    offsetOf(path) {
      let value = root;
      let offset = start;
      for (const step of steps(path)) {
        const next = childOffset(value, step, offsets);
        if (next === undefined) break;
        offset = next;
        value = (value as Record<string, unknown>)[step];
      }
      return offset;
    },
    items() {
      const items = (root as { items?: unknown[] }).items ?? [];
      return items.map((item, index) => yamlPlaces(item, childOffset(items, String(index), offsets) ?? start, offsets));
    },
  };
}

function childOffset(value: unknown, key: string, offsets: Offsets): number | undefined {
  return typeof value === 'object' && value !== null ? offsets.get(value)?.get(key) : undefined;
}
