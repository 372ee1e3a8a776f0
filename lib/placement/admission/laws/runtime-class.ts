import type { RuntimeClass } from '../../../kube/cluster-objects';
import type { ResourceList } from '../../../kube/pod';
import type { PodSpec } from '../../../kube/pod-template.generated';
import type { Change, Finding, Law, Objection, Surroundings } from '../admission';
import { mergeTolerations } from '../merge-tolerations';
import { quantities } from '../quantities';
import { at, forbidden } from '../words';

const PLUGIN = 'RuntimeClass';

/**
 * A RuntimeClass adds what its runtime costs, and where it is. The DaemonSet controller has chosen the nodes before,
 * and does not know of it.
 *
 * @see https://kubernetes.io/docs/concepts/containers/runtime-class/#scheduling
 */
export const runtimeClassLaw: Law = (spec, { objects: { runtimeClasses }, names }) => {
  const name = spec.runtimeClassName;
  if (!runtimeClasses || !name) return {};
  const found = runtimeClasses.find(({ metadata }) => metadata.name === name);
  return found ? dressed(spec, found, names) : missing(name, names.asked);
};

/** An overhead that stands in the template without a RuntimeClass that has one. It is looked at after the pod has its name. */
export const overheadLaw: Law = (spec, { objects: { runtimeClasses }, names }) => {
  const known = spec.runtimeClassName ? runtimeClasses?.find(({ metadata }) => metadata.name === spec.runtimeClassName) : undefined;
  const foreign = !spec.runtimeClassName || known && !known.overhead;
  return foreign && Object.keys(spec.overhead ?? {}).length > 0
    ? { objections: [overheadMismatch(known?.metadata.name, forbidden(names.made, 'pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead'))] }
    : {};
};

function missing(name: string, pod: string): Finding {
  return {
    objections: [{
      code: 'RuntimeClassMissing',
      layer: 'admission',
      path: at('runtimeClassName'),
      name,
      remedies: [{ code: 'CreateObject', kind: 'RuntimeClass', name }],
      kubernetes: { plugin: PLUGIN, message: forbidden(pod, `pod rejected: RuntimeClass "${name}" not found`) },
    }],
  };
}

function dressed(spec: Partial<PodSpec>, runtimeClass: RuntimeClass, { asked }: Surroundings['names']): Finding {
  const { overhead, scheduling, metadata: { name } } = runtimeClass;
  const own = spec.overhead as ResourceList | undefined;
  const differs = overhead && Object.keys(own ?? {}).length > 0 && !isSame(own, overhead.podFixed);
  const selector = { ...spec.nodeSelector, ...scheduling?.nodeSelector };
  const tolerations = scheduling ? mergeTolerations(spec.tolerations ?? [], scheduling.tolerations ?? []) : spec.tolerations;
  const after = {
    ...spec,
    ...overhead && { overhead: overhead.podFixed },
    ...scheduling && { nodeSelector: selector, tolerations },
  };
  return {
    spec: after,
    objections: [
      ...differs ? [overheadMismatch(name, forbidden(asked, "pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead"))] : [],
      ...conflicts(spec, runtimeClass, asked),
    ],
    changes: changes(spec, after, runtimeClass),
  };
}

function isSame(one: ResourceList | undefined, other: ResourceList | undefined): boolean {
  const [left, right] = [quantities(one), quantities(other)];
  return left.size === right.size && [...left].every(([resource, { milli }]) => right.get(resource)?.milli === milli);
}

function overheadMismatch(runtimeClass: string | undefined, message: string): Objection {
  return {
    code: 'OverheadMismatch',
    layer: 'admission',
    path: at('overhead'),
    runtimeClass,
    remedies: [{ code: 'RemoveField', path: at('overhead') }],
    kubernetes: { plugin: PLUGIN, message },
  };
}

/** Kubernetes names one of them, whichever it comes upon first. */
function conflicts(spec: Partial<PodSpec>, { metadata, scheduling }: RuntimeClass, pod: string): Objection[] {
  return Object.entries(scheduling?.nodeSelector ?? {})
    .filter(([key, wants]) => Object.hasOwn(spec.nodeSelector ?? {}, key) && spec.nodeSelector![key] !== wants)
    .map(([key, wants]) => {
      const has = spec.nodeSelector![key];
      return {
        code: 'RuntimeClassNodeSelectorConflict',
        layer: 'admission',
        path: at(`nodeSelector[${key}]`),
        runtimeClass: metadata.name,
        key,
        wants,
        has,
        remedies: [{ code: 'SetField', path: at(`nodeSelector[${key}]`), value: wants }],
        kubernetes: {
          plugin: PLUGIN,
          message: forbidden(pod, `conflict: runtimeClass.scheduling.nodeSelector[${key}] = ${wants}; pod.spec.nodeSelector[${key}] = ${has}`),
        },
      };
    });
}

function changes(before: Partial<PodSpec>, after: Partial<PodSpec>, { metadata }: RuntimeClass): Change[] {
  const change = (field: string, value: Change['value']): Change => ({ plugin: PLUGIN, object: `RuntimeClass ${metadata.name}`, path: at(field), value });
  const overhead = after.overhead === before.overhead ? [] : Object.entries<string | number>(after.overhead ?? {});
  return [
    ...overhead.map(([resource, value]) => change(`overhead[${resource}]`, value)),
    ...Object.entries(after.nodeSelector ?? {})
      .filter(([key, value]) => before.nodeSelector?.[key] !== value)
      .map(([key, value]) => change(`nodeSelector[${key}]`, value)),
    ...(after.tolerations ?? []).filter((toleration) => !before.tolerations?.includes(toleration)).map((toleration) => change('tolerations', toleration)),
  ];
}
