import type { Source } from '../kube/source';

/** The lines of a file, found when the first place is asked for: most files are read without a problem. */
export class Lines {
  private starts: number[] | undefined;

  constructor(private readonly text: string, private readonly file: string) {}

  /** The place of an offset. */
  public at(offset: number): Source & { readonly column: number } {
    this.starts ??= lineStarts(this.text);
    const line = lastAtMost(this.starts, offset);
    return { file: this.file, line: line + 1, column: offset - this.starts[line] + 1 };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtMost(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (sorted[middle] <= wanted) low = middle; else high = middle - 1;
  }
  return low;
}
