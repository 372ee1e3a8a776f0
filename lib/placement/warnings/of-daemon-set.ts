import type { Warning } from './warning';

/** What whoever runs the cluster thinks of the pod, its version leaves out, nobody can read of it, or is taken for granted of all its pods, is so wherever it runs. */
const CODES: readonly Warning['code'][] = ['AutopilotRefusal', 'CriticalPriorityUncovered', 'FieldDropped', 'ImagePlatformsUnreadable', 'PodsOfOtherImages'];

/** Whether a warning is about the DaemonSet in this cluster, so that it is the same on all nodes that it is told of. */
export const isOfDaemonSet = ({ code }: Warning): boolean => CODES.includes(code);
