/** What kubectl's table writer leaves between columns, and the least that a column takes with it. */
const PADDING = 3;
const MIN_WIDTH = 6;

/** Paints a cell after it was measured. */
export type Paint = (text: string, row: number, column: number) => string;

/**
 * Lays rows out as kubectl does, one line a row: every column but the last is as wide as its widest cell and three
 * spaces. Width counts code points, as Go's tabwriter does. Rows may have different lengths; the last cell of a row
 * neither is padded nor widens its column.
 *
 * @see https://github.com/kubernetes/cli-runtime/blob/master/pkg/printers/tableprinter.go
 */
export function layOut(rows: readonly (readonly string[])[], paint: Paint = (text) => text): string[] {
  const widths = columnWidths(rows);
  return rows.map((cells, row) => cells
    .map((text, column) => {
      const painted = paint(text, row, column);
      return column === cells.length - 1 ? painted : painted + ' '.repeat(widths[column] - width(text));
    })
    .join(''));
}

/** The room that rows leave to their last cell in lines of so many columns. */
export function roomOfLast(rows: readonly (readonly string[])[], columns: number): number {
  return columns - columnWidths(rows).reduce((sum, each) => sum + each, 0);
}

/** Text broken at spaces into lines of so many characters; a word that is longer stands alone. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    if (last >= 0 && width(lines[last]) + 1 + width(word) <= columns) lines[last] += ` ${word}`;
    else lines.push(word);
  }
  return lines;
}

function columnWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const cells of rows) {
    cells.slice(0, -1).forEach((text, column) => {
      widths[column] = Math.max(widths[column] ?? MIN_WIDTH, width(text) + PADDING);
    });
  }
  return widths;
}

function width(text: string): number {
  return [...text].length;
}
