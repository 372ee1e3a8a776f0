import { cdk, javascript } from 'projen';

const project = new cdk.JsiiProject({
  name: 'cdk8s-daemonsets',
  description: 'Typed Kubernetes DaemonSets for cdk8s, and an offline answer to where they will run, and why not elsewhere',
  author: 'The cdk8s-daemonsets authors',
  authorAddress: 'cdk8s-daemonsets@users.noreply.github.com',
  repositoryUrl: 'https://github.com/cdk8s-daemonsets/cdk8s-daemonsets.git',
  keywords: ['cdk8s', 'constructs', 'kubernetes', 'daemonset', 'taint', 'toleration', 'node-affinity', 'placement', 'scheduler', 'jest'],
  license: 'Apache-2.0',
  copyrightOwner: 'The cdk8s-daemonsets authors',
  defaultReleaseBranch: 'main',
  majorVersion: 0,
  projenrcTs: true,
  packageManager: javascript.NodePackageManager.NPM,
  minNodeVersion: '20.19.0',
  jsiiVersion: '~6.0.0',
  typescriptVersion: '~6.0.0',
  github: false,
  release: false,
  depsUpgrade: false,
  docgen: false, // jsii-docgen repeats what is inherited, in 40,000 lines; projenrc/write-api.ts does not

  srcdir: 'lib',
  libdir: 'dist',
  entrypoint: 'dist/index.js',
  artifactsDirectory: 'artifacts', // projen's default is dist, where our compiled code goes
  npmignoreEnabled: false, // `files` below decides: an allow-list forgets no folder
  bin: { daemonsets: 'dist/cli/bin.js' },

  peerDeps: ['cdk8s@^2.70.106', 'constructs@^10.3.0', 'cdk8s-plus-28@^2.5.6'],
  bundledDeps: ['commander@^14', 'picocolors@^1', 'yaml@^2'], // a jsii package bundles what is not a jsii module
  devDeps: ['@bytecodealliance/wizer@10.0.0', '@sparticuz/chromium', 'ajv', 'cdk8s-cli', 'cdk8s-plus-33', 'esbuild', 'fast-check', 'playwright-core'],

  publishToPypi: { distName: 'cdk8s-daemonsets', module: 'cdk8s_daemonsets' },

  jestOptions: {
    jestVersion: '^30',
    updateSnapshot: javascript.UpdateSnapshot.NEVER, // a snapshot that rewrites itself asserts nothing
    jestConfig: { collectCoverage: false, testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/examples/**/*.test.ts'] },
  },
  eslintOptions: { dirs: ['lib'], devdirs: ['test', 'examples'], commandOptions: { fix: false } },
  gitignore: ['/examples/*/manifests/', '/artifacts/', '/.npmignore', '.DS_Store'], // jsii-pacmak writes an .npmignore and leaves it
});

// Said after the constructor, which puts lib back in.
project.gitignore.exclude('/lib/kubernetes/*.wasm.br', '/lib/kubernetes/*.stamp', '/lib/kubernetes/THIRD_PARTY_LICENSES');

project.addTask('structs', { description: 'Regenerate the interfaces of Kubernetes from its OpenAPI (needs Go)', exec: 'ts-node --project projenrc/tsconfig.json projenrc/generate-structs.ts' });

const entries = ['kubernetes', 'placement', 'report', 'testing', 'testing/register'];
const entryFile = (entry: string) => (entry === 'testing/register' ? 'testing/register' : `${entry}/index`);

project.package.addField('files', ['dist', '.jsii', 'API.md']);
project.package.addField('exports', {
  '.': { types: './dist/index.d.ts', default: './dist/index.js' },
  ...Object.fromEntries(entries.map((entry) => [`./${entry}`, {
    ...entry === 'kubernetes' ? { browser: { types: './dist/kubernetes/browser.d.ts', default: './dist/kubernetes/browser.js' } } : {},
    types: `./dist/${entryFile(entry)}.d.ts`,
    default: `./dist/${entryFile(entry)}.js`,
  }])),
  './kubernetes.wasm.br': './dist/kubernetes/kubernetes.wasm.br', // for bundlers, which ask by name
  './scheduler.wasm.br': './dist/kubernetes/scheduler.wasm.br',
  './placement-v1.schema.json': './dist/report/placement-v1.schema.json',
  './package.json': './package.json',
  './.jsii': './.jsii',
});
// Apps that compile to CommonJS (what `cdk8s init` makes) do not read `exports`.
project.package.addField('typesVersions', {
  '*': Object.fromEntries(entries.map((entry) => [entry, [`dist/${entryFile(entry)}.d.ts`]])),
});

// The judge first, so that it is there to be copied; without Go it says in a line what is left out.
const judge = 'ts-node --transpile-only --project projenrc/tsconfig.json projenrc/build-kubernetes.ts';
project.compileTask.reset(judge);
project.compileTask.exec('jsii --silence-warnings=language-compatibility'); // Go and C# rename a few of Kubernetes' words; we publish to neither
project.compileTask.exec('ts-node --transpile-only --project projenrc/tsconfig.json projenrc/make-lazy.ts');
const copyAssets = 'ts-node --transpile-only --project projenrc/tsconfig.json projenrc/copy-assets.ts';
project.compileTask.exec(copyAssets);
project.packageTask.prependExec(copyAssets);
project.packageTask.prependExec(`${judge} --package`);
project.postCompileTask.spawn(project.addTask('docgen', {
  description: 'Write API.md from .jsii',
  exec: 'ts-node --transpile-only --project projenrc/tsconfig.json projenrc/write-api.ts',
}));
project.annotateGenerated('/API.md');
project.addTask('kubernetes', { description: 'Rebuild the judge and hold it to the native programs (needs Go)', exec: `${judge} --force --check` });

project.testTask.prependExec('tsc --noEmit -p examples/tsconfig.json');
project.testTask.prependExec('tsc --noEmit -p test/tsconfig.json');
project.testTask.prependSpawn(project.compileTask); // prepended last, so it runs first
const differential = 'ts-node --transpile-only --project test/tsconfig.json test/differential';
project.addTask('record', { description: 'Record Kubernetes\' answers to the fixed cases anew (needs the judge)', exec: `${differential}/record.ts` });
project.addTask('fuzz', {
  description: 'Look for cases on which Kubernetes and we differ: -- --minutes N --seed S --only decisions|texts|pods|rooms',
  exec: `${differential}/fuzz.ts`,
  receiveArgs: true,
});

project.addTask('record:admission', {
  description: 'Ask Kubernetes\' own admission plugins the fixed cases anew (needs Go)',
  exec: 'ts-node --transpile-only --project test/tsconfig.json test/conformance/admission/record.ts',
});
project.addTask('live', {
  description: 'Ask a live control plane on loopback all scenarios anew (needs Go, builds it first)',
  exec: 'ts-node --transpile-only --project test/tsconfig.json test/conformance/live/run.ts',
  receiveArgs: true,
}).prependSpawn(project.compileTask);
project.addTask('record:controller', {
  description: 'Ask the DaemonSet controller and kubectl\'s printer the fixed cases anew (needs Go)',
  exec: 'ts-node --project test/tsconfig.json test/conformance/controller/record.ts',
});
project.addTask('record:kubelet', {
  description: 'Ask the kubelet\'s own code the generated nodes anew (needs Go)',
  exec: 'ts-node --transpile-only --project test/tsconfig.json test/conformance/kubelet/record.ts',
});
project.addTask('record:texts', {
  description: 'Ask the schedulers of all known versions of Kubernetes the fixed cases anew (needs Go, builds each)',
  exec: 'ts-node --transpile-only --project test/tsconfig.json test/conformance/texts/record.ts',
});

const start = project.addTask('start', { description: 'Synthesize the first example and print where it lands, step by step' });
start.spawn(project.compileTask);
start.exec('cdk8s synth --check-upgrade false', { cwd: 'examples/01-article' });
start.exec('ts-node examples/01-article/walk-through.ts');

project.addTask('bench', { description: 'Measure, side by side', exec: 'ts-node test/bench/run.ts' }).prependSpawn(project.compileTask);

project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');

// Walls between the layers. Every zone says in a sentence why it stands.
const layers: Record<string, { may: string[]; why: string }> = {
  kube: { may: [], why: 'kube holds the words that everybody shares: shapes and constants.' },
  clusters: { may: ['kube'], why: 'Built-in clusters are data: nodes and nothing else.' },
  kubernetes: { may: ['kube'], why: 'The judge is Kubernetes\' own code. It knows nothing of ours.' },
  targeting: { may: ['kube'], why: 'Targeting says where a DaemonSet should run. It does not know who evaluates it or emits it.' },
  placement: { may: ['kube'], why: 'Placement runs in a browser with nothing installed.' },
  reading: { may: ['kube'], why: 'Reading turns text into objects with positions. It does not judge them.' },
  report: { may: ['placement', 'kube'], why: 'A report reads decisions. It does not know who asked.' },
  constructs: { may: ['targeting', 'kube'], why: 'Constructs write manifests. The two halves meet in YAML only.' },
  landing: { may: ['report', 'placement', 'reading', 'kubernetes', 'kube'], why: 'Landing says where DaemonSets of any make land on any cluster. It does not know who asks.' },
  gate: { may: ['constructs', 'landing', 'report', 'placement', 'reading', 'kubernetes', 'clusters', 'kube'], why: 'The gate stands above both halves, which meet in what the constructs emit.' },
  testing: { may: ['landing', 'report', 'placement', 'clusters', 'kube'], why: 'The testing kit reads manifests, whoever wrote them.' },
  cli: { may: ['report', 'placement', 'reading', 'kubernetes', 'clusters', 'kube'], why: 'The command reads manifests, whoever wrote them.' },
};
project.eslint!.addRules({
  'import/no-cycle': 'error',
  'import/no-restricted-paths': ['error', {
    zones: Object.entries(layers).map(([layer, { may, why }]) => ({
      target: `./lib/${layer}`, from: './lib', except: [layer, ...may].map((name) => `./${name}`), message: why,
    })),
  }],
});
project.eslint!.addOverride({
  files: ['kube', 'clusters', 'placement', 'report', 'targeting'].map((layer) => `lib/${layer}/**`),
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'Pure layer: relative imports only.' }] }],
    'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname'],
  },
});

project.synth();
