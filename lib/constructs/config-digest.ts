import { createHash } from 'crypto';
import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Container, EnvFromSource, EnvVar, PodSpec, Volume, VolumeProjection } from '../kube/pod-template.generated';

/** The annotation of the pods that changes with what they read, so that they are replaced. */
export const CONFIG_DIGEST = 'cdk8s-daemonsets/config';

interface Read {
  readonly kind: 'ConfigMap' | 'Secret';
  readonly name?: string;
}

/**
 * A digest of the ConfigMaps and Secrets that pods read and that their app makes; undefined where it makes none of them.
 * It is found by name, so that objects of any kind of construct count.
 */
export function configDigest(app: IConstruct, namespace: string | undefined, spec: Partial<PodSpec>): string | undefined {
  const names = new Set(readsOf(spec).map(({ kind, name }) => `${kind}/${name}`));
  if (names.size === 0) {return undefined;}
  const contents = app.node.findAll()
    .filter((each) => ApiObject.isApiObject(each))
    .filter((each) => names.has(`${each.kind}/${each.name}`) && each.metadata.namespace === namespace)
    .map((each) => `${each.kind}/${each.name} ${contentOf(each)}`);
  return contents.length > 0 ? createHash('sha256').update(contents.sort().join('\n')).digest('hex').slice(0, 16) : undefined;
}

function contentOf(object: ApiObject): string {
  const { data = {}, binaryData = {}, stringData = {} } = object.toJson();
  return JSON.stringify([data, binaryData, stringData].map((files: object) => Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))));
}

function readsOf({ volumes = [], containers = [], initContainers = [] }: Partial<PodSpec>): Read[] {
  return [...volumes.flatMap(volumeReads), ...[...initContainers, ...containers].flatMap(containerReads)];
}

function volumeReads({ configMap, secret, projected }: Volume): Read[] {
  return [...reads(configMap?.name, secret?.secretName), ...(projected?.sources ?? []).flatMap(projectionReads)];
}

function projectionReads({ configMap, secret }: VolumeProjection): Read[] {
  return reads(configMap?.name, secret?.name);
}

function containerReads({ env = [], envFrom = [] }: Container): Read[] {
  return [
    ...env.flatMap(({ valueFrom }: EnvVar) => reads(valueFrom?.configMapKeyRef?.name, valueFrom?.secretKeyRef?.name)),
    ...envFrom.flatMap(({ configMapRef, secretRef }: EnvFromSource) => reads(configMapRef?.name, secretRef?.name)),
  ];
}

function reads(configMap: string | undefined, secret: string | undefined): Read[] {
  return [{ kind: 'ConfigMap', name: configMap } as const, { kind: 'Secret', name: secret } as const].filter(({ name }) => name !== undefined);
}
