import { CommanderError } from 'commander';
import { commands } from './commands';
import { CANNOT_RUN, CannotRun, FINE } from './exit-code';
import { write, type Io } from './io';
import { printable } from '../report/printable';

/** Runs the command `daemonsets` with its arguments. @returns the exit code */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  for (const stream of [io.stdout, io.stderr]) stream.on('error', () => {}); // whoever writes is told
  let exitCode = FINE;
  try {
    await commands(io, (code) => { exitCode = code; }).parseAsync(argv, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? FINE : CANNOT_RUN; // it has spoken already
    for (const line of saying(error).split('\n')) await write(io.stderr, `error: ${printable(line)}\n`);
    return CANNOT_RUN;
  }
}

function saying(error: unknown): string {
  if (error instanceof CannotRun) return error.message;
  return error instanceof Error ? error.stack ?? error.message : String(error);
}
