import { execFileSync } from 'child_process';
import { mkdtempSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { judged, placed } from './browser/cases';
import type { Seen } from './browser/page';
import { isAvailable, loadSync } from 'cdk8s-daemonsets/kubernetes';

jest.setTimeout(120_000);

const platform = `${process.platform} ${process.arch}`;
const describeBrowser = platform === 'linux x64' ? describe : describe.skip;
const testJudge = isAvailable() ? test : test.skip;
const skipped = isAvailable() ? '' : ' (skipped: the judge is not built, `npm run kubernetes` needs Go)';

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value));

describeBrowser(`in Chromium, under a strict Content-Security-Policy${platform === 'linux x64' ? '' : ` (skipped: there is none for ${platform} among npm's packages)`}`, () => {
  let seen: Seen & { readonly inputs: readonly string[]; readonly bundle: string };

  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'chromium-')); // Chromium is unpacked to TMPDIR, and never anew: half an unpacked one would stay
    // Its package has the libraries that it needs, and unpacks them where it believes to be on AWS.
    const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const run = [require.resolve('ts-node/dist/bin'), '--transpile-only', '--project', join(__dirname, 'tsconfig.json'), join(__dirname, 'browser', 'run.ts')];
    try {
      seen = JSON.parse(execFileSync(process.execPath, run, { encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 }));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('the policy is in force', () => {
    expect(seen.codeOfText).toMatch(/^EvalError/);
  });

  test('a bundle of the three entries holds the pure layers and the judge\'s loader, and asks for nothing of Node', () => {
    const folders = seen.inputs.filter((input) => !input.startsWith('test/')).map((input) => input.split('/').slice(0, 2).join('/'));
    expect([...new Set(folders)].sort()).toEqual(['dist/kube', 'dist/kubernetes', 'dist/placement', 'dist/report']);
    expect(seen.inputs).not.toContain('dist/kubernetes/load.js');
    expect(seen.bundle.match(/\b(require\(|process\.|Buffer\b|__dirname\b)|["'`]node:/g)).toBeNull();
  });

  test('decisions, text and report are those of Node', () => {
    expect(seen.placed).toEqual(asJson(placed()));
  });

  testJudge(`the judge answers as in Node${skipped}`, () => {
    expect(seen.judged).toEqual(asJson(judged(loadSync())));
  });

  testJudge(`the judge refuses what Kubernetes refuses${skipped}`, () => {
    expect(seen.judged).toHaveProperty('verdicts.1.causes.0.message', 'Unsupported value: "Never": supported values: "Always"');
  });

  testJudge(`compressed bytes without their header are an error that says so${skipped}`, () => {
    expect(seen.withoutHeader).toMatch(
      /^KubernetesError: http:.*\/kubernetes\.wasm\.br\?plain is no WebAssembly module; does the server send it with `Content-Encoding: br`\?$/);
  });
});
