/** Asks Kubernetes' own controller and printer all cases anew: `npm run record:controller`. Needs Go. */
import { execFileSync } from 'child_process';
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { asked, clusters, digest, FILE, quotas, tables, type Outcome, type Recording, type Table } from './recording';

const LIBRARY = join(__dirname, '..', '..', '..', 'lib', 'kubernetes');
const [, kubernetes] = /^\tk8s\.io\/kubernetes (v\S+)$/m.exec(readFileSync(join(LIBRARY, 'go.mod'), 'utf8'))!;

const answers = JSON.parse(execFileSync('go', ['run', './cmd/witness'], {
  cwd: LIBRARY, input: asked, encoding: 'utf8', maxBuffer: 2 ** 26, stdio: ['pipe', 'pipe', 'inherit'],
})) as { tables: Table[]; clusters: Outcome[]; quotas: Recording['quotas'][string][] };

/** One case a line, so that a change shows which. */
const lines = <T>(cases: readonly { readonly name: string }[], given: readonly T[]) => (
  cases.map(({ name }, index) => `${JSON.stringify(name)}: ${JSON.stringify(given[index])}`).join(',\n'));

writeFileSync(FILE, `{ "kubernetes": ${JSON.stringify(kubernetes)}, "digest": ${JSON.stringify(digest)}, "tables": {
${lines(tables, answers.tables)}
}, "clusters": {
${lines(clusters, answers.clusters)}
}, "quotas": {
${lines(quotas, answers.quotas)}
} }
`);
console.log(`${answers.tables.length} tables and ${answers.clusters.length} clusters, ${answers.quotas.length} with a quota, of Kubernetes ${kubernetes}`);
