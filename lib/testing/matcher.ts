import { cut, quote } from '../placement/phrase';

/** What jest hands a matcher as `this`, as far as it is used here. */
export interface MatcherContext {
  readonly isNot?: boolean;
  readonly utils: {
    matcherHint(name: string, received?: string, expected?: string, options?: { isNot?: boolean; promise?: string }): string;
  };
}

/** What a matcher answers. The message is made only when it is wanted. */
export interface MatcherResult {
  readonly pass: boolean;
  message(): string;
}

/** A matcher's message: what was asked, and what is wrong with it. */
export function failure(context: MatcherContext, name: string, expected: string, ...paragraphs: string[]): string {
  return [context.utils.matcherHint(name, 'daemonSets', expected, { isNot: context.isNot }), ...paragraphs].join('\n\n');
}

/** Names in quotes, of many only the first. */
export function list(names: readonly string[]): string {
  return cut(names.map(quote));
}

/** `1 node`, `2 nodes`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
