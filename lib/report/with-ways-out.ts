import { remedy } from '../placement/explain';
import type { Remedy } from '../placement/remedy';

/** A sentence, and in brackets the ways out. */
export function withWaysOut(sentence: string, remedies: readonly Remedy[]): string {
  const ways = remedies.map(remedy).join(', or ');
  return ways ? `${sentence} (${ways})` : sentence;
}
