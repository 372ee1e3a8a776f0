import { existsSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { CannotRun } from './exit-code';
import type { Io } from './io';
import { BUILT_IN_CLUSTERS, builtInCluster } from '../clusters/clusters';
import type { Node } from '../kube/node';
import { readPaths } from '../reading/files';
import { readManifests, type Input, type Manifests } from '../reading/manifests';

/** What was read. */
export interface Inputs {
  /** What is to be applied. */
  readonly applied: Manifests;
  /** What exists. */
  readonly existing: Manifests;
  /** The nodes of the built-in clusters that were named. */
  readonly builtIn: readonly { readonly cluster: string; readonly node: Node }[];
}

/** Reads what `-f` and `-c` name. @throws CannotRun when something cannot be opened; the message has a line for each */
export async function readInputs(applied: readonly string[], existing: readonly string[], io: Io): Promise<Inputs> {
  const stdin = await standardInput([...applied, ...existing], io);
  const names = existing.filter((path) => path !== '-' && !existsSync(path));
  const unknown = names.filter((name) => !builtInCluster(name));
  const files = {
    applied: readPaths(applied, () => stdin),
    existing: readPaths(existing.filter((path) => !names.includes(path)), () => stdin),
  };
  const faults = [
    ...files.applied.problems.map(({ source, message }) => `-f ${source.file} ${message}`),
    ...files.existing.problems.map(({ source, message }) => `-c ${source.file} ${message}`),
    ...unknown.map((name) => `-c ${name}: there is no such file or folder, nor a built-in cluster of that name (${BUILT_IN_CLUSTERS.join(', ')})`),
  ];
  if (faults.length > 0) throw new CannotRun(faults.join('\n'));
  return {
    applied: readManifests(files.applied.inputs),
    existing: readManifests(files.existing.inputs),
    builtIn: names.flatMap((cluster) => (builtInCluster(cluster)?.nodes ?? []).map((node) => ({ cluster, node }))),
  };
}

/** Reads what `-f` names. @throws CannotRun when something cannot be opened; the message has a line for each */
export async function readFiles(paths: readonly string[], io: Io): Promise<readonly Input[]> {
  const stdin = await standardInput(paths, io);
  const { inputs, problems } = readPaths(paths, () => stdin);
  if (problems.length > 0) throw new CannotRun(problems.map(({ source, message }) => `-f ${source.file} ${message}`).join('\n'));
  return inputs;
}

async function standardInput(paths: readonly string[], { stdin }: Io): Promise<Uint8Array> {
  const wanted = paths.filter((path) => path === '-').length;
  if (wanted > 1) throw new CannotRun('"-" is given more than once, but standard input can be read only once');
  return wanted === 1 ? buffer(stdin) : new Uint8Array();
}
