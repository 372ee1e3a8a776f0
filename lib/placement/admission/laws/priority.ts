import type { PriorityClass } from '../../../kube/cluster-objects';
import type { PodSpec } from '../../../kube/pod-template.generated';
import { SYSTEM_PRIORITIES } from '../../../kube/well-known';
import type { Change, Finding, Law, Objection } from '../admission';
import { at, forbidden } from '../words';

const PLUGIN = 'Priority';

/**
 * A pod has the priority of the class that it names, or of the default class, or 0. The two system classes are always
 * there. What the template itself says of its priority must be the same.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/
 */
export const priorityLaw: Law = (spec, { objects: { priorityClasses }, names }) => {
  const name = spec.priorityClassName;
  const known = name ? priorityClass(name, priorityClasses) : defaultClass(priorityClasses);
  if (name && !known) return priorityClasses ? missing(name, names.asked) : {};
  if (!priorityClasses) return known ? { spec: { ...spec, priority: known.value } } : {};
  const { value, preemptionPolicy } = known ?? { value: 0, preemptionPolicy: undefined };
  const policy = preemptionPolicy ?? 'PreemptLowerPriority';
  return {
    spec: { ...spec, priority: value, preemptionPolicy: policy, ...known && { priorityClassName: known.metadata.name } },
    changes: changes(spec, known, policy),
    objections: mismatches(spec, value, policy, names.asked),
  };
};

function priorityClass(name: string, given: readonly PriorityClass[] = []): PriorityClass | undefined {
  const found = given.find(({ metadata }) => metadata.name === name);
  return found ?? (Object.hasOwn(SYSTEM_PRIORITIES, name) ? { metadata: { name }, value: SYSTEM_PRIORITIES[name] } : undefined);
}

/** There is one at most. Where two were made at the same time, the lower one is it. */
function defaultClass(given: readonly PriorityClass[] = []): PriorityClass | undefined {
  return given.filter(({ globalDefault }) => globalDefault).reduce<PriorityClass | undefined>((lowest, each) => (
    lowest && lowest.value <= each.value ? lowest : each), undefined);
}

function missing(name: string, pod: string): Finding {
  return {
    objections: [{
      code: 'PriorityClassMissing',
      layer: 'admission',
      path: at('priorityClassName'),
      name,
      remedies: [{ code: 'CreateObject', kind: 'PriorityClass', name }],
      kubernetes: { plugin: PLUGIN, message: forbidden(pod, `no PriorityClass with name ${name} was found`) },
    }],
  };
}

function mismatches(spec: Partial<PodSpec>, priority: number, policy: string, pod: string): Objection[] {
  const computed = (field: 'priority' | 'preemptionPolicy', type: string, has: string, wants: string): Objection => ({
    code: 'PriorityMismatch',
    layer: 'admission',
    path: at(field),
    field,
    has,
    wants,
    remedies: [{ code: 'RemoveField', path: at(field) }],
    kubernetes: {
      plugin: PLUGIN,
      message: forbidden(pod, `the ${type} (${has}) must not be provided in pod spec; priority admission controller computed ${wants} from the given PriorityClass name`),
    },
  });
  return [
    ...typeof spec.priority === 'number' && spec.priority !== priority
      ? [computed('priority', 'integer value of priority', String(spec.priority), String(priority))] : [],
    ...spec.preemptionPolicy && spec.preemptionPolicy !== policy
      ? [computed('preemptionPolicy', 'string value of PreemptionPolicy', spec.preemptionPolicy, policy)] : [],
  ];
}

/** That a pod is worth nothing and yields nothing is no news. */
function changes(spec: Partial<PodSpec>, known: PriorityClass | undefined, policy: string): Change[] {
  if (!known) return [];
  const change = (field: string, value: string | number): Change => ({ plugin: PLUGIN, object: `PriorityClass ${known.metadata.name}`, path: at(field), value });
  return [
    ...spec.priorityClassName ? [] : [change('priorityClassName', known.metadata.name)],
    ...spec.priority === known.value ? [] : [change('priority', known.value)],
    ...spec.preemptionPolicy === policy || policy !== 'Never' ? [] : [change('preemptionPolicy', policy)],
  ];
}
