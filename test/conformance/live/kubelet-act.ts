import type { Conduct } from './scenario';
import type { Condition } from '../../../lib/kube/node';
import type { Pod } from '../../../lib/kube/pod';

/** What a kubelet does next with a pod on its node. */
export type Act = { readonly does: 'delete' } | { readonly does: 'report'; readonly status: PodReport };

/** The status of a pod as a kubelet writes it. */
export interface PodReport {
  readonly phase: string;
  readonly reason?: string;
  readonly message?: string;
  readonly startTime: string;
  readonly conditions: readonly Condition[];
}

export const ENDED = ['Failed', 'Succeeded'];

/** The kubelet does not take the pod in. */
export interface Rejection {
  readonly reason: string;
  readonly message: string;
}

/**
 * A pod that is deleted ends at once, one that has not begun begins; undefined where there is nothing to do.
 *
 * @param now in the API's format
 */
export function act(pod: Pod, conducts: readonly Conduct[], now: string, rejection?: Rejection): Act | undefined {
  const conduct = conducts.find((each) => fits(each, pod));
  if (pod.metadata.deletionTimestamp) return conduct?.does === 'hangs' && !ENDED.includes(pod.status?.phase ?? '') ? undefined : { does: 'delete' };
  if (!isNew(pod)) return undefined;
  return { does: 'report', status: begun(pod, rejection ? rejected(rejection) : conduct, now) };
}

/** What the kubelet writes of a pod that it has killed for a critical one. @param now in the API's format */
export const preempted = (pod: Pod, now: string): Act => ({
  does: 'report',
  status: begun(pod, { does: 'fails', reason: 'Preempting', message: 'Preempted in order to admit critical pod' }, now),
});

/** Whether the kubelet has still to take it in. */
export const isNew = ({ metadata, status }: Pod) => !metadata.deletionTimestamp && (status?.phase ?? 'Pending') === 'Pending';

const rejected = ({ reason, message }: Rejection): Pick<Conduct, 'does' | 'reason' | 'message'> => ({ does: 'fails', reason, message: `Pod was rejected: ${message}` });

/** Whether somebody told the kubelet to let the pod hang when it is deleted. */
export const hangs = (pod: Pod, conducts: readonly Conduct[]) => conducts.find((each) => fits(each, pod))?.does === 'hangs';

function fits({ pods, node, image }: Conduct, { metadata, spec }: Pod): boolean {
  const isOn = node === undefined || node === spec?.nodeName;
  const isOf = image === undefined || image === spec?.containers?.[0].image;
  return metadata.name.startsWith(pods) && isOn && isOf;
}

function begun(pod: Pod, conduct: Pick<Conduct, 'does' | 'reason' | 'message'> | undefined, now: string): PodReport {
  const kept = (pod.status?.conditions ?? []).filter(({ type }) => type !== 'Ready');
  const ready = conduct === undefined || conduct.does === 'hangs';
  return {
    phase: conduct?.does === 'fails' ? 'Failed' : conduct?.does === 'succeeds' ? 'Succeeded' : 'Running',
    ...conduct?.reason !== undefined && { reason: conduct.reason },
    ...conduct?.message !== undefined && { message: conduct.message },
    startTime: now,
    conditions: [...kept, { type: 'Ready', status: ready ? 'True' : 'False', lastTransitionTime: now }],
  };
}
