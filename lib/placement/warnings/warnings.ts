import { aksSystemNode } from './aks-system-node';
import { autopilot } from './autopilot';
import { blanketToleration } from './blanket-toleration';
import { criticalPriority } from './critical-priority';
import { dropped } from './dropped-fields';
import { imagePlatform } from './image-platform';
import type { Arrival, WarningLaw, Watch } from './law';
import { operatingSystem } from './operating-system';
import { otherImages } from './other-images';
import { serverlessNode } from './serverless-node';
import type { Warning } from './warning';

/** From what keeps every pod from working to what may be meant so. */
export const WARNING_LAWS: readonly WarningLaw[] = Object.freeze([
  serverlessNode, otherImages, imagePlatform, operatingSystem, dropped, autopilot, aksSystemNode, criticalPriority, blanketToleration,
]);

/** Says of any node why the pod, placed there, will not work. */
export function watch(arrival: Arrival): Watch {
  const watches = WARNING_LAWS.flatMap((law) => law(arrival) ?? []);
  return (node) => {
    let all: readonly Warning[] = [];
    for (const each of watches) { // asked for every pair of a fleet, and nearly always answered by nothing
      const found = each(node);
      if (found.length > 0) all = [...all, ...found];
    }
    return all;
  };
}
