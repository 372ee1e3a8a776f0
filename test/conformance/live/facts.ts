import { PlainNames, type Plain } from './plain-names';
import type { Pod } from '../../../lib/kube/pod';
import type { Container, PodSpec } from '../../../lib/kube/pod-template.generated';

/** What is put in the place of what differs from run to run. */
export interface Plainly extends Plain {
  readonly now: string;
  text(text: string): string;
}

/** What admission and the controller decide about, and what the scheduler reads. */
const SPEC: readonly (keyof PodSpec)[] = [
  'nodeName', 'schedulerName', 'schedulingGates', 'nodeSelector', 'affinity', 'tolerations', 'topologySpreadConstraints', 'priorityClassName',
  'priority', 'preemptionPolicy', 'runtimeClassName', 'overhead', 'resources', 'hostNetwork', 'serviceAccountName',
];
/** Mounted by admission into every pod. */
const TOKENS = 'kube-api-access-';

/** What a recording keeps of a pod. */
export function facts(pod: Pod, { name, createdAt, now, text }: Plainly): Pod {
  const { metadata, spec = {}, status } = pod;
  const owner = metadata.ownerReferences?.find(({ controller }) => controller);
  return {
    metadata: {
      name,
      namespace: PlainNames.NAMESPACE,
      creationTimestamp: createdAt,
      ...metadata.labels && { labels: metadata.labels },
      ...owner && { ownerReferences: [{ apiVersion: owner.apiVersion, kind: owner.kind, name: owner.name, uid: `uid-${owner.name}`, controller: true }] },
      ...metadata.deletionTimestamp && { deletionTimestamp: now },
    },
    spec: specFacts(spec),
    status: {
      phase: status?.phase,
      ...reasonOf(status, text),
      conditions: (status?.conditions ?? []).filter(({ type }) => type === 'Ready' || type === 'PodScheduled').map(({ type, status: value, reason, message }) => ({
        type, status: value, lastTransitionTime: now, ...reason !== undefined && { reason }, ...message !== undefined && { message: text(message) },
      })),
    },
  };
}

function specFacts(spec: Partial<PodSpec>): Partial<PodSpec> {
  const kept = Object.fromEntries(SPEC.flatMap((field) => (spec[field] === undefined ? [] : [[field, spec[field]]])));
  const volumes = (spec.volumes ?? []).filter((volume) => !volume.name.startsWith(TOKENS));
  return {
    ...kept,
    ...spec.initContainers && { initContainers: spec.initContainers.map(containerFacts) },
    containers: (spec.containers ?? []).map(containerFacts),
    ...volumes.length > 0 && { volumes },
  };
}

function containerFacts({ name, image, ports, resources, restartPolicy }: Container): Container {
  const asked = resources && Object.keys(resources).length > 0;
  return { name, image, ...ports && { ports }, ...asked && { resources }, ...restartPolicy && { restartPolicy } };
}

function reasonOf(status: Pod['status'] & { reason?: string; message?: string } | undefined, text: (text: string) => string) {
  const { reason, message } = status ?? {};
  return { ...reason !== undefined && { reason }, ...message !== undefined && { message: text(message) } };
}
