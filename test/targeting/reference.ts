import type { NodeSelectorRequirement, NodeSelectorTerm } from '../../lib/kube/pod-template.generated';
import type { RenderedTarget } from '../../lib/targeting/render';

/** Kubernetes' own rules for labels and names, as plainly as they can be written, and none of the library's code. */
export interface SmallNode {
  readonly name: string;
  readonly labels: { readonly [key: string]: string };
}

export function selects({ nodeSelector = {}, nodeSelectorTerms }: RenderedTarget, node: SmallNode): boolean {
  return Object.entries(nodeSelector).every(([key, value]) => node.labels[key] === value)
    && (nodeSelectorTerms === undefined || nodeSelectorTerms.some((term) => meetsTerm(term, node)));
}

function meetsTerm({ matchExpressions = [], matchFields = [] }: NodeSelectorTerm, { name, labels }: SmallNode): boolean {
  return matchExpressions.length + matchFields.length > 0
    && matchExpressions.every((expression) => meets(expression, labels[expression.key]))
    && matchFields.every((field) => field.key === 'metadata.name' && field.values?.length === 1 && meets(field, name));
}

function meets({ operator, values }: NodeSelectorRequirement, value: string | undefined): boolean {
  switch (operator) {
    case 'In': return values!.length > 0 && value !== undefined && values!.includes(value);
    case 'NotIn': return values!.length > 0 && (value === undefined || !values!.includes(value));
    case 'Exists': return values === undefined && value !== undefined;
    case 'DoesNotExist': return values === undefined && value === undefined;
    case 'Gt': return values!.length === 1 && isInteger(value) && BigInt(value) > BigInt(values![0]);
    case 'Lt': return values!.length === 1 && isInteger(value) && BigInt(value) < BigInt(values![0]);
    default: throw new Error(`unknown operator ${operator}`);
  }
}

function isInteger(value: string | undefined): value is string {
  return value !== undefined && /^[0-9]+$/.test(value) && BigInt(value) < 2n ** 63n;
}
