import { Document, Scalar, visit } from 'yaml';
import { escapeUnseen, escapeUnseenInLines } from '../report/printable';

/** A value as YAML that is safe to show: no anchors, one line a scalar, and every character that is not seen as an escape. */
export function printableYaml(value: unknown): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && escapeUnseen(scalar.value, () => '') !== scalar.value) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return escapeUnseenInLines(document.toString({ lineWidth: 0 }), escapeCodePoint);
}

function escapeCodePoint(character: string): string {
  return `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`;
}
