import type { Toleration } from '../kube/pod-template.generated';

export const TOLERATE_EVERYTHING: Toleration = { operator: 'Exists' };

/**
 * The same tolerations without those that another one includes, in one order.
 *
 * The narrow ones come first: of all tolerations that fit a NoExecute taint, Kubernetes takes the time of the first.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
 */
export function simplestTolerations(tolerations: readonly Toleration[]): readonly Toleration[] {
  const unequal = [...new Map(tolerations.map((toleration) => [textOf(toleration), toleration])).entries()];
  return unequal
    .filter(([, toleration]) => !unequal.some(([, other]) => other !== toleration && includes(other, toleration)))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, toleration]) => toleration);
}

function includes(wide: Toleration, narrow: Toleration): boolean {
  return (wide.key === undefined || wide.key === narrow.key)
    && (wide.effect === undefined || wide.effect === narrow.effect)
    && (wide.operator === 'Exists' || (narrow.operator === 'Equal' && wide.value === narrow.value))
    && (wide.tolerationSeconds ?? Infinity) >= (narrow.tolerationSeconds ?? Infinity);
}

/** "Equal" sorts before "Exists". */
function textOf({ key, operator, value, effect, tolerationSeconds }: Toleration): string {
  return JSON.stringify([key ?? '', operator, value ?? '', effect ?? '', tolerationSeconds]);
}
