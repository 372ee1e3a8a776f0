/** Looks for cases on which Kubernetes and this package differ: `npm run fuzz -- --minutes 60`, or `--seed 1` to see again what was seen. */
import { randomInt } from 'crypto';
import { parseArgs } from 'util';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { differences, type Difference, type Subject } from './subject';
import { foundTable, SUBJECTS } from './tables';
import { loadSync } from '../../lib/kubernetes/load';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, only: { type: 'string' } } });
const seed = Number(values.seed ?? randomInt(2 ** 31));
const minutes = Number(values.minutes);
const subjects = Object.values(SUBJECTS).filter(({ name }) => !values.only || values.only === name);
if (!Number.isInteger(seed) || !(minutes > 0) || subjects.length === 0) {
  console.error(`usage: npm run fuzz -- [--minutes N] [--seed S] [--only ${Object.keys(SUBJECTS).join('|')}]`);
  process.exit(2);
}

/** How many cases are drawn from one seed: a round takes a few seconds, and so does the way back to a difference. */
const RUNS: Record<string, number> = { decisions: 200, texts: 40, pods: 10, rooms: 20 };

const judge = loadSync();
const compared = new Map(subjects.map(({ name }) => [name, 0]));

class Different extends Error {
  constructor(readonly difference: Difference) {
    super('a difference');
  }
}

function round(subject: Subject<unknown>, roundSeed: number): Difference | undefined {
  const property = fc.property(subject.any, (asked) => {
    compared.set(subject.name, compared.get(subject.name)! + subject.size(asked));
    const [first] = differences(subject, asked, judge);
    if (first) throw new Different(first);
  });
  const { errorInstance } = fc.check(property, { seed: roundSeed, numRuns: RUNS[subject.name] }); // the smallest that it shrinks to
  if (errorInstance instanceof Different) return errorInstance.difference;
  if (errorInstance) throw errorInstance;
  return undefined;
}

function report(subject: Subject<unknown>, roundSeed: number, { entry, ours, kubernetes }: Difference): void {
  console.log(`\nA difference in ${subject.name}. Again: npm run fuzz -- --seed ${roundSeed} --only ${subject.name}`);
  console.log(`Mend our side, give this a name, add it to ${foundTable(subject)} and call npm run record:\n`);
  console.log(stringify([{ name: 'TODO', ...entry }]));
  console.log(stringify({ ours, kubernetes }));
}

console.log(`Kubernetes ${judge.version}, seed ${seed}, ${minutes} min`);
const start = Date.now();
const end = start + minutes * 60_000;
let rounds = 0;
let different = 0;
for (; Date.now() < end && different === 0; rounds++) {
  for (const subject of subjects) {
    const found = round(subject, seed + rounds);
    if (!found) continue;
    report(subject, seed + rounds, found);
    different += 1;
  }
}

const seconds = (Date.now() - start) / 1000;
const rates = [...compared].map(([name, count]) => `${name} ${count} (${Math.round(count / seconds)}/s)`);
console.log(`seeds ${seed}..${seed + rounds - 1} | ${Math.round(seconds)} s | ${rates.join(' | ')} | differences ${different}`);
process.exitCode = different === 0 ? 0 : 1;
