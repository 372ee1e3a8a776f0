import type { Volume, VolumeMount } from '../kube/pod-template.generated';

/**
 * Volumes and one more; one that is there already is not added again.
 *
 * @throws where another volume has its name
 */
export function withVolume(volumes: readonly Volume[], added: Volume): Volume[] {
  const known = volumes.find(({ name }) => name === added.name);
  if (known && !isSame(known, added)) {
    throw new Error(`two volumes are named "${added.name}": ${JSON.stringify(known)} and ${JSON.stringify(added)}; name one of them otherwise`);
  }
  return known ? [...volumes] : [...volumes, added];
}

/**
 * Mounts of a container and one more; one that is there already is not added again.
 *
 * @throws where something else is mounted at its path
 */
export function withVolumeMount(mounts: readonly VolumeMount[], added: VolumeMount): VolumeMount[] {
  const known = mounts.find(({ mountPath }) => mountPath === added.mountPath);
  if (known && !isSame(known, added)) {
    throw new Error(`two volumes are mounted at "${added.mountPath}": ${JSON.stringify(known)} and ${JSON.stringify(added)}; mount one of them elsewhere`);
  }
  return known ? [...mounts] : [...mounts, added];
}

function isSame(a: object, b: object): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, item]) => item !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
}
