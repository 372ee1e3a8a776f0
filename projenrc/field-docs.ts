import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';

interface Docs { readonly [struct: string]: { readonly [field: string]: string } }

/** Structs whose fields are explained elsewhere too: in the part that is emitted on its own, or in the struct that they repeat. */
const ELSEWHERE: Record<string, string[]> = { EphemeralContainer: ['Container', 'ContainerSettings'] };

const docs: Docs = parse(readFileSync(join(__dirname, 'field-docs.yaml'), 'utf8'));

/** @throws where nobody has explained the struct */
export function structDoc(struct: string): string {
  return explained(struct, '.');
}

/**
 * The comment above a field.
 *
 * @throws where nobody has explained the field, or a default is missing or superfluous
 */
export function fieldDoc(struct: string, field: string, required: boolean): string[] {
  const [meaning, byDefault] = explained(struct, field).split(' | ');
  if (required !== (byDefault === undefined)) {
    throw new Error(`projenrc/field-docs.yaml: ${struct}.${field} is ${required ? 'required, and has no default' : 'optional: say its default after " | "'}`);
  }
  return required ? [`/** ${meaning} */`] : ['/**', ` * ${meaning}`, ' *', ` * @default ${byDefault}`, ' */'];
}

function explained(struct: string, field: string): string {
  const doc = [struct, ...ELSEWHERE[struct] ?? []].map((each) => docs[each]?.[field]).find((each) => each !== undefined);
  if (doc === undefined) {throw new Error(`projenrc/field-docs.yaml: ${struct} lacks a sentence for "${field}": what it means, what follows, and its default`);}
  return doc;
}
