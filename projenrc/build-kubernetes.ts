/**
 * Builds the judge: compiles the Go programs beside its loader to WebAssembly, runs their preparations once and keeps the
 * memory (Wizer), and compresses the result into lib/kubernetes/*.wasm.br.
 *
 *   (no flag)   builds what its sources changed since the last time; without Go it says so, and all is well
 *   --force     builds in any case, and needs Go
 *   --package   compresses as far as Brotli goes (a minute), and writes the licences of all that is linked
 *   --check     compares the WebAssembly with the native programs, and these with the API server's own strategies
 */
import { execFileSync } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join, relative } from 'path';
import { brotliCompressSync, constants } from 'zlib';
import { check } from './check-kubernetes';
import { licences } from './kubernetes-licences';
import { withFewerTypes } from './kubernetes-types';

const CACHE = join(__dirname, '..', 'node_modules', '.cache', 'kubernetes');
const LIBRARY = join(__dirname, '..', 'lib', 'kubernetes');
const STAMP = join(LIBRARY, 'wasm.stamp');
const LICENCES = join(LIBRARY, 'THIRD_PARTY_LICENSES');
const PROGRAMS = ['kubernetes', 'scheduler'] as const;
const LINKED = /^(go\.(mod|sum)|(args|calls|apiserver|daemons|scheduler|cmd.(kubernetes|scheduler)).*\.go)$/;
const NEWEST_OLD_GO = [1, 25];
const LIGHT = 5;
const FULL = 11;
const WIZER = '@bytecodealliance/wizer';

/** What the files beside it were made of. */
interface Stamp {
  readonly sources: string;
  readonly quality: number;
}

const flags = new Set(process.argv.slice(2));
const quality = flags.has('--package') ? FULL : LIGHT;
const productOf = (program: string) => join(LIBRARY, `${program}.wasm.br`);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
const say = (text: string) => process.stderr.write(`judge: ${text}\n`);

main();

function main() {
  const stamp: Stamp = { sources: sources(), quality };
  if (!flags.has('--force') && isFresh(stamp)) {return finish();}
  const wanting = missing();
  if (wanting === undefined) {
    build(stamp);
  } else if (flags.has('--force') || flags.has('--package')) {
    say(`cannot be built: ${wanting}`);
    process.exitCode = 1;
    return undefined;
  } else {
    say(`left out (validation by the API server's own code, comparison with Kubernetes): ${wanting}`);
    return undefined;
  }
  return finish();
}

function finish() {
  if (flags.has('--package')) {writeFileSync(LICENCES, licences(LIBRARY, PROGRAMS));}
  if (flags.has('--check')) {check(LIBRARY, say);}
}

/** A hash of everything that decides about the products. */
function sources(): string {
  const hash = createHash('sha256').update(wizerVersion() ?? '');
  const files = readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' }).filter((file) => LINKED.test(file) && !/_test\.go$/.test(file));
  for (const file of [...files.sort().map((name) => join(LIBRARY, name)), __filename, join(__dirname, 'kubernetes-types.ts')]) {
    hash.update(relative(LIBRARY, file)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function isFresh(wanted: Stamp): boolean {
  if (!existsSync(STAMP) || !PROGRAMS.every((program) => existsSync(productOf(program)))) {return false;}
  const found: Stamp = JSON.parse(readFileSync(STAMP, 'utf8'));
  return found.sources === wanted.sources && found.quality >= wanted.quality;
}

/** What is needed to build and not there, in a few words. */
function missing(): string | undefined {
  const go = goVersion();
  if (go === undefined) {return 'Go 1.26 or newer is not installed (https://go.dev/dl)';}
  const [major, minor] = go.split('.').map(Number);
  if (major < NEWEST_OLD_GO[0] || (major === NEWEST_OLD_GO[0] && minor <= NEWEST_OLD_GO[1])) {return `Go 1.26 or newer is needed, this is ${go}`;}
  if (wizerVersion() === undefined) {return `the package ${WIZER} is not installed (npm install)`;}
  return undefined;
}

function goVersion(): string | undefined {
  try {
    return /go(\d+\.\d+)/.exec(execFileSync('go', ['version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))?.[1];
  } catch {
    return undefined;
  }
}

function build(stamp: Stamp) {
  rmSync(STAMP, { force: true });
  const work = mkdtempSync(join(tmpdir(), 'kubernetes-'));
  try {
    const modfile = withFewerTypes(LIBRARY, CACHE);
    for (const program of PROGRAMS) {buildOne(program, modfile, work);}
  } finally {
    rmSync(work, { recursive: true });
  }
  writeFileSync(STAMP, JSON.stringify(stamp));
}

function buildOne(program: string, modfile: string, work: string) {
  const raw = join(work, `${program}.raw.wasm`);
  const ready = join(work, `${program}.wasm`);
  say(`${program}: compiling (a minute or two the first time, then seconds)`);
  execFileSync('go', ['build', '-modfile', modfile, '-buildmode=c-shared', '-trimpath', '-ldflags', '-s -w', '-o', raw, `./cmd/${program}`], {
    cwd: LIBRARY, env: { ...process.env, GOOS: 'wasip1', GOARCH: 'wasm', CGO_ENABLED: '0', GOFLAGS: '-mod=readonly' }, stdio: 'inherit',
  });
  say(`${program}: ${megabytes(statSync(raw).size)}; running its preparations once, to keep what they make`);
  execFileSync(wizer(), ['--allow-wasi', '--wasm-bulk-memory', 'true', '-f', '_initialize', '-o', ready, raw], { stdio: 'inherit' });
  say(`${program}: ${megabytes(statSync(ready).size)}; compressing${quality === FULL ? ' as far as it goes' : ' lightly'}`);
  const bytes = readFileSync(ready);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  writeFileSync(productOf(program), brotliCompressSync(bytes, { params }));
  say(`${program}: ${megabytes(statSync(productOf(program)).size)}`);
}

/** The folder of Wizer's package. Its own entry is an ES module that only names the binary for this machine. */
function wizerFolder(): string | undefined {
  try {
    return dirname(require.resolve(`${WIZER}/package.json`));
  } catch {
    return undefined;
  }
}

function wizerVersion(): string | undefined {
  const folder = wizerFolder();
  return folder && JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
}

function wizer(): string {
  const binaries = dirname(require.resolve(`${WIZER}-${process.platform}-${process.arch}/package.json`, { paths: [wizerFolder()!] }));
  return join(binaries, process.platform === 'win32' ? 'wizer.exe' : 'wizer');
}
