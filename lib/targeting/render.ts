import { isBounded, isSame, type Requirement } from './requirement';
import { NODE_NAME, type Term } from './term';
import { simplest, type Terms } from './terms';
import type { NodeSelectorRequirement, NodeSelectorTerm, Toleration } from '../kube/pod-template.generated';
import { NODE_NAME_FIELD } from '../kube/well-known';

/** What a target adds to a pod. What says nothing is left out; a target of every node is `{}`. */
export interface RenderedTarget {
  /** Applies together with the terms. */
  readonly nodeSelector?: { readonly [label: string]: string };
  /** For `affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution`; alternatives. */
  readonly nodeSelectorTerms?: NodeSelectorTerm[];
  readonly tolerations?: Toleration[];
}

/**
 * Equalities that all terms share go to nodeSelector, which users find easiest to read; the rest stays in the terms.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/
 */
export function renderedTarget(terms: Terms, tolerations: readonly Toleration[]): RenderedTarget {
  const plain = simplest(terms);
  const shared = sharedEqualities(plain);
  const rest = plain.map((term) => new Map([...term].filter(([key]) => !shared.has(key)))).filter((term) => term.size > 0);
  return {
    ...(shared.size > 0 && { nodeSelector: Object.fromEntries([...shared].map(([key, { only }]) => [key, only![0]])) }),
    ...(rest.length > 0 && { nodeSelectorTerms: rest.map(renderedTerm) }),
    ...(tolerations.length > 0 && { tolerations: tolerations.map((toleration) => ({ ...toleration })) }),
  };
}

function sharedEqualities([first, ...others]: Terms): Term {
  return new Map([...first].filter(([key, requirement]) => key !== NODE_NAME && requirement.only?.length === 1
    && others.every((term) => term.has(key) && isSame(term.get(key)!, requirement))));
}

function renderedTerm(term: Term): NodeSelectorTerm {
  const labels = [...term].filter(([key]) => key !== NODE_NAME);
  const name = term.get(NODE_NAME);
  return {
    ...(labels.length > 0 && { matchExpressions: labels.flatMap(([key, requirement]) => expressionsOf(key, requirement)) }),
    ...(name && { matchFields: fieldsOf(name) }),
  };
}

/** Each bound is an expression of its own, and NotIn admits nodes without the label, so that Exists may stand beside it. */
export function expressionsOf(key: string, requirement: Requirement): NodeSelectorRequirement[] {
  const { absent, only, except, above, below } = requirement;
  if (only) return [only.length > 0 ? { key, operator: 'In', values: [...only] } : { key, operator: 'DoesNotExist' }];
  return [
    ...(absent || isBounded(requirement) ? [] : [{ key, operator: 'Exists' }]),
    ...(above > -Infinity ? [{ key, operator: 'Gt', values: [String(above)] }] : []),
    ...(below < Infinity ? [{ key, operator: 'Lt', values: [String(below)] }] : []),
    ...(except.length > 0 ? [{ key, operator: 'NotIn', values: [...except] }] : []),
  ];
}

/** matchFields takes one value a requirement. */
function fieldsOf({ only, except }: Requirement): NodeSelectorRequirement[] {
  return only
    ? only.map((name) => ({ key: NODE_NAME_FIELD, operator: 'In', values: [name] }))
    : except.map((name) => ({ key: NODE_NAME_FIELD, operator: 'NotIn', values: [name] }));
}
