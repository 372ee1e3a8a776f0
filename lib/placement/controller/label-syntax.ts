/**
 * What Kubernetes takes for a label key and a label value. Its limits count bytes, and so do these, since only
 * ASCII gets past the patterns.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set
 */
const NAME = /^([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]$/;
const PREFIX = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;
const NAME_LIMIT = 63;
const PREFIX_LIMIT = 253;

/** Whether a text is `name` or `prefix/name`, the prefix being a DNS subdomain. */
export function isLabelKey(text: string): boolean {
  const parts = text.split('/');
  const name = parts.pop()!;
  return isName(name) && (parts.length === 0 || parts.length === 1 && isPrefix(parts[0]));
}

/** Whether a text may be the value of a label. The empty one may. */
export function isLabelValue(text: string): boolean {
  return text === '' || isName(text);
}

const isName = (text: string) => text.length <= NAME_LIMIT && NAME.test(text);

// The length goes first: it bounds the backtracking of the pattern.
const isPrefix = (text: string) => text.length <= PREFIX_LIMIT && PREFIX.test(text);
