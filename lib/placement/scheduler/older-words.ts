import type { KubernetesVersion } from '../../kube/well-known';
import { atLeast } from '../at-least';

/** What plugins said before they said it as they do in the newest version. */
const CHANGED: readonly { readonly since: KubernetesVersion; readonly now: string; readonly before: string }[] = [
  { since: '1.33', now: 'node(s) didn\'t match PersistentVolume\'s node affinity', before: 'node(s) had volume node affinity conflict' },
  {
    since: '1.34',
    now: 'node(s) unavailable due to PersistentVolumeClaim with ReadWriteOncePod access mode already in-use by another pod',
    before: 'node has pod using PersistentVolumeClaim with the same name and ReadWriteOncePod access mode',
  },
];

/** A plugin's reason in the words of a version. */
export function reasonIn(kubernetesVersion: KubernetesVersion, reason: string): string {
  return CHANGED.find(({ since, now }) => now === reason && !atLeast(kubernetesVersion, since))?.before ?? reason;
}

/** The parts of the text of FailedScheduling: reasons with their counts, or one for all nodes; and what the plugins add that would make place. */
const EVENT = /^0\/(\d+) nodes are available: (.*?)\.(?: (?:still not schedulable, )?(not found|preemption: .*))?$/s;
const COUNTED = /^(\d+) (.*)$/s;
/** The nodes for which the pod is not meant. */
const NOT_MEANT = 'node(s) didn\'t satisfy plugin(s) [';

/**
 * The text of FailedScheduling in the words of a version.
 *
 * @param event as the newest version has it
 * @param claimsDevices whether the pod has resourceClaims
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/scheduler/framework/types.go FitError.Error
 */
export function eventIn(kubernetesVersion: KubernetesVersion, event: string, claimsDevices: boolean): string {
  const [, nodes, why = '', then] = EVENT.exec(event) ?? [];
  if (!nodes || atLeast(kubernetesVersion, '1.37')) return event;
  const said = `${available(nodes)}${listIn(kubernetesVersion, why)}.`;
  if (!then) return said;
  if (then === 'not found' && atLeast(kubernetesVersion, '1.34')) return `${said} ${then}`;
  const attempt = then === 'not found' ? `preemption: ${available(nodes)}${nodes} Preemption is not helpful for scheduling.` : preemptionIn(kubernetesVersion, then);
  return `${said} ${lead(kubernetesVersion, claimsDevices)}${attempt}${atLeast(kubernetesVersion, '1.29') ? '' : '.'}`;
}

/** Between 1.34 and 1.36 dynamic resources speak first of what may make place. */
export function lead(kubernetesVersion: KubernetesVersion, claimsDevices: boolean): string {
  if (!atLeast(kubernetesVersion, '1.34') || atLeast(kubernetesVersion, '1.37')) return '';
  return claimsDevices ? 'still not schedulable, ' : 'no new claims to deallocate, ';
}

const available = (nodes: string | number) => `0/${nodes} nodes are available: `;

function preemptionIn(kubernetesVersion: KubernetesVersion, text: string): string {
  const [, start, list] = /^(preemption: 0\/\d+ nodes are available: )(.*)\.$/s.exec(text) ?? [];
  return start ? `${start}${listIn(kubernetesVersion, list)}.` : text;
}

function listIn(kubernetesVersion: KubernetesVersion, list: string): string {
  const reasons = list.split(/, (?=\d+ )/).flatMap((each) => {
    const [, count, reason = ''] = COUNTED.exec(each) ?? [];
    if (!count) return [reasonIn(kubernetesVersion, each)];
    if (reason.startsWith(NOT_MEANT) && !atLeast(kubernetesVersion, '1.32')) return [];
    return [`${count} ${reasonIn(kubernetesVersion, reason)}`];
  });
  return reasons.sort().join(', ');
}
