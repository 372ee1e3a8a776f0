/** Asks the kubelet's own code all cases anew: `npm run record:kubelet`. Needs Go. */
import { execFileSync } from 'child_process';
import { writeFileSync } from 'fs';
import { join } from 'path';
import { asked, digest, FILE, type Answer } from './recording';
import { kubernetesVersion } from '../live/binaries';

const MODULE = join(__dirname, '..', 'live', 'binaries');

const spoken = execFileSync('go', ['run', './kubelet-admission'], {
  cwd: MODULE,
  input: asked,
  encoding: 'utf8',
  maxBuffer: 2 ** 26,
  env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly' },
  stdio: ['pipe', 'pipe', 'ignore'],
}).trimEnd().split('\n').map((line) => JSON.parse(line) as Answer & { readonly admit: boolean });

const answers = spoken.map(({ admit, reason, message, preempted }): Answer => ({ ...!admit && { reason, message }, ...preempted && { preempted } }));

/** One case a line, so that a change shows which. */
writeFileSync(FILE, `{ "kubernetes": ${JSON.stringify(kubernetesVersion)}, "digest": ${JSON.stringify(digest)}, "answers": [
${answers.map((answer) => JSON.stringify(answer)).join(',\n')}
] }
`);
console.log(`${answers.length} pods, taken in or not by the kubelet of Kubernetes ${kubernetesVersion}; ${answers.filter(({ preempted }) => preempted).length} at others' expense`);
