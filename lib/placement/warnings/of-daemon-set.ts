import type { Warning } from './warning';

/** What whoever runs the cluster thinks of the pod, its version leaves out, or nobody can read of it, is so wherever it runs. */
const CODES: readonly Warning['code'][] = ['AutopilotRefusal', 'CriticalPriorityUncovered', 'FieldDropped', 'ImagePlatformsUnreadable'];

/** Whether a warning is about the DaemonSet in this cluster, so that it is the same on all nodes that it is told of. */
export const isOfDaemonSet = ({ code }: Warning): boolean => CODES.includes(code);
