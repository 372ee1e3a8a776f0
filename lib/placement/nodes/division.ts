/** Things put into parts. */
export interface Parts {
  /** The part of every thing, in the order of the things. */
  readonly partOf: Uint32Array;
  /** The place of the first thing of every part. */
  readonly firsts: readonly number[];
}

/** Things put into parts by what is said of them: of those of one part the same. */
export interface Division<Said = unknown> extends Parts {
  /** The part of which this is said. */
  readonly parts: ReadonlyMap<Said, number>;
}

/** Puts things into one part where the same is said of them. */
export function divide<Said>(count: number, said: (place: number) => Said): Division<Said> {
  const parts = new Map<Said, number>();
  const partOf = new Uint32Array(count);
  const firsts: number[] = [];
  for (let place = 0; place < count; place++) {
    const what = said(place);
    let part = parts.get(what);
    if (part === undefined) {
      part = firsts.push(place) - 1;
      parts.set(what, part);
    }
    partOf[place] = part;
  }
  return { partOf, firsts, parts };
}

/** Puts things into one part where all divisions do. */
export function cross(count: number, divisions: readonly Parts[]): Parts {
  const [first = divide(count, () => undefined), ...others] = divisions;
  return others.reduce(crossTwo, first);
}

function crossTwo(one: Parts, other: Parts): Parts {
  if (tellsNoneApart(other) || tellsAllApart(one)) return one;
  if (tellsNoneApart(one) || tellsAllApart(other)) return other;
  const width = other.firsts.length;
  return divide(one.partOf.length, (place) => one.partOf[place] * width + other.partOf[place]);
}

const tellsNoneApart = ({ firsts }: Parts) => firsts.length <= 1;
const tellsAllApart = ({ firsts, partOf }: Parts) => firsts.length === partOf.length;

/** Keeps apart the parts of which these things are said, and puts all others into one. */
export function merge<Said>({ partOf, firsts, parts }: Division<Said>, exceptions: readonly Said[]): Parts {
  const kept = [...new Set(exceptions)].map((said) => parts.get(said)).filter((part) => part !== undefined);
  const mergedOf = new Uint32Array(firsts.length); // others have 0
  kept.forEach((part, place) => { mergedOf[part] = place + 1; });
  const others = mergedOf.indexOf(0);
  if (others < 0) return { partOf, firsts };
  return { partOf: firsts.length === partOf.length ? mergedOf : replaced(partOf, mergedOf), firsts: [others, ...kept].map((part) => firsts[part]) };
}

function replaced(partOf: Uint32Array, by: Uint32Array): Uint32Array {
  const replacements = new Uint32Array(partOf.length);
  for (let place = 0; place < partOf.length; place++) replacements[place] = by[partOf[place]];
  return replacements;
}
