/** What jsii writes to .jsii, as far as API.md tells it. */
export interface Docs {
  readonly summary?: string;
  readonly remarks?: string;
  readonly default?: string;
  readonly returns?: string;
  readonly see?: string;
  readonly custom?: { readonly throws?: string };
}

export interface Reference {
  readonly fqn?: string;
  readonly primitive?: string;
  readonly collection?: { readonly kind: string; readonly elementtype: Reference };
  readonly union?: { readonly types: Reference[] };
}

export interface Value { readonly name: string; readonly type: Reference; readonly optional?: boolean; readonly docs?: Docs }
export interface Property extends Value { readonly static?: boolean }
export interface Parameter extends Value { readonly variadic?: boolean }
export interface Callable { readonly parameters?: Parameter[]; readonly docs?: Docs }
export interface Method extends Callable {
  readonly name: string;
  readonly static?: boolean;
  readonly returns?: { readonly type: Reference; readonly optional?: boolean };
}

export interface Type {
  readonly name: string;
  readonly fqn: string;
  readonly kind: string;
  readonly base?: string;
  readonly interfaces?: string[];
  readonly docs?: Docs;
  readonly initializer?: Callable;
  readonly properties?: Property[];
  readonly methods?: Method[];
  readonly members?: { readonly name: string; readonly docs?: Docs }[];
  readonly locationInModule?: { readonly filename: string };
}

const OURS = 'cdk8s-daemonsets.';
const shortName = (fqn: string) => fqn.slice(fqn.lastIndexOf('.') + 1);

/** The heading of a type of ours, which GitHub names in lower case; a type of another package by its whole name. */
export function link(fqn: string): string {
  return fqn.startsWith(OURS) ? `[${shortName(fqn)}](#${shortName(fqn).toLowerCase()})` : fqn;
}

/** A type in the words of TypeScript, its names put as `name` says. */
export function typeText({ fqn, primitive, collection, union }: Reference, name: (fqn: string) => string): string {
  if (union) {return union.types.map((type) => typeText(type, name)).join(' | ');}
  if (!collection) {return fqn === undefined ? primitive ?? 'any' : name(fqn);}
  const element = typeText(collection.elementtype, name);
  if (collection.kind === 'map') {return `Record<string, ${element}>`;}
  return collection.elementtype.union ? `(${element})[]` : `${element}[]`;
}

/** A call as its author writes it. */
export function signature({ parameters = [] }: Callable): string {
  return `(${parameters.map(({ name, type, optional, variadic }) =>
    `${variadic ? '...' : ''}${name}${optional && !variadic ? '?' : ''}: ${typeText(type, shortName)}${variadic ? '[]' : ''}`).join(', ')})`;
}

export function resultText({ returns }: Method): string {
  return returns ? `${typeText(returns.type, shortName)}${returns.optional ? ' | undefined' : ''}` : 'void';
}

/** What a docstring says, with its lines and examples. jsii ends a summary with a full stop where an example follows, too. */
export function prose({ summary = '', remarks = '' }: Docs = {}): string {
  return `${summary.replace(/([:…])\.$/, '$1')}\n${remarks}`.trim();
}

/** The same in one line, with what it returns and throws, and where Kubernetes says more. */
export function sentence(docs: Docs = {}): string {
  return [
    prose(docs),
    docs.returns && `Returns ${ended(docs.returns)}`,
    docs.custom?.throws && `Throws ${ended(docs.custom.throws)}`,
    docs.see && more(docs.see),
  ].filter(Boolean).join(' ').replace(/\s+/g, ' ');
}

/** A page to read on; a member of another package that ours stands for is none. */
export function more(see: string): string {
  return see.startsWith('http') ? `[More](${see})` : '';
}

/** What holds where a prop is left out: code, or words, which a docstring starts with a dash. */
export function defaultText({ optional, docs }: Value): string {
  if (!optional) {return '**required**';}
  const text = docs?.default ?? '';
  return text.startsWith('- ') || text.includes('`') ? text.replace(/^- /, '') : `\`${text}\``;
}

export function parameterText({ name, docs }: Parameter): string {
  const text = prose(docs).replace(/^-\.?\s*/, '').replace(/\s+/g, ' '); // a dash alone stands where only the default is told
  return text && `\`${name}\`: ${ended(text)}`;
}

export function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

// A bar ends a cell, even in code.
function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\|/g, '\\|');
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
