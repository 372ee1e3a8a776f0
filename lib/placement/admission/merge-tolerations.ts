import type { Toleration } from '../../kube/pod-template.generated';

/**
 * Two lists of tolerations in one, without those that another makes superfluous.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/util/tolerations/tolerations.go MergeTolerations
 */
export function mergeTolerations(first: readonly Toleration[], second: readonly Toleration[]): Toleration[] {
  const all = [...first, ...second];
  const merged: Toleration[] = [];
  all.forEach((toleration, index) => {
    const superfluous = merged.some((kept) => covers(kept, toleration))
      || all.slice(index + 1).some((later) => !isSame(toleration, later) && covers(later, toleration));
    if (!superfluous) merged.push(toleration);
  });
  return merged;
}

const FIELDS = ['key', 'operator', 'value', 'effect'] as const;

function isSame(one: Toleration, other: Toleration): boolean {
  return FIELDS.every((field) => (one[field] ?? '') === (other[field] ?? '')) && one.tolerationSeconds === other.tolerationSeconds;
}

/** Whether the wide one tolerates all that the narrow one does. */
function covers(wide: Toleration, narrow: Toleration): boolean {
  return isSame(wide, narrow)
    || coversKey(wide, narrow) && coversEffect(wide, narrow) && coversTime(wide, narrow) && coversValue(wide, narrow);
}

const coversKey = (wide: Toleration, narrow: Toleration) => (
  (wide.key ?? '') === (narrow.key ?? '') || !wide.key && wide.operator === 'Exists');

const coversEffect = (wide: Toleration, narrow: Toleration) => !wide.effect || wide.effect === narrow.effect;

/** Only what tolerates NoExecute alone is asked for how long. */
function coversTime(wide: Toleration, narrow: Toleration): boolean {
  if (wide.effect !== 'NoExecute' || wide.tolerationSeconds === undefined) return true;
  return narrow.tolerationSeconds !== undefined && narrow.tolerationSeconds <= wide.tolerationSeconds;
}

function coversValue(wide: Toleration, narrow: Toleration): boolean {
  switch (wide.operator || 'Equal') {
    case 'Equal': return narrow.operator === 'Equal' && (narrow.value ?? '') === (wide.value ?? '');
    case 'Exists': return true;
    default: return false;
  }
}
