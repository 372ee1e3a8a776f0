import { execFileSync } from 'child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { Chart, Testing } from 'cdk8s';
import { parseAllDocuments } from 'yaml';
import type { KubernetesObject } from './api';
import { agents, options } from '../../agents-and-options';

const EXAMPLES = join(__dirname, '..', '..', '..', 'examples');

/** Manifests that belong together. */
export interface Synthesized {
  readonly name: string;
  manifests(): readonly KubernetesObject[];
}

/** Every agent with every option, and every example. The examples use the package as it was compiled last. */
export const synthesized = (): readonly Synthesized[] => [...agentsWithOptions(), ...examples()];

function agentsWithOptions(): Synthesized[] {
  return agents.flatMap(([agent, add]) => options.map(([option, props]) => ({
    name: `${agent} with ${option}`,
    manifests: () => {
      const chart = new Chart(Testing.app(), 'test', { namespace: 'agents' });
      add(chart, props);
      return Testing.synth(chart) as KubernetesObject[];
    },
  })));
}

function examples(): Synthesized[] {
  const names = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'cdk8s.yaml')));
  return names.map((name) => ({ name: `examples/${name}`, manifests: () => exampleManifests(name) }));
}

/** What cdk8s lets the app of an example write. */
function exampleManifests(name: string): KubernetesObject[] {
  const output = mkdtempSync(join(tmpdir(), 'synthesized-'));
  try {
    execFileSync(process.execPath, ['-r', 'ts-node/register/transpile-only', 'main.ts'], {
      cwd: join(EXAMPLES, name), env: { ...process.env, CDK8S_OUTDIR: output }, stdio: ['ignore', 'ignore', 'inherit'],
    });
    return readdirSync(output).sort().flatMap((file) => documents(readFileSync(join(output, file), 'utf8')));
  } finally {
    rmSync(output, { recursive: true, force: true });
  }
}

const documents = (text: string) => parseAllDocuments(text).map((document) => document.toJS() as KubernetesObject);
