/** Asks Kubernetes' own admission plugins all cases anew: `npm run record:admission`. Needs Go. */
import { execFileSync } from 'child_process';
import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { facts, settled } from './facts';
import { asked, cases, digest, FILE, type Answer } from './recording';
import type { PodSpec } from '../../../lib/kube/pod-template.generated';
import type { PodSecurityLevels } from '../../../lib/placement/admission/admission';

interface Spoken {
  readonly spec?: PodSpec;
  readonly refused?: string;
  readonly pods?: number;
  readonly podSecurity?: PodSecurityLevels;
  readonly invalid?: string;
}

const LIBRARY = join(__dirname, '..', '..', '..', 'lib', 'kubernetes');
const [, kubernetes] = /^\tk8s\.io\/kubernetes (v\S+)$/m.exec(readFileSync(join(LIBRARY, 'go.mod'), 'utf8'))!;

const spoken = execFileSync('go', ['run', './cmd/admission'], {
  cwd: LIBRARY, input: asked, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'inherit'],
}).trimEnd().split('\n').map((line) => JSON.parse(line) as Spoken);

function kept({ spec, refused, pods, podSecurity, invalid }: Spoken, index: number): Answer {
  if (invalid) return { invalid: true };
  const { baseline, restricted } = podSecurity ?? {};
  return {
    ...spec && { facts: facts(spec, { priority: cases[index].objects.priorityClasses !== undefined }) },
    ...refused && { refused: settled(refused) },
    ...pods && { pods },
    ...baseline && restricted && { podSecurity: { baseline: level(baseline), restricted: level(restricted) } },
  };
}

const level = ({ allowed, message }: PodSecurityLevels['baseline']) => ({ allowed, ...message && { message } });

/** One case a line, so that a change shows which. */
const answers = spoken.map((each, index) => `${JSON.stringify(cases[index].name)}: ${JSON.stringify(kept(each, index))}`).join(',\n');
writeFileSync(FILE, `{ "kubernetes": ${JSON.stringify(kubernetes)}, "digest": ${JSON.stringify(digest)}, "answers": {\n${answers}\n} }\n`);
spoken.forEach(({ invalid }, index) => {
  if (invalid && !cases[index].name.startsWith('generated')) console.log(`${cases[index].name}: ${invalid}`);
});
console.log(`${spoken.filter(({ invalid }) => !invalid).length} of ${spoken.length} pods, admitted or not by Kubernetes ${kubernetes}`);
