/** Asks the schedulers of all known versions of Kubernetes anew: `npm run record:texts`. Needs Go, and builds each for some minutes. */
import { writeFileSync } from 'fs';
import { isDeepStrictEqual } from 'util';
import { asked, cases, digest, FILE, type Outcome } from './recording';
import { ask, RELEASES } from './schedulers';
import type { KubernetesVersion } from '../../../lib/kube/well-known';

const answers = Object.entries(RELEASES).map(([version, release]) => {
  console.log(`asking ${release}`);
  return { version: version as KubernetesVersion, outcomes: JSON.parse(ask(release, asked)) as Outcome[] };
});

/** Only where something changed. */
function changes(index: number): Record<string, Outcome> {
  const all = answers.map(({ version, outcomes }) => ({ version, outcome: outcomes[index] }));
  return Object.fromEntries(all
    .filter(({ outcome }, place) => place === 0 || !isDeepStrictEqual(outcome, all[place - 1].outcome))
    .map(({ version, outcome }) => [version, outcome]));
}

const lines = cases.map(({ name }, index) => `${JSON.stringify(name)}: {\n${
  Object.entries(changes(index)).map(([version, outcome]) => `  ${JSON.stringify(version)}: ${JSON.stringify(outcome)}`).join(',\n')
}\n}`);
writeFileSync(FILE, `{ "kubernetes": ${JSON.stringify(RELEASES)}, "digest": ${JSON.stringify(digest)}, "outcomes": {\n${lines.join(',\n')}\n} }\n`);
console.log(`${cases.length} cases of ${answers.length} versions`);
