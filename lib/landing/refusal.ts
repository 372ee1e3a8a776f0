import type { Problem, Source } from '../kube/source';

/** A place in what is in hand, which is no file: `manifest 2`, `line 4`. */
export function placeOf({ file, line }: Source): string {
  return `${file} ${line}`;
}

/** The error that tells all problems of an input. */
export function refusal(input: string, problems: readonly Problem[]): TypeError {
  const faults = problems.map(({ source, path, message }) => `\n  ${placeOf(source)}: ${path ? `${path}: ` : ''}${message}`);
  return new TypeError(`These ${input} cannot be read:${faults.join('')}`);
}
