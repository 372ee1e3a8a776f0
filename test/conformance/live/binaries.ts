import { execFileSync } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';

const MODULE = join(__dirname, 'binaries');
const CACHE = join(__dirname, '..', '..', '..', 'node_modules', '.cache', 'live');
const STAMP = join(CACHE, 'stamp');
const VERSION = /^\tk8s\.io\/kubernetes (v\S+)/m;

/** Names of files in the folder of programs; etcd's package calls itself server. */
export type Program = 'server' | 'kube-apiserver' | 'kube-scheduler' | 'kube-controller-manager' | 'kubelet-admission';

/** The version of Kubernetes that the programs are built from. */
export const kubernetesVersion = VERSION.exec(readFileSync(join(MODULE, 'go.mod'), 'utf8'))![1];

/**
 * The path of each program. They are built where they are missing or where their module has changed.
 *
 * @returns undefined where Go is not installed
 */
export function builtPrograms(say: (text: string) => void): ((program: Program) => string) | undefined {
  const go = goVersion();
  if (go === undefined) return undefined;
  const stamp = stampOf(go);
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== stamp) {
    say(`building etcd and Kubernetes ${kubernetesVersion} from their modules: about five minutes, once`);
    build();
    writeFileSync(STAMP, stamp);
  }
  return (program) => join(CACHE, program);
}

function goVersion(): string | undefined {
  try {
    return execFileSync('go', ['version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

function stampOf(go: string): string {
  const hash = createHash('sha256').update(go);
  for (const file of ['go.mod', 'go.sum', 'kubelet-admission/main.go']) hash.update(readFileSync(join(MODULE, file)));
  return hash.digest('hex');
}

/** Go prints each package as it is compiled. Linked without its version, Kubernetes would call itself v0.0.0. */
function build(): void {
  mkdirSync(CACHE, { recursive: true });
  const flags = `-s -w -X k8s.io/component-base/version.gitVersion=${kubernetesVersion}`;
  execFileSync('go', ['build', '-v', '-ldflags', flags, '-o', `${CACHE}/`, 'tool', './kubelet-admission'], {
    cwd: MODULE, env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly' }, stdio: ['ignore', 'inherit', 'inherit'],
  });
}
