/**
 * Holds the judge to its word: the WebAssembly answers what the native programs answer, byte for byte, and these answer what
 * the API server's own strategies do (a Go test).
 */
import { execFileSync } from 'child_process';
import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { brotliDecompressSync } from 'zlib';
import { Instance, compileSync } from '../lib/kubernetes/instance';

const LARGEST_ANSWER = 2 ** 29;

export function check(folder: string, say: (text: string) => void) {
  const env = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly' };
  const work = mkdtempSync(join(tmpdir(), 'kubernetes-'));
  const go = (...args: string[]) => execFileSync('go', args, { cwd: folder, env, maxBuffer: LARGEST_ANSWER, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    for (const program of ['kubernetes', 'scheduler']) {
      say(`${program}: comparing the WebAssembly with the native program`);
      const native = join(work, program);
      go('build', '-o', native, `./cmd/${program}`);
      const calls = go('run', './cmd/faults', '-for', program).trimEnd().split('\n\n');
      const wanted = execFileSync(native, { input: calls.join('\n\n'), encoding: 'utf8', maxBuffer: LARGEST_ANSWER }).trimEnd().split('\n');
      const instance = Instance.startSync(compileSync(brotliDecompressSync(readFileSync(join(folder, `${program}.wasm.br`)))));
      const cases = calls.map((call, i) => compare(call, instance.call(call), wanted[i]));
      say(`${program}: ${cases.reduce((sum, count) => sum + count, 0)} cases, all answers equal`);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
  say('comparing the verdicts with those of the API server\'s own strategies (minutes the first time)');
  say(go('test', '-count=1', '-v', './...').split('\n').filter((line) => /compared|^ok/.test(line)).map((line) => line.trim()).join('\n'));
}

interface Answer {
  readonly value?: { causes?: { field: string; message: string }[]; error?: string };
}

/** @returns the number of cases in the call */
function compare(call: string, webassembly: string, native: string): number {
  const [given, wanted] = [webassembly, native].map((reply) => (JSON.parse(reply) as Answer[]).map(ordered));
  const different = given.findIndex((answer, i) => answer !== wanted[i]);
  if (different >= 0) {
    const asked = call.split('\n')[different + 1];
    throw new Error(`answers differ for ${asked}\nwebassembly: ${given[different]}\nnative:      ${wanted[different]}`);
  }
  return given.length;
}

/** Kubernetes lists what it finds in labels and resources in no fixed order, and names a LimitRange without a name at random. */
function ordered(answer: Answer): string {
  const { causes = [] } = answer.value ?? {};
  if (causes.length === 0) {return JSON.stringify(answer);}
  const line = ({ field, message }: { field: string; message: string }) => `${field}: ${message}`;
  return JSON.stringify({ ...answer.value, error: undefined, causes: causes.map(line).sort() });
}
