import { existsSync, readFileSync } from 'fs';
import { join } from 'path';
import { meaning, RULES, type Rule } from './meaning';
import type { Rewrite } from './rewrites';
import { digestOf, withDigests } from './text-from';
import { loadSync } from '../../../lib/kubernetes/load';

export const RECORDED = join(__dirname, 'recorded.json');

/** What is known of a public DaemonSet without its file and without a judge. */
export interface Recording {
  /** Lines of its file. */
  readonly yaml: number;
  /** Of what our construct synthesizes. */
  readonly digest: string;
  /** In which ways the two say the same with other words; mostly in none. */
  readonly otherwise: readonly string[];
  /** What it says, with the server's defaults. */
  readonly says: object;
}

export function recordings(): Record<string, Recording> {
  return existsSync(RECORDED) ? JSON.parse(readFileSync(RECORDED, 'utf8')) : {};
}

/** What a DaemonSet says once the API server has filled in its defaults, and where it may be said otherwise. */
export function saysOf(daemonSet: object, otherwiseIn: readonly string[]): object {
  return withDigests(meaning(defaulted(daemonSet), RULES.filter(({ says }) => otherwiseIn.includes(says)))) as object;
}

/** As few rules as will do for the two to say the same; all of them where none do. */
export function otherwise(one: object, other: object): string[] {
  const [a, b] = [defaulted(one), defaulted(other)];
  const same = (rules: readonly Rule[]) => JSON.stringify(meaning(a, rules)) === JSON.stringify(meaning(b, rules));
  return RULES.reduce((needed, rule) => {
    const without = needed.filter((each) => each !== rule);
    return same(without) ? without : needed;
  }, RULES).map(({ says }) => says);
}

export function digest({ manifest }: Rewrite): string {
  return digestOf(JSON.stringify(withDigests(manifest)));
}

function defaulted(daemonSet: object): object {
  const [{ error, defaulted: object }] = loadSync().validate([daemonSet], { defaulted: true });
  if (error !== undefined || object === undefined) {throw new Error(error ?? 'the judge gave no object');}
  return object;
}
