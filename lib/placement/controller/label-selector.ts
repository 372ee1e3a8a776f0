import { labelRequirement } from './requirement';
import type { LabelSelector } from '../../kube/pod-template.generated';
import { entriesOf, valueAt, type StringMap } from '../string-map';

/** Of the operators on labels, those that a selector of pods may use. */
const OPERATORS: readonly string[] = ['In', 'NotIn', 'Exists', 'DoesNotExist'];

/**
 * Which pods a DaemonSet's selector selects, by their labels. A missing selector selects none, an empty one all.
 * With one malformed requirement it selects none, since the controller then leaves the whole DaemonSet alone.
 *
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
export function selects(selector: LabelSelector | null | undefined): (labels: StringMap) => boolean {
  if (!selector) return () => false;
  const requirements = [
    ...entriesOf(selector.matchLabels).map(([key, value]) => labelRequirement({ key, operator: 'In', values: [value] })),
    ...(selector.matchExpressions ?? []).map((parsed) => labelRequirement(OPERATORS.includes(parsed?.operator) ? parsed : null)),
  ];
  return (labels) => requirements.every(({ key, holds }) => holds(valueAt(labels, key)));
}
