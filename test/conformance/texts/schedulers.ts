import { execFileSync } from 'child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import type { KubernetesVersion } from '../../../lib/kube/well-known';

/** A release of every version that is known. */
export const RELEASES: Readonly<Record<KubernetesVersion, string>> = {
  '1.28': 'v1.28.15',
  '1.29': 'v1.29.15',
  '1.30': 'v1.30.14',
  '1.31': 'v1.31.13',
  '1.32': 'v1.32.13',
  '1.33': 'v1.33.13',
  '1.34': 'v1.34.4',
  '1.35': 'v1.35.4',
  '1.36': 'v1.36.3',
  '1.37': 'v1.37.2',
};

const SOURCES = join(__dirname, 'scheduler');
const CACHE = join(__dirname, '..', '..', '..', 'node_modules', '.cache', 'texts');
/** The modules that Kubernetes keeps in its own repository: it requires them without a version, or replaces them by a folder. */
const STAGED = /^\s+(k8s\.io\/[a-z-]+) (?:v0\.0\.0$|=> \.\/staging)/gm;

/** Has a release's scheduler look at the cases. It is built first: some minutes, once. */
export function ask(release: string, cases: string): string {
  const folder = join(CACHE, release);
  mkdirSync(folder, { recursive: true });
  cpSync(SOURCES, folder, { recursive: true });
  writeFileSync(join(folder, 'go.mod'), moduleOf(release));
  execFileSync('go', ['build', '-o', 'scheduler', '.'], {
    cwd: folder, env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=mod' }, stdio: ['ignore', 'inherit', 'inherit'],
  });
  return execFileSync(join(folder, 'scheduler'), { input: cases, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

/** Everything else follows from what the release requires, so that nothing more has to be kept. */
function moduleOf(release: string): string {
  const { GoMod } = JSON.parse(execFileSync('go', ['mod', 'download', '-json', `k8s.io/kubernetes@${release}`], { encoding: 'utf8' })) as { GoMod: string };
  const theirs = readFileSync(GoMod, 'utf8');
  const staged = [...new Set([...theirs.matchAll(STAGED)].map(([, path]) => path))];
  return [
    'module scheduler',
    /^go .*$/m.exec(theirs)![0],
    `require k8s.io/kubernetes ${release}`,
    ...staged.map((path) => `replace ${path} => ${path} ${release.replace('v1', 'v0')}`),
  ].join('\n');
}
