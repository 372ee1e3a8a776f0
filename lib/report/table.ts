/** What kubectl's table writer leaves between columns, and the least that a column takes with it. */
const PADDING = 3;
const MIN_WIDTH = 6;

/** Paints a cell after it was measured. */
export type Paint = (text: string, row: number, column: number) => string;

/**
 * Lays rows out as kubectl 1.37 does, one line a row: every column but the last is as wide as its widest cell and three
 * spaces. A column is as wide as the most bytes of UTF-8 in it, and a cell fills it by its code points: kubectl pads its
 * headings by the one, and Go's tabwriter its cells by the other. Rows may have different lengths; the last cell of a
 * row neither is padded nor widens its column.
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

/** In less room than this broken lines read worse than long ones. */
export const LEAST_ROOM = 30;

/** Text broken at spaces into lines of so many characters; a word that is longer stands alone. */
export function wrap(text: string, columns: number): string[] {
  return fill(text.split(' '), columns);
}

/** Words put into lines of so many characters; one that is longer stands alone. */
export function fill(words: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
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
      widths[column] = Math.max(widths[column] ?? MIN_WIDTH, bytes(text) + PADDING);
    });
  }
  return widths;
}

function width(text: string): number {
  return [...text].length;
}

/** In UTF-8. */
function bytes(text: string): number {
  return [...text].reduce((sum, character) => sum + bytesOf(character.codePointAt(0)!), 0);
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
