import { WARNING, type NodeRow } from './node-rows';
import type { Style } from './style';
import { layOut, LEAST_ROOM, roomOfLast, wrap } from './table';

export const INDENT = '  ';
/** Before what stands below its node instead of beside it. */
const BELOW = '    ';

/**
 * The nodes of all DaemonSets in one table, so that its columns stay in place from one to the next. Where the names leave
 * too little room for reasons beside them, these stand below.
 *
 * @param width the columns that there are to read in
 */
export function nodeLines(blocks: readonly (readonly NodeRow[])[], style: Style, width = Infinity): string[][] {
  const cells = layoutFor(blocks.flat(), width - INDENT.length);
  const tables = blocks.map((rows) => rows.flatMap(cells));
  const verdicts = blocks.flatMap((rows) => rows.flatMap((row) => cells(row).map(() => row.verdict)));
  const lines = layOut(tables.flat(), (cell, row, column) => {
    if (column === 1 && cell) return style.verdict(cell, verdicts[row]);
    const text = cell.trimStart();
    return text.startsWith(WARNING) ? cell.slice(0, cell.length - text.length) + style.warning(WARNING) + text.slice(WARNING.length) : cell;
  });
  return tables.map((table) => (table.length === 0 ? [`${INDENT}no nodes`] : lines.splice(0, table.length).map((line) => INDENT + line)));
}

/** A row of nodes as rows of a table: one for each line of names, reason and warning. */
export function cellsOf({ nodes, verdict, reasons, warnings }: NodeRow): string[][] {
  const texts = [...reasons, ...warnings];
  const count = Math.max(nodes.length, texts.length);
  return Array.from({ length: count }, (_, line) => {
    const head = [nodes[line] ?? '', line === 0 ? verdict : ''];
    if (texts[line] !== undefined) return [...head, texts[line]];
    return line === 0 ? head : head.slice(0, 1);
  });
}

function layoutFor(rows: readonly NodeRow[], width: number): (row: NodeRow) => string[][] {
  const beside = roomOfLast(rows.flatMap(cellsOf), width);
  if (beside >= LEAST_ROOM) return (row) => cellsOf(broken(row, beside));
  const below = width - BELOW.length;
  return below >= LEAST_ROOM ? (row) => stacked(broken(row, below)) : cellsOf;
}

function broken(row: NodeRow, room: number): NodeRow {
  const lines = (texts: readonly string[]) => texts.flatMap((text) => wrap(text, room));
  return { ...row, reasons: lines(row.reasons), warnings: lines(row.warnings) };
}

function stacked(row: NodeRow): string[][] {
  return [...cellsOf({ ...row, reasons: [], warnings: [] }), ...[...row.reasons, ...row.warnings].map((text) => [BELOW + text])];
}
