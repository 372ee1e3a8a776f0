import { existsSync } from 'fs';
import { BUILT_IN_CLUSTERS, builtInCluster } from '../clusters/clusters';
import type { Problem } from '../kube/source';
import { readPaths } from '../reading/files';
import { readManifests, type Manifest } from '../reading/manifests';

/**
 * A cluster as the gate is given it: names of built-in clusters, files and folders are read, anything else is taken as it is.
 *
 * @throws where something cannot be read; the message names all of it
 */
export function givenCluster(cluster: unknown): unknown {
  const paths = [cluster].flat();
  return paths.length > 0 && paths.every((each) => typeof each === 'string') ? read(paths) : cluster;
}

function read(paths: readonly string[]): object {
  const names = paths.filter((path) => !existsSync(path));
  const unknown = names.filter((name) => !builtInCluster(name));
  const files = readPaths(paths.filter((path) => !names.includes(path)), () => '');
  const { nodes, pods, hasPods, daemonSets, objects, problems } = readManifests(files.inputs);
  const faults = [
    ...unknown.map((name) => `${name}: there is no such file or folder, nor a built-in cluster of that name (${BUILT_IN_CLUSTERS.join(', ')})`),
    ...[...files.problems, ...problems].map(faultLine),
  ];
  if (faults.length > 0) {throw new Error(`cluster cannot be read: ${faults.join('; ')}`);}
  return {
    name: paths.join(', '),
    nodes: [...names.flatMap((name) => builtInCluster(name)?.nodes ?? []), ...plain(nodes)],
    pods: hasPods ? plain(pods) : undefined,
    daemonSets: plain(daemonSets),
    ...Object.fromEntries(Object.entries(objects).map(([list, manifests]) => [list, plain(manifests)])),
  };
}

function faultLine({ source: { file, line }, path, message }: Problem): string {
  return `${file}:${line}: ${path ? `${path}: ` : ''}${message}`;
}

function plain<T>(manifests: readonly Manifest<T>[]): T[] {
  return manifests.map(({ object }) => object);
}
