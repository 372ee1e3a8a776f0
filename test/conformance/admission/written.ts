import type { AdmissionCase } from './cast';
import { limits } from './written/limits';
import { namespaces } from './written/namespace';
import { order } from './written/order';
import { defaults } from './written/pod-defaults';
import { nodeSelectors } from './written/pod-node-selector';
import { security } from './written/pod-security';
import { priorities } from './written/priority';
import { quotas } from './written/resource-quota';
import { runtimes } from './written/runtime-class';
import { accounts } from './written/service-account';

/** Cases that somebody thought of. */
export const written: readonly AdmissionCase[] = [
  ...defaults, ...namespaces, ...limits, ...accounts, ...nodeSelectors, ...priorities, ...runtimes, ...security, ...quotas, ...order,
];
