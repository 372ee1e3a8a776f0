import { readdirSync, readFileSync } from 'fs';
import { createRequire } from 'module';
import { join } from 'path';
import { Chart, Testing } from 'cdk8s';
import type { Construct } from 'constructs';
import { linesOf } from './folder';
import type { DaemonSet } from '../../../lib';

const FOLDER = join(__dirname, '..');
const load = createRequire(__filename);

export interface Rewrite {
  readonly name: string;
  /** The construct. */
  readonly class: string;
  readonly lines: number;
  readonly source: string;
  /** What it synthesizes. */
  readonly manifest: object;
}

/** Every DaemonSet of this folder, synthesized alone in a chart without a namespace. */
export function rewrites(): Rewrite[] {
  const names = readdirSync(FOLDER).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).map((file) => file.slice(0, -'.ts'.length));
  return names.sort().map((name) => {
    const file = join(FOLDER, `${name}.ts`);
    const { rewritten }: { rewritten: (scope: Construct) => DaemonSet } = load(file);
    const chart = new Chart(Testing.app(), 'corpus');
    const daemonSet = rewritten(chart);
    const [manifest] = Testing.synth(chart).filter(({ kind }) => kind === 'DaemonSet');
    const source = readFileSync(file, 'utf8');
    return { name, class: daemonSet.constructor.name, lines: linesOf(source), source, manifest };
  });
}
