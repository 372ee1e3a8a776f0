import { printable } from '../report/printable';
import { layOut } from '../report/table';

/** A node, and the DaemonSets that run there. */
export interface Runners {
  readonly node: string;
  readonly by: readonly string[];
}

/** Lines that say for each of these nodes which DaemonSets run there. */
export function whoRuns(found: readonly Runners[]): string {
  return layOut(found.map(({ node, by }) => [node, by.join(', ')].map(printable))).map((line) => `  ${line}`).join('\n');
}
