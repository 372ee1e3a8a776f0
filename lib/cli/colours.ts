import { createColors } from 'picocolors';
import type { Io } from './io';
import type { Verdict } from '../placement/decision';
import type { Style } from '../report/style';
import { PLAIN } from '../report/text';

/** Colours for a terminal that shows them: none for a file or a pipe unless FORCE_COLOR is set, none under NO_COLOR (https://no-color.org) or `--no-color`. */
export function terminalStyle({ stdout, env }: Io, wanted: boolean): Style {
  const shows = (stdout.isTTY === true && env.TERM !== 'dumb') || Boolean(env.FORCE_COLOR && env.FORCE_COLOR !== '0');
  return wanted && shows && !env.NO_COLOR ? COLOURED : PLAIN;
}

const { bold, cyan, dim, green, magenta, red, yellow } = createColors(true);

const VERDICT_COLOURS: Record<Verdict, (text: string) => string> = {
  runs: green,
  undecided: cyan,
  pending: yellow,
  excluded: yellow,
  stays: magenta,
  removed: red,
  rejected: red,
};

const COLOURED: Style = {
  heading: dim,
  name: bold,
  verdict: (text, verdict) => VERDICT_COLOURS[verdict](text),
  problem: red,
  warning: yellow,
};
