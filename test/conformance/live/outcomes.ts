import { PlainNames } from './plain-names';
import type { Found, Recorded } from './recording';
import type { DaemonSet } from '../../../lib/kube/daemon-set';
import type { Condition } from '../../../lib/kube/node';
import type { Pod } from '../../../lib/kube/pod';
import { targetNode } from '../../../lib/placement/controller/target-node';
import type { Decision, Verdict } from '../../../lib/placement/decision';

/** The scheduler speaks of all nodes, and then of preemption; or of the pod as a whole, and then of what it did not find. */
const UNSCHEDULABLE = /^0\/\d+ nodes are available: (.*?)\.(?: preemption: .*| not found)?$/s;
const OTHER_NODES = /^\d+ node\(s\) didn't satisfy plugin\(s\) \[.*\]$/;
const FAILED_CREATE = /^Error creating: (.*)$/s;

interface Told {
  readonly reason: string;
  readonly message: string;
}

/** The pods of a DaemonSet that are on a node or wait for it. */
export function podsOn({ found }: Recorded, { metadata }: DaemonSet, nodeName: string): readonly Pod[] {
  return found.pods.filter((pod) => pod.metadata.ownerReferences?.some(({ uid }) => uid === metadata.uid) && targetNode(pod) === nodeName);
}

/**
 * What became of a DaemonSet on a node, in our words: of its newest pod there, which may wait beside an old one. Whether it is
 * wanted there, Kubernetes shows in numbers only.
 */
export function outcome(recorded: Recorded, daemonSet: DaemonSet, { node, shouldRun, pods: [had] }: Decision): Verdict {
  const pods = podsOn(recorded, daemonSet, node.metadata.name);
  const pod = pods.find(({ spec }) => !spec?.nodeName) ?? pods[0];
  if (!shouldRun) return pod ? 'stays' : had ? 'removed' : 'excluded';
  if (!pod || pod.status?.phase === 'Failed') return 'rejected';
  return pod.spec?.nodeName ? 'runs' : 'pending';
}

/** Why a wanted pod does not run, in Kubernetes' words. */
export function told(recorded: Recorded, daemonSet: DaemonSet, decision: Decision): readonly string[] {
  const verdict = outcome(recorded, daemonSet, decision);
  const pods = podsOn(recorded, daemonSet, decision.node.metadata.name);
  if (verdict === 'pending') return pods.flatMap(({ status }) => status?.conditions ?? []).flatMap(({ message = '' }) => ownReasons(message));
  if (verdict !== 'rejected') return [];
  if (pods.length > 0) return pods.map((pod) => asEvent(pod).message);
  return failedCreate(recorded, daemonSet).map(({ message }) => FAILED_CREATE.exec(message)![1]);
}

/** What a message of the scheduler says of the one node that the pod is for. */
export function ownReasons(message: string): readonly string[] {
  const [, text] = UNSCHEDULABLE.exec(message) ?? [, message];
  const parts = text!.split(/, (?=\d+ )/).filter((part) => !OTHER_NODES.test(part));
  return parts.filter((part) => part !== '').map((part) => part.replace(/^1 /, '')).sort();
}

function failedCreate({ found }: Recorded, { metadata }: DaemonSet): readonly Told[] {
  return found.events.filter(({ of, reason }) => of === `DaemonSet/${metadata.name}` && reason === 'FailedCreate');
}

/** What Kubernetes tells of a wanted pod that does not run: by its scheduler, its kubelet, or who could not create it. */
export function eventsOf(recorded: Recorded, daemonSet: DaemonSet, decision: Decision): readonly Told[] {
  const verdict = outcome(recorded, daemonSet, decision);
  const pods = podsOn(recorded, daemonSet, decision.node.metadata.name);
  if (verdict === 'pending') return pods.flatMap(({ status }) => status?.conditions ?? []).flatMap(failedScheduling);
  if (verdict !== 'rejected') return [];
  const known = pods.length > 0 ? pods.map(asEvent) : failedCreate(recorded, daemonSet);
  return known.map(({ reason, message }) => ({ reason, message }));
}

/** The event has the text of the condition. */
function failedScheduling({ reason, message }: Condition) {
  return reason === 'Unschedulable' ? [{ reason: 'FailedScheduling', message: message! }] : [];
}

/** The pods that others took the place of on a node, by namespace and name: because of the scheduler, or of the kubelet. */
export function evictedFrom({ events, pods }: Found, nodeName: string): readonly string[] {
  const evictions = events.filter(({ reason, message }) => reason === 'Preempted' && message.endsWith(` on node ${nodeName}`));
  const killed = pods.filter(({ spec, status }) => spec?.nodeName === nodeName && (status as Partial<Told>).reason === 'Preempting');
  return [...evictions.map(({ of }) => of.replace('Pod/', '')), ...killed.map(({ metadata }) => metadata.name)].map((name) => `${PlainNames.NAMESPACE}/${name}`);
}

/** The kubelet puts something before the text of its event when it writes it into the pod. */
function asEvent({ status }: Pod): Told {
  const { reason, message } = status as Told;
  return { reason, message: message.replace(/^Pod was rejected: /, '') };
}
