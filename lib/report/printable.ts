/** Characters that a terminal obeys or hides instead of showing: controls, formats (text direction, zero width, tags), lone surrogates, private use. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;
const UNSEEN_IN_LINES = new RegExp(`(?!\\n)${UNSEEN.source}`, 'gu');

/**
 * The text with every character that is not seen written as its escape, so that a name from a manifest can neither
 * steer a terminal nor pass for another: ESC becomes `\u001b`.
 */
export function printable(text: string): string {
  return escapeUnseen(text, (character) => escapeCodePoint(character.codePointAt(0) ?? 0));
}

/** A value as JSON that is safe to show: what `JSON.stringify` leaves bare of those characters is escaped the way JSON escapes. */
export function printableJson(value: unknown, indent?: number): string {
  return escapeUnseenInLines(JSON.stringify(value, null, indent), escapeCodeUnits);
}

/** The text with every character that is not seen replaced, for formats that have escapes of their own. */
export function escapeUnseen(text: string, escape: (character: string) => string): string {
  return text.replace(UNSEEN, escape);
}

/** The same for a text whose line breaks are its own; to ask about each of them would take most of the time. */
export function escapeUnseenInLines(text: string, escape: (character: string) => string): string {
  return text.replace(UNSEEN_IN_LINES, escape);
}

function escapeCodePoint(codePoint: number): string {
  const hex = codePoint.toString(16);
  return codePoint > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

function escapeCodeUnits(character: string): string {
  return character.split('').map((unit) => escapeCodePoint(unit.charCodeAt(0))).join('');
}
