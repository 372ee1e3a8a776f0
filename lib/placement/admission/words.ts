/** The API server's refusal of a pod, as the event has it. Where a plugin does not know the name, there is none. */
export const forbidden = (name: string, why: string): string => `pods ${name && `"${name}" `}is forbidden: ${why}`;

/** The place of a field of the pod in the DaemonSet. */
export const at = (field: string): string => `spec.template.spec.${field}`;

/** Several errors as Kubernetes writes them: each but once, and one alone without brackets. */
export function together(errors: readonly string[]): string {
  const each = [...new Set(errors)];
  return each.length === 1 ? each[0] : `[${each.join(', ')}]`;
}
