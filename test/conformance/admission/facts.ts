import type { ResourceList } from '../../../lib/kube/pod';
import type { Container, PodSpec, Toleration } from '../../../lib/kube/pod-template.generated';
import { amounts, write } from '../../../lib/placement/resources/amounts';

/** What admission may change of a pod, short and in one way of writing. */
export type Facts = Readonly<Record<string, unknown>>;

export function facts(spec: Partial<PodSpec>, { priority }: { priority: boolean }): Facts {
  return told({
    ...Object.fromEntries([...spec.containers ?? [], ...spec.initContainers ?? []].map((each) => [`container ${each.name}`, ofContainer(each)])),
    resources: told({ requests: list(spec.resources?.requests), limits: list(spec.resources?.limits) }),
    overhead: list(spec.overhead),
    nodeSelector: Object.entries(spec.nodeSelector ?? {}).map(([key, value]) => `${key}=${value}`).sort(),
    tolerations: (spec.tolerations ?? []).map(toleration),
    ...priority && { priority: [spec.priority, spec.priorityClassName ?? '', spec.preemptionPolicy].join(' ') },
    serviceAccount: spec.serviceAccountName || spec.serviceAccount,
    imagePullSecrets: (spec.imagePullSecrets ?? []).map(({ name }) => name ?? ''),
    volumes: (spec.volumes ?? []).map(({ name, projected }) => (projected ? `${name} ${JSON.stringify(projected, sortedKeys)}` : name)),
  });
}

function ofContainer({ resources, ports, volumeMounts }: Container): Facts {
  return told({
    requests: list(resources?.requests),
    limits: list(resources?.limits),
    ports: (ports ?? []).map(({ containerPort, hostPort }) => `${containerPort}:${hostPort ?? ''}`),
    mounts: (volumeMounts ?? []).map(({ name, mountPath, readOnly }) => `${name}:${mountPath}${readOnly ? ':ro' : ''}`),
  });
}

const list = (written: ResourceList | undefined) => Object.entries(write(amounts(written))).map(([resource, amount]) => `${resource}=${amount}`);

/** Those that every daemon pod has are written short: there are many of them. */
const toleration = ({ key = '', operator = '', value = '', effect = '', tolerationSeconds }: Toleration) => (
  [key.replace('node.kubernetes.io/', '~'), operator === 'Exists' ? '' : operator, value, effect, tolerationSeconds ?? ''].join(':'));

const sortedKeys = (_key: string, value: unknown) => (
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value as unknown);

/** Without what is empty. */
function told(all: Facts): Facts {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => (
    value !== undefined && !(Array.isArray(value) && value.length === 0) && !(typeof value === 'object' && Object.keys(value!).length === 0))));
}

/** Kubernetes goes through its maps in any order, and so lists several errors in any order. */
export function settled(text: string | undefined): string | undefined {
  const several = /^(.*: )\[((?:minimum|maximum|spec\.|\S+ max limit).*)\]$/s.exec(text ?? '');
  return several ? `${several[1]}[${several[2].split(/, (?=minimum |maximum |spec\.|\S+ max limit to)/).sort().join(', ')}]` : text;
}
