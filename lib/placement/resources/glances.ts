const ZERO = code('0');
const NINE = code('9');
const I = code('i');

interface Suffix {
  readonly letters: number;
  /** Not a number where it makes less of a digit than one. */
  readonly factor: number;
}

const NONE: Suffix = { letters: 0, factor: 1 };
const MILLI: Suffix = { letters: 1, factor: NaN };
/** By the character code of the last letter. */
const DECIMAL: { readonly [letter: number]: Suffix | undefined } = {
  [code('m')]: MILLI, [code('k')]: { letters: 1, factor: 1e3 }, [code('M')]: { letters: 1, factor: 1e6 }, [code('G')]: { letters: 1, factor: 1e9 },
};
/** By the character code of the letter before the `i`. */
const BINARY: { readonly [letter: number]: Suffix | undefined } = {
  [code('K')]: { letters: 2, factor: 2 ** 10 }, [code('M')]: { letters: 2, factor: 2 ** 20 }, [code('G')]: { letters: 2, factor: 2 ** 30 },
};

/** So many digits are exact as a number. */
const MOST_DIGITS = 15;

/**
 * Counts of a resource as the scheduler reckons with them, of amounts that are written as kubelets write them: `3920m`,
 * `16084484Ki`, `95551679124`. Not a number where it takes more than a glance. Every node of a fleet may have a memory of
 * its own, so that as many texts are read as there are nodes.
 */
export class Glances {
  readonly counts: Float64Array;
  private readonly isCpu: boolean;
  /** What was read last, and where: many nodes in a row may say the same. */
  private last: string | number | undefined = undefined;
  private place = 0;

  constructor(resource: string, count: number) {
    this.counts = new Float64Array(count);
    this.isCpu = resource === 'cpu';
  }

  /** Reads the amount that stands at a place; zero where there is none. */
  read(place: number, written: string | number | undefined): void {
    if (written === undefined) return;
    if (written === this.last) this.counts[place] = this.counts[this.place];
    else this.count(typeof written === 'string' ? written : String(written), place);
    this.last = written;
    this.place = place;
  }

  /** The number is not handed out, since for one so large an object would have to be made. */
  private count(text: string, at: number): void {
    const { counts } = this;
    counts[at] = NaN;
    const suffix = suffixOf(text);
    const digits = text.length - suffix.letters;
    if (digits < 1 || digits > MOST_DIGITS) return;
    let number = 0;
    for (let place = 0; place < digits; place++) {
      const letter = text.charCodeAt(place);
      if (letter < ZERO || letter > NINE) return;
      number = number * 10 + (letter - ZERO);
    }
    const count = suffix === MILLI && this.isCpu ? number : number * suffix.factor * (this.isCpu ? 1000 : 1);
    if (count <= Number.MAX_SAFE_INTEGER) counts[at] = count;
  }
}

/** It is not cut out of the text, which would take longer than all the rest. */
function suffixOf(text: string): Suffix {
  const last = text.charCodeAt(text.length - 1);
  const found = last === I ? BINARY[text.charCodeAt(text.length - 2)] : DECIMAL[last];
  return found ?? NONE;
}

function code(letter: string): number {
  return letter.charCodeAt(0);
}
