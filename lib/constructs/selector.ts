import type { LabelSelector, LabelSelectorRequirement } from '../kube/pod-template.generated';
import { APP_NAME_LABEL } from '../kube/well-known';

const LABEL_VALUE_LIMIT = 63;

/**
 * The selector of a DaemonSet by its name alone, so that it does not change when the construct moves.
 *
 * @throws where the name is too long for a label
 */
export function selectorFor(name: string): LabelSelector {
  if (name.length > LABEL_VALUE_LIMIT) {
    throw new Error(
      `name "${name}" has ${name.length} characters and cannot be the value of the label ${APP_NAME_LABEL}, which holds ${LABEL_VALUE_LIMIT}: `
      + 'give a shorter name, or a selector of your own',
    );
  }
  return { matchLabels: { [APP_NAME_LABEL]: name } };
}

/**
 * The labels of the pods: those given and those that the selector wants.
 *
 * @throws where the selector would not find pods with these labels
 */
export function podLabels(selector: LabelSelector, given: Labels = {}): { [key: string]: string } {
  const wanted = selector.matchLabels ?? {};
  const labels = { ...given, ...wanted };
  const conflicts = [
    ...Object.keys(wanted).filter((key) => Object.hasOwn(given, key) && given[key] !== wanted[key])
      .map((key) => `podMetadata.labels[${key}] is "${given[key]}", but the selector wants "${wanted[key]}"`),
    ...(selector.matchExpressions ?? []).filter((expression) => !holds(expression, labels))
      .map(({ key, operator, values }) => `podMetadata.labels[${key}] is ${Object.hasOwn(labels, key) ? `"${labels[key]}"` : 'missing'}, `
        + `but the selector wants ${key} ${operator}${values ? ` [${values.join(', ')}]` : ''}`),
  ];
  if (conflicts.length > 0) {throw new Error(`${conflicts.join('; ')}: a DaemonSet must select its own pods`);}
  return labels;
}

/** Whether a selector finds pods with these labels. */
export function selects({ matchLabels = {}, matchExpressions = [] }: LabelSelector, labels: Labels = {}): boolean {
  return Object.entries(matchLabels).every(([key, value]) => labels[key] === value)
    && matchExpressions.every((expression) => holds(expression, labels));
}

function holds({ key, operator, values = [] }: LabelSelectorRequirement, labels: Labels): boolean {
  const has = Object.hasOwn(labels, key);
  switch (operator) {
    case 'In': return has && values.includes(labels[key]);
    case 'NotIn': return !has || !values.includes(labels[key]);
    case 'Exists': return has;
    case 'DoesNotExist': return !has;
    default: throw new Error(`selector.matchExpressions: operator "${operator}" must be In, NotIn, Exists or DoesNotExist`);
  }
}

/** The labels by which a Service, which knows no expressions, finds the pods. */
export function serviceLabels({ matchLabels = {}, matchExpressions = [] }: LabelSelector, ofPods: Labels): { [key: string]: string } {
  return matchExpressions.length > 0 ? { ...ofPods } : { ...matchLabels };
}

type Labels = { readonly [key: string]: string };
