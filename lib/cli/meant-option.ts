import type { Command } from 'commander';
import { cut } from '../placement/phrase';
import { printable } from '../report/printable';

/** Where a command gets arguments without an option, as from a pattern that the shell expands, it is said which option they may want. */
export function withMeantOption(command: Command): Command {
  return command.configureOutput({ outputError: (complaint, write) => write(complaint + meant(complaint, command.args)) });
}

function meant(complaint: string, args: readonly string[]): string {
  const missing = /^error: required option '(-\w)/.exec(complaint)?.[1];
  const option = missing ?? (complaint.startsWith('error: too many arguments') ? '-f' : undefined);
  const bare = args.filter((arg) => arg === '-' || !arg.startsWith('-'));
  return option === undefined || bare.length === 0 ? '' : `(Did you mean ${cut(bare.map((arg) => `${option} ${printable(arg)}`), ' ')}?)\n`;
}
