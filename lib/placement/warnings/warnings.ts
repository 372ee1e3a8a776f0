import { autopilot } from './autopilot';
import { blanketToleration } from './blanket-toleration';
import { criticalPriority } from './critical-priority';
import { imagePlatform } from './image-platform';
import type { Arrival, WarningLaw, Watch } from './law';
import { operatingSystem } from './operating-system';
import { serverlessNode } from './serverless-node';

/** From what keeps every pod from working to what may be meant so. */
export const WARNING_LAWS: readonly WarningLaw[] = Object.freeze([
  serverlessNode, imagePlatform, operatingSystem, autopilot, criticalPriority, blanketToleration,
]);

/** Says of any node why the pod, placed there, will not work. */
export function watch(arrival: Arrival): Watch {
  const watches = WARNING_LAWS.flatMap((law) => law(arrival) ?? []);
  return (node) => watches.flatMap((each) => each(node));
}
