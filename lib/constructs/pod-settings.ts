import type { INamed } from './named';
import type { Affinity, NodeSelectorTerm, PodSettings, Toleration } from '../kube/pod-template.generated';
import type { RenderedTarget } from '../targeting/render';

/**
 * The settings of a pod with what a target and a service account add to them.
 *
 * @throws where both sides say different things of the same node label, or both name an account
 */
export function podSettings(given: PodSettings, target: RenderedTarget, serviceAccount?: INamed): PodSettings {
  return {
    ...given,
    dnsPolicy: given.dnsPolicy ?? (given.hostNetwork ? 'ClusterFirstWithHostNet' : undefined),
    serviceAccountName: serviceAccountName(given.serviceAccountName, serviceAccount),
    nodeSelector: nodeSelector(given.nodeSelector, target.nodeSelector),
    affinity: affinity(given.affinity, target.nodeSelectorTerms),
    tolerations: tolerations(given.tolerations, target.tolerations),
  };
}

function serviceAccountName(given: string | undefined, account: INamed | undefined): string | undefined {
  if (account && given !== undefined && given !== account.name) {
    throw new Error(`serviceAccount is "${account.name}" and serviceAccountName is "${given}": give one of them`);
  }
  return account?.name ?? given;
}

function nodeSelector(given: PodSettings['nodeSelector'], target: RenderedTarget['nodeSelector']): PodSettings['nodeSelector'] {
  if (!given || !target) {return given ?? target;}
  const conflicts = Object.keys(target).filter((key) => key in given && given[key] !== target[key]);
  if (conflicts.length > 0) {
    throw new Error(conflicts.map((key) =>
      `nodeSelector[${key}] is "${given[key]}", but nodes wants "${target[key]}": no node can have both`).join('; '));
  }
  return { ...given, ...target };
}

function affinity(given: Affinity | undefined, terms: NodeSelectorTerm[] | undefined): Affinity | undefined {
  if (!terms) {return given;}
  const required = given?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  const nodeSelectorTerms = required ? bothTerms(required.nodeSelectorTerms, terms) : terms;
  return { ...given, nodeAffinity: { ...given?.nodeAffinity, requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } };
}

/** Terms are alternatives: both lists hold where one of each does. An empty term matches no node, and must not come to match any. */
function bothTerms(given: readonly NodeSelectorTerm[], target: readonly NodeSelectorTerm[]): NodeSelectorTerm[] {
  return given.flatMap((one) => (isEmpty(one) ? [one] : target.map((other) => ({
    matchExpressions: joined(one.matchExpressions, other.matchExpressions),
    matchFields: joined(one.matchFields, other.matchFields),
  }))));
}

function isEmpty({ matchExpressions = [], matchFields = [] }: NodeSelectorTerm): boolean {
  return matchExpressions.length + matchFields.length === 0;
}

function joined<T>(one: readonly T[] = [], other: readonly T[] = []): T[] | undefined {
  return one.length + other.length > 0 ? [...one, ...other] : undefined;
}

function tolerations(given: Toleration[] = [], target: Toleration[] = []): Toleration[] | undefined {
  const known = new Set(given.map((toleration) => JSON.stringify(toleration, Object.keys(toleration).sort())));
  const all = [...given, ...target.filter((toleration) => !known.has(JSON.stringify(toleration, Object.keys(toleration).sort())))];
  return all.length > 0 ? all : undefined;
}
