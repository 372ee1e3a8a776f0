/** Prints how many lines each public DaemonSet takes in YAML and in TypeScript: `npx ts-node --project test/tsconfig.json test/corpus/kit/lines.ts`. */
import { recordings } from './recording';
import { rewrites } from './rewrites';

const known = recordings();
const rows = rewrites().map(({ name, class: construct, lines }) => ({ name, construct, yaml: known[name].yaml, lines }));
const sum = (field: 'yaml' | 'lines') => rows.reduce((total, row) => total + row[field], 0);

console.log('| DaemonSet | construct | YAML | TypeScript |\n|---|---|--:|--:|');
for (const { name, construct, yaml, lines } of [...rows, { name: `all ${rows.length}`, construct: '', yaml: sum('yaml'), lines: sum('lines') }]) {
  console.log(`| ${name} | ${construct && `\`${construct}\``} | ${yaml} | ${lines} |`);
}
