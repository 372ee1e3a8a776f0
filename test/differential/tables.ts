import { createHash } from 'crypto';
import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { decisions } from './decisions';
import { matrices } from './matrices';
import { pods } from './pods';
import { rooms } from './rooms';
import type { Entry, Subject } from './subject';
import { texts } from './texts';

/** A case that was written down, or found by `npm run fuzz`, with a name to find its recorded answer by. */
export interface Fixed {
  readonly name: string;
  readonly entry: Entry;
}

export const SUBJECTS = { decisions, texts, pods, rooms } as unknown as Record<string, Subject<unknown>>;

/** The table that cases found by `npm run fuzz` go into. */
export const foundTable = ({ name }: Pick<Subject<unknown>, 'name'>) => `test/differential/tables/${name}/found.yaml`;

/** All fixed cases of a subject, in the order of their tables. */
export function fixed({ name: subject }: Pick<Subject<unknown>, 'name'>): Fixed[] {
  const folder = join(__dirname, 'tables', subject);
  const written = readdirSync(folder).sort().flatMap((file) => (
    (parse(readFileSync(join(folder, file), 'utf8')) as Entry[] | null ?? []).map((entry, index) => named(entry, `${file}: ${entry.name ?? index + 1}`))));
  return subject === decisions.name ? [...written, ...matrices().map((entry) => named(entry, `matrix: ${entry.name}`))] : written;
}

const named = (entry: Entry, name: string): Fixed => ({ name, entry });

/** Tells an entry from what it was when its answer was recorded. */
export const digestOf = (entry: Entry) => createHash('sha256').update(JSON.stringify(entry)).digest('hex').slice(0, 12);
