import { METADATA, type PropRule } from './prop-rule';
import type { DaemonSet } from '../kube/daemon-set';

const POD = 'spec.template.spec.';
const A_CONTAINER = /^spec\.template\.spec\.((?:initC|c)ontainers)\[(\d+)\]/;

/**
 * The field with the names of containers beside their places, as the rules below have it: `spec.template.spec.containers[1:proxy]`.
 * Where containers come from several props, a place says little.
 */
export function withContainerNames(field: string, { spec }: DaemonSet): string {
  return field.replace(A_CONTAINER, (_, list: 'containers' | 'initContainers', place: string) => {
    const name = spec.template.spec?.[list]?.[Number(place)]?.name ?? '';
    return `${POD}${list}[${place}:${/^[-.\w]+$/.test(name) ? name : place}]`;
  });
}

/** The prop as its author knows it: `containers[proxy].mounts or volumeMounts`. */
export function readable(prop: string): string {
  return prop.replace(/\[\d+:/, '[').replace(/\bvolumeMounts\b.*/, 'mounts or volumeMounts');
}

/** What all DaemonSets say of themselves and their pods. */
export const DAEMON_SET: readonly PropRule[] = [
  ...METADATA,
  [/^spec\.template\.metadata\./, 'podMetadata.'],
  [/^spec\.template\.(labels|annotations)\b/, 'podMetadata.$1'], // the API server's own way to say it
  [/^spec\.template\.spec\.nodeSelector\b.*/, 'nodes or nodeSelector'],
  [/^spec\.template\.spec\.affinity\.nodeAffinity\.required.*/, 'nodes or affinity'],
  [/^spec\.template\.spec\.tolerations\b.*/, 'nodes or tolerations'],
  [/^spec\.template\.spec\.serviceAccountName\b.*/, 'serviceAccountName, serviceAccount or name'],
  [/^spec\.template\.spec\.volumes\b.*/, 'mounts or volumes'],
  [/^spec\.template\.spec\.(?=\w)/, ''],
  [/^spec\.(?!template\b)/, ''],
];

/** What a typed agent says: the fields of its own container, the first, are its props. */
export const AGENT: readonly PropRule[] = [
  [/^spec\.template\.spec\.containers\[0:[^\]]*\]\.name\b.*/, 'containerName'],
  [/^spec\.template\.spec\.containers\[0:[^\]]*\]\.env\b.*/, 'env'], // its kind adds some before
  [/^spec\.template\.spec\.containers\[0:[^\]]*\]\./, ''],
  [/^spec\.template\.spec\.securityContext\b/, 'podSecurityContext'],
  [/^spec\.template\.spec\.resources\b/, 'podResources'],
];

/** The ConfigMap that `config` makes. */
export const CONFIG_OF_AGENT: readonly PropRule[] = [
  [/^data(?=\[|$)/, 'config.files'],
  ...METADATA,
];
