import type { NodeTaint } from '../kube/node';

/** A text as data in a sentence. */
export const quote = (text: string): string => JSON.stringify(text);

/** A taint as `kubectl taint` takes it: `key=value:effect`. */
export const taintText = ({ key, value, effect }: NodeTaint): string => `${key}${value ? `=${value}` : ''}:${effect}`;

/** Lists longer than this are cut: nobody reads the sixth. */
const MOST = 5;

/** Lists words, and of many only the first and how many more there are. */
export function cut(words: readonly string[], separator = ', '): string {
  const rest = words.length - MOST;
  if (rest <= 0) return words.join(separator);
  return `${words.slice(0, MOST).join(separator)} and ${rest} ${rest === 1 ? 'other' : 'others'}`;
}

/** Several of a kind: `Pods`, `StorageClasses`, `NetworkPolicies`. */
export function plural(kind: string): string {
  if (/(ss|x|ch)$/.test(kind)) return `${kind}es`;
  if (/[^aeiou]y$/.test(kind)) return `${kind.slice(0, -1)}ies`;
  return kind.endsWith('s') ? kind : `${kind}s`;
}

/** A record as YAML in one line, to be pasted into a manifest. */
export function yamlFlow(record: { readonly [key: string]: string | number | readonly string[] | undefined }): string {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined);
  return `{${entries.map(([key, value]) => `${key}: ${yamlValue(value!)}`).join(', ')}}`;
}

/** Words that no parser of YAML takes for anything else than text. */
const PLAIN = /^[A-Za-z][-A-Za-z0-9_./]*$/;
const NOT_TEXT = /^(true|false|yes|no|on|off|y|n|null)$/i;

const yamlValue = (value: string | number | readonly string[]) => (typeof value === 'object' ? `[${value.map(yamlScalar).join(', ')}]` : yamlScalar(value));

function yamlScalar(value: string | number): string {
  return typeof value === 'number' || (PLAIN.test(value) && !NOT_TEXT.test(value)) ? String(value) : quote(value);
}
