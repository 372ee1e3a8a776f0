import { createHash } from 'crypto';
import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { PodSpec } from '../kube/pod-template.generated';

/** The annotation of the pods that changes with what they read, so that they are replaced. */
export const CONFIG_DIGEST = 'cdk8s-daemonsets/config';

/**
 * A digest of the ConfigMaps and Secrets that pods read and that their app makes; undefined where it makes none of them.
 * It is found by name, so that objects of any kind of construct count.
 */
export function configDigest(app: IConstruct, namespace: string | undefined, spec: Partial<PodSpec>): string | undefined {
  const read = readsOf(spec);
  if (read.size === 0) {return undefined;}
  const contents = app.node.findAll()
    .filter((each) => ApiObject.isApiObject(each))
    .filter((each) => read.has(`${each.kind}/${each.name}`) && each.metadata.namespace === namespace)
    .map((each) => `${each.kind}/${each.name} ${contentOf(each)}`);
  return contents.length > 0 ? createHash('sha256').update(contents.sort().join('\n')).digest('hex').slice(0, 16) : undefined;
}

function contentOf(object: ApiObject): string {
  const { data = {}, binaryData = {}, stringData = {} } = object.toJson();
  return JSON.stringify([data, binaryData, stringData].map((files: object) => Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** What is read, as `ConfigMap/<name>` and `Secret/<name>`. */
function readsOf({ volumes = [], containers = [], initContainers = [] }: Partial<PodSpec>): Set<string> {
  const reads = new Set<string>();
  const read = (configMap: string | undefined, secret: string | undefined) => {
    if (configMap !== undefined) {reads.add(`ConfigMap/${configMap}`);}
    if (secret !== undefined) {reads.add(`Secret/${secret}`);}
  };
  for (const { configMap, secret, projected } of volumes) {
    read(configMap?.name, secret?.secretName);
    for (const source of projected?.sources ?? []) {read(source.configMap?.name, source.secret?.name);}
  }
  for (const { env = [], envFrom = [] } of [...initContainers, ...containers]) {
    for (const { valueFrom } of env) {read(valueFrom?.configMapKeyRef?.name, valueFrom?.secretKeyRef?.name);}
    for (const { configMapRef, secretRef } of envFrom) {read(configMapRef?.name, secretRef?.name);}
  }
  return reads;
}
