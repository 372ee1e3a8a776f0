/** By the character code of the letter: of its thousands, and of its `i`, of its 1,024s. */
const DECIMAL: { readonly [letter: number]: number | undefined } = { [code('k')]: 1e3, [code('M')]: 1e6, [code('G')]: 1e9 };
const BINARY: { readonly [letter: number]: number | undefined } = { [code('K')]: 2 ** 10, [code('M')]: 2 ** 20, [code('G')]: 2 ** 30 };

const ZERO = code('0');
const MILLI = code('m');
const I = code('i');

/** So many digits are exact as a number. */
const MOST_DIGITS = 15;

/**
 * Whether an amount reaches a count, if it is written as kubelets write them: `3920m`, `16084484Ki`, `95551679124`.
 * Undefined where it takes more than a glance. Every node of a fleet may have a memory of its own, so that each text is
 * read once; the number is not handed out, since for one so large an object would have to be made.
 */
export function isEnoughAtAGlance(resource: string, written: string | number, wanted: number): boolean | undefined {
  const text = typeof written === 'string' ? written : String(written);
  let digits = 0;
  let number = 0;
  for (; digits < text.length; digits++) {
    const digit = text.charCodeAt(digits) - ZERO;
    if (digit < 0 || digit > 9) break;
    number = number * 10 + digit;
  }
  if (digits === 0 || digits > MOST_DIGITS) return undefined;
  const thousandths = resource === 'cpu';
  if (thousandths && digits + 1 === text.length && text.charCodeAt(digits) === MILLI) return number >= wanted;
  const factor = factorAt(text, digits);
  const count = number * factor * (thousandths ? 1000 : 1);
  return count <= Number.MAX_SAFE_INTEGER ? count >= wanted : undefined;
}

/** What the suffix that begins here stands for; not a number if it is not known. It is not cut out of the text, which would take longer than all the rest. */
function factorAt(text: string, place: number): number {
  switch (text.length - place) {
    case 0: return 1;
    case 1: return DECIMAL[text.charCodeAt(place)] ?? NaN;
    case 2: return text.charCodeAt(place + 1) === I ? BINARY[text.charCodeAt(place)] ?? NaN : NaN;
    default: return NaN;
  }
}

function code(letter: string): number {
  return letter.charCodeAt(0);
}
