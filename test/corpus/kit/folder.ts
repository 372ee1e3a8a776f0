import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { repaired } from './repairs';
import type { DaemonSet } from '../../../lib/kube/daemon-set';
import { readManifests } from '../../../lib/reading/manifests';

/** The folder of public DaemonSets, where the machine has one. */
export const CORPUS = process.env.CORPUS;

const known = new Map<string, { original: DaemonSet; lines: number }>();

/** The DaemonSet of a file of the folder, as its author means it, and how many lines it takes. */
export function originalOf(name: string): { original: DaemonSet; lines: number } {
  const found = known.get(name);
  if (found) {return found;}
  const text = readFileSync(join(CORPUS!, `${name}.yaml`), 'utf8');
  const { daemonSets: [first, ...more], problems } = readManifests([{ text, file: name }]);
  if (!first || more.length + problems.length > 0) {throw new Error(`${name}.yaml holds not one DaemonSet and nothing else: ${JSON.stringify(problems)}`);}
  const read = { original: repaired(name, first.object), lines: linesOf(text) };
  known.set(name, read);
  return read;
}

/** The names of the folder's files. */
export function originals(): string[] {
  return readdirSync(CORPUS!).filter((file) => file.endsWith('.yaml')).map((file) => file.slice(0, -'.yaml'.length)).sort();
}

/** Lines that say something. */
export function linesOf(text: string): number {
  return text.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '---').length;
}
