/** What is said of each of a number of things: a whole number from 0 up to a bound. */
export interface Said {
  readonly of: Uint32Array;
  /** More than every number that is said. */
  readonly bound: number;
}

/** Things put into parts. */
export interface Parts {
  /** The part of every thing, in the order of the things. */
  readonly partOf: Uint32Array;
  /** The place of the first thing of every part. */
  readonly firsts: readonly number[];
}

/** Puts things into one part where all that is said of them is the same. */
export function divide(count: number, everything: readonly Said[]): Parts {
  // All that is said of a thing becomes one number, which is made smaller before it grows out of hand.
  let words: Words = new Uint32Array(count);
  let bound = 1;
  for (const { of, bound: width } of everything) {
    if (bound * width > tableLimit(count)) bound = shorten(words, bound).length;
    bound *= width;
    if (bound > 2 ** 32) words = new Float64Array(words);
    for (let place = 0; place < count; place++) words[place] = words[place] * width + of[place];
  }
  const firsts = shorten(words, bound);
  return { partOf: new Uint32Array(words), firsts };
}

type Words = Uint32Array | Float64Array;

/** Replaces numbers by smaller ones, in the order in which they come. */
function shorten(numbers: Words, bound: number): number[] {
  const known = bound <= tableLimit(numbers.length) ? new Table(bound) : new Map<number, number>();
  const firsts: number[] = [];
  for (let place = 0; place < numbers.length; place++) {
    let short = known.get(numbers[place]);
    if (short === undefined) {
      short = firsts.push(place) - 1;
      known.set(numbers[place], short);
    }
    numbers[place] = short;
  }
  return firsts;
}

/** Up to here a table is faster than a Map, and not much larger than what is put into it. */
const tableLimit = (count: number) => 8 * count + 1024;

class Table {
  /** One more than the value, so that zero stands for none. */
  private readonly values: Uint32Array;

  constructor(bound: number) {
    this.values = new Uint32Array(bound);
  }

  get(key: number): number | undefined {
    return this.values[key] ? this.values[key] - 1 : undefined;
  }

  set(key: number, value: number): void {
    this.values[key] = value + 1;
  }
}
