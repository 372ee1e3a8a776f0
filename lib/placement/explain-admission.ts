import type { Change, Undecided } from './admission/admission';
import { quote, yamlFlow } from './phrase';
import type { Toleration } from '../kube/pod-template.generated';

const TEMPLATE = 'spec.template.spec.';

/** Says in a sentence what is different about the pod, and on whose word. */
export function explainChange({ plugin, object, path, value }: Change): string {
  const who = object ?? plugin ?? 'Kubernetes';
  return isToleration(value)
    ? `${who} adds a toleration: ${yamlFlow({ ...value })}`
    : `${who} sets ${path.replace(TEMPLATE, '')} to ${value}`;
}

const isToleration = (value: Change['value']): value is Toleration => typeof value === 'object';

/** Says in a sentence what is left to find out. */
export function explainUndecided(question: Undecided): string {
  switch (question.code) {
    case 'PodSecurityUnasked':
      return `namespace ${quote(question.namespace)} is held to Pod Security level ${question.level} (${question.version}), and Kubernetes' own checks were not asked`;
    case 'QuotaUsageUnknown':
      return `quota ${quote(question.quota)} does not say how much is used of ${question.resources.join(', ')}`;
  }
}
