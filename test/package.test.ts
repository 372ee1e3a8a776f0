import { execFileSync } from 'child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { dirname, join } from 'path';

const ROOT = join(__dirname, '..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const entries = Object.keys(manifest.exports).filter((entry) => typeof manifest.exports[entry] !== 'string');

jest.setTimeout(60_000);

describe('the package', () => {
  const packed: { path: string }[] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))[0].files;
  const paths = packed.map(({ path }) => path);

  test('holds the built library, what it bundles, and nothing else', () => {
    const bundled = manifest.bundledDependencies.map((name: string) => `node_modules/${name}/`);
    const allowed = ['dist/', ...bundled];
    expect(paths.filter((path) => !allowed.some((folder: string) => path.startsWith(folder))).sort())
      .toEqual(['.jsii', 'API.md', 'LICENSE', 'README.md', 'package.json'].filter((file) => paths.includes(file)));
    expect(paths).toEqual(expect.arrayContaining(['.jsii', 'dist/index.js', 'dist/index.d.ts', 'dist/cli/bin.js', 'LICENSE', 'README.md', 'package.json']));
    expect(paths.filter((path) => path.startsWith('dist/') && path.endsWith('.ts') && !path.endsWith('.d.ts'))).toEqual([]);
  });

  describe('installed beside its peers', () => {
    let app: string;

    beforeAll(() => {
      app = mkdtempSync(join(tmpdir(), 'consumer-'));
      install(app, paths);
      for (const peer of ['cdk8s', 'constructs', 'cdk8s-plus-28', 'cdk8s-plus-33', '@types', '@jest', 'expect', 'jest-mock', '@sinclair', 'jest-snapshot', 'pretty-format']) {
        symlinkSync(join(ROOT, 'node_modules', peer), join(app, 'node_modules', peer));
      }
      writeFileSync(join(app, 'main.ts'), CONSUMER);
      writeFileSync(join(app, 'globals.ts'), GLOBALS);
      snippets().forEach((snippet, index) => writeFileSync(join(app, `readme-${index + 1}.ts`), `${snippet}\nexport {};\n`));
    });

    afterAll(() => rmSync(app, { recursive: true }));

    test.each(entries.filter((entry) => entry !== './testing/register'))('%s loads', (entry) => {
      const name = join('cdk8s-daemonsets', entry);
      expect(execFileSync(process.execPath, ['-p', `Object.keys(require('${name}')).length > 0`], { cwd: app, encoding: 'utf8' })).toBe('true\n');
    });

    test('./testing/register says outside jest that it is for jest', () => {
      expect(() => execFileSync(process.execPath, ['-e', 'require(\'cdk8s-daemonsets/testing/register\')'], { cwd: app, stdio: 'pipe' })).toThrow(/jest/);
    });

    test.each([
      ['as `cdk8s init` makes it', { module: 'CommonJS', target: 'ES2017', moduleResolution: 'node10', ignoreDeprecations: '6.0' }],
      ['for node16', { module: 'node16', target: 'ES2022' }],
    ])('an app and what README shows type-check %s', (_, compilerOptions) => {
      const tsconfig = { compilerOptions: { ...compilerOptions, strict: true, noEmit: true, lib: ['es2022'], types: ['node', 'jest'] }, include: ['*.ts'] };
      writeFileSync(join(app, 'tsconfig.json'), JSON.stringify(tsconfig));
      expect(tsc(app)).toBe('');
    });
  });

  test('./placement and ./report load with no other package installed', () => {
    const empty = mkdtempSync(join(tmpdir(), 'empty-'));
    install(empty, paths.filter((path) => !path.startsWith('node_modules/')));
    expect(execFileSync(process.execPath, ['-p', 'typeof require(\'cdk8s-daemonsets/placement\').place + typeof require(\'cdk8s-daemonsets/report\').toReport'],
      { cwd: empty, encoding: 'utf8' })).toBe('functionfunction\n');
    rmSync(empty, { recursive: true });
  });
});

function install(folder: string, paths: string[]) {
  for (const path of paths) {
    const target = join(folder, 'node_modules', 'cdk8s-daemonsets', path);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(ROOT, path), target);
  }
}

/** The TypeScript that README shows. */
function snippets(): string[] {
  return [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^```ts\n([^]*?)^```/gm)].map(([, code]) => code);
}

function tsc(folder: string): string {
  try {
    return execFileSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', folder], { encoding: 'utf8' });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

/** A test that imports jest's globals. */
const GLOBALS = `
import { expect, test } from '@jest/globals';
import { Clusters } from 'cdk8s-daemonsets/testing';
import 'cdk8s-daemonsets/testing/register';

test('it is covered', () => {
  expect({}).toCover(Clusters.eks());
  expect({}).not.toRunOnlyOn(['a'], []);
});
`;

/** An app that uses every entry, with the cdk8s-plus that `cdk8s init` installs beside ours. */
const CONSUMER = `
import { App, Chart } from 'cdk8s';
import * as plus28 from 'cdk8s-plus-28';
import * as kplus from 'cdk8s-plus-33';
import { ApiServerGate, DaemonSet, Env, LoggingAgentDaemonSet, Mount, NodeTarget, Taint } from 'cdk8s-daemonsets';
import { place, explain, type Placement } from 'cdk8s-daemonsets/placement';
import { toReport } from 'cdk8s-daemonsets/report';
import { loadSync } from 'cdk8s-daemonsets/kubernetes';
import { Clusters, placement } from 'cdk8s-daemonsets/testing';
import 'cdk8s-daemonsets/testing/register';

const chart = new Chart(new App(), 'logging', { namespace: 'kube-system' });
const account = new kplus.ServiceAccount(chart, 'account');
const config = new kplus.ConfigMap(chart, 'config', { data: { a: 'b' } });
const agent = new LoggingAgentDaemonSet(chart, 'fluentd', {
  name: 'fluentd-elasticsearch',
  image: 'quay.io/fluentd_elasticsearch/fluentd:v5.0.1',
  nodes: NodeTarget.linux().labeled('app', 'dev').tolerating(Taint.controlPlane()),
  serviceAccount: account,
  config: { mountPath: '/etc/fluentd', configMap: config },
  env: Env.values({ A: kplus.EnvValue.fromValue('a') }),
  resources: { requests: { cpu: kplus.Cpu.millis(100) } },
});
new plus28.Service(chart, 'service', { selector: agent, ports: [{ port: 80 }] });
new kplus.Service(chart, 'other', { selector: kplus.Pods.select(chart, 'pods', { labels: agent.selector.matchLabels }), ports: [{ port: 80 }] });
ApiServerGate.addTo(chart);
new DaemonSet(chart, 'plain', { containers: [{ name: 'main', image: 'x:1' }] }).mount(Mount.hostPath('/dev'));
const placements: Placement[] = place([], { nodes: Clusters.eks().nodes });
export const reasons: string[] = placements.flatMap(({ decisions }) => decisions.flatMap((decision) => decision.reasons.map((reason) => explain(reason, decision.node))));
export const all = [toReport, loadSync, placement(chart, Clusters.kubeadm({ workers: 2 }))];
export const check = () => { expect(chart).toCover(Clusters.eks().linux()); };
`;
