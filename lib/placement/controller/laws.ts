import type { Law } from './law';
import { nodeAffinityLaw } from './laws/node-affinity';
import { nodeNameLaw } from './laws/node-name';
import { nodeSelectorLaw } from './laws/node-selector';
import { taintsLaw } from './laws/taints';

/**
 * The laws by which the DaemonSet controller decides, in the order in which it asks them: it acts on the first that
 * objects. Nothing else has a say there: not readiness, resources, ports, volumes, nor other pods.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/controller/daemon/daemon_controller.go NodeShouldRunDaemonPod
 */
export const CONTROLLER_LAWS: readonly Law[] = Object.freeze([nodeNameLaw, nodeSelectorLaw, nodeAffinityLaw, taintsLaw]);
