/** At most this many suggestions: more would not help to choose. */
const MOST = 3;

/** The words spelled most like a word, the nearest first. None that differ in more than a third of their letters. */
export function nearest(word: string, candidates: Iterable<string>): string[] {
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
    .filter(({ distance: edits }) => edits <= Math.max(1, Math.floor(word.length / 3)))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** How many letters to insert, remove or exchange to get from one word to the other; case apart (Levenshtein). */
function distance(one: string, other: string): number {
  if (one.toLowerCase() === other.toLowerCase()) return 0;
  if (Math.abs(one.length - other.length) > one.length / 3 + 1) return Infinity; // too far apart to be worth the walk
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const exchanged = previous[column - 1] + Number(one[row - 1] !== other[column - 1]);
      current.push(Math.min(exchanged, previous[column] + 1, current[column - 1] + 1));
    }
    previous = current;
  }
  return previous[other.length];
}
