import { recorded, tables, type Table } from './recording';
import type { TableRow } from './tables';
import { text, type TextOptions } from '../../../lib/report/text';

/** What is not deployed yet has no age, so ours has no such column. */
const AGE = 'AGE';
/** Our own, behind kubectl's last. */
const BEHIND = 'MISSCHEDULED';

const VIEWS: readonly [keyof Table, TextOptions][] = [
  ['plain', { namespaces: false }],
  ['wide', { namespaces: false, wide: true }],
  ['namespaces', { namespaces: true }],
  ['wideNamespaces', { namespaces: true, wide: true }],
];

const { tables: printed } = recorded();

describe.each(tables)('$name', ({ name, daemonSets }) => {
  test.each(VIEWS)('%s is kubectl\'s but for AGE', (view, options) => {
    expect(ours(daemonSets, options)).toEqual(withoutAge(printed[name][view]));
  });
});

/** The rows of our table, the nodes below them left out. */
function ours(daemonSets: readonly TableRow[], options: TextOptions): string[] {
  const answers = daemonSets.map((daemonSet) => ({
    placement: { daemonSet, status: daemonSet.status, decisions: [] },
    problems: [],
    warnings: [],
  }));
  const lines = text(answers as unknown as Parameters<typeof text>[0], options).split('\n').filter((line) => line && !line.startsWith(' '));
  const end = [...lines[0]].join('').indexOf(BEHIND);
  return lines.map((line) => (end < 0 ? line : [...line].slice(0, end).join('').trimEnd()));
}

/** Columns are aligned by code points. The last one is not padded. */
function withoutAge(table: string): string[] {
  const lines = table.split('\n').slice(0, -1).map((line) => [...line]);
  const start = lines[0].join('').indexOf(AGE);
  const behind = lines[0].findIndex((letter, index) => index >= start + AGE.length && letter !== ' ');
  const end = behind < 0 ? Infinity : behind;
  return lines.map((line) => [...line.slice(0, start), ...line.slice(end)].join('').trimEnd());
}
