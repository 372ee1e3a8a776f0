import type { Law } from './admission';
import { limitDefaults } from './laws/limit-defaults';
import { limitsLaw } from './laws/limits';
import { namespaceLaw } from './laws/namespace';
import { podDefaults } from './laws/pod-defaults';
import { allowedNodeSelectorLaw, podNodeSelectorLaw } from './laws/pod-node-selector';
import { earlyPodResourcesLaw, podResourcesLaw } from './laws/pod-resources';
import { podSecurityLaw } from './laws/pod-security';
import { priorityLaw } from './laws/priority';
import { quotaLaw } from './laws/resource-quota';
import { overheadLaw, runtimeClassLaw } from './laws/runtime-class';
import { serviceAccountLaw } from './laws/service-account';
import { validPodLaw } from './laws/valid-pod';

/**
 * What happens to a pod between its request and its storage, in the order of the API server: defaults, the plugins
 * that change it, its checks, the plugins that only look. DefaultTolerationSeconds is not among them, since daemon
 * pods tolerate already what it adds.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/kubeapiserver/options/plugins.go AllOrderedPlugins
 */
export const ADMISSION_LAWS: readonly Law[] = Object.freeze([
  podDefaults, earlyPodResourcesLaw,
  namespaceLaw, limitDefaults, serviceAccountLaw, podNodeSelectorLaw, priorityLaw, runtimeClassLaw,
  podResourcesLaw, validPodLaw,
  limitsLaw, podSecurityLaw, allowedNodeSelectorLaw, overheadLaw, quotaLaw,
]);
