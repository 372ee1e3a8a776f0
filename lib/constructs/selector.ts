import * as kplus from 'cdk8s-plus-28';
import type { LabelSelector } from '../kube/pod-template.generated';
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
 * @throws where both name a label and differ
 */
export function podLabels(selector: LabelSelector, given: { readonly [key: string]: string } = {}): { [key: string]: string } {
  const wanted = selector.matchLabels ?? {};
  const conflicts = Object.keys(wanted).filter((key) => key in given && given[key] !== wanted[key]);
  if (conflicts.length > 0) {
    throw new Error(conflicts.map((key) =>
      `podMetadata.labels[${key}] is "${given[key]}", but the selector wants "${wanted[key]}": a DaemonSet must select its own pods`).join('; '));
  }
  return { ...given, ...wanted };
}

/** The same selector in cdk8s-plus' words. */
export function toPlusSelector(selector: LabelSelector): kplus.LabelSelector {
  return kplus.LabelSelector.of({
    labels: { ...selector.matchLabels },
    expressions: (selector.matchExpressions ?? []).map(({ key, operator, values = [] }) => {
      switch (operator) {
        case 'In': return kplus.LabelExpression.in(key, [...values]);
        case 'NotIn': return kplus.LabelExpression.notIn(key, [...values]);
        case 'Exists': return kplus.LabelExpression.exists(key);
        case 'DoesNotExist': return kplus.LabelExpression.doesNotExist(key);
        default: throw new Error(`selector.matchExpressions: operator "${operator}" must be In, NotIn, Exists or DoesNotExist`);
      }
    }),
  });
}
