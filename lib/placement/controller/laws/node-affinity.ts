import type { Node } from '../../../kube/node';
import type { NodeSelectorTerm } from '../../../kube/pod-template.generated';
import { NODE_NAME_FIELD } from '../../../kube/well-known';
import type { RequirementFailure, TermMismatch } from '../../reason';
import { valueAt } from '../../string-map';
import type { Law, Reading } from '../law';
import { fieldRequirement, labelRequirement, type Requirement } from '../requirement';

const PATH = 'spec.template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution';

/**
 * One term of the required node affinity must match, and in it every requirement must hold. For daemon pods this is
 * not "ignored during execution": the controller deletes a pod when the labels of its node no longer match.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity
 */
export const nodeAffinityLaw: Law = ({ affinity }) => {
  const required = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  if (!required) return undefined;
  const terms = (required.nodeSelectorTerms ?? []).map((term, index) => parse(term, `${PATH}.nodeSelectorTerms[${index}]`));
  const fits = (node: Node) => terms.some((term) => matches(term, node));
  return {
    readings: terms.flatMap(({ demands }) => demands.map(({ reading }) => reading)),
    admits: fits,
    keeps: fits,
    objections: (node) => (fits(node) ? [] : [{
      code: 'NodeAffinityMismatch',
      layer: 'controller',
      path: PATH,
      terms: terms.map((term) => mismatch(term, node)),
      remedies: [],
    }]),
  };
};

interface Term {
  readonly path: string;
  readonly demands: readonly Demand[];
}

/** A requirement at its place, with the eyes to look at a node. */
interface Demand {
  readonly path: string;
  readonly subject: RequirementFailure['subject'];
  readonly requirement: Requirement;
  readonly reading: Reading;
  look(node: Node): string | undefined;
  holds(node: Node): boolean;
}

function parse(term: NodeSelectorTerm | null, path: string): Term {
  return {
    path,
    demands: [
      ...(term?.matchExpressions ?? []).map((parsed, index) => labelDemand(labelRequirement(parsed), `${path}.matchExpressions[${index}]`)),
      ...(term?.matchFields ?? []).map((parsed, index) => fieldDemand(fieldRequirement(parsed), `${path}.matchFields[${index}]`)),
    ],
  };
}

function labelDemand(requirement: Requirement, path: string): Demand {
  const look = (node: Node) => valueAt(node.metadata.labels, requirement.key);
  return {
    path,
    subject: 'label',
    requirement,
    reading: { of: 'label', key: requirement.key, among: requirement.distinguishes },
    look,
    holds: (node) => requirement.holds(look(node)),
  };
}

function fieldDemand(requirement: Requirement, path: string): Demand {
  const look = (node: Node) => (requirement.key === NODE_NAME_FIELD ? node.metadata.name : undefined);
  return {
    path,
    subject: 'field',
    requirement,
    reading: { of: 'name', among: requirement.values },
    look,
    holds: (node) => requirement.holds(look(node) ?? ''), // a field that Kubernetes does not know reads as empty
  };
}

/** An empty term matches no node. A malformed requirement holds nowhere, and so takes its whole term with it. */
function matches({ demands }: Term, node: Node): boolean {
  return demands.length > 0 && demands.every((demand) => demand.holds(node));
}

function mismatch({ path, demands }: Term, node: Node): TermMismatch {
  return { path, failures: demands.filter((demand) => !demand.holds(node)).map((demand) => failure(demand, node)) };
}

function failure({ path, subject, requirement, look }: Demand, node: Node): RequirementFailure {
  const { key, operator, values, malformed } = requirement;
  return { path, subject, key, operator, values, has: look(node), ...(malformed && { malformed }) };
}
