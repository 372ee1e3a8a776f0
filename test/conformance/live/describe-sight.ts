import type { KubernetesObject } from './api';
import { facts } from './facts';
import { PlainNames } from './plain-names';
import { plainObject } from './plain-object';
import { NOW, type Found, type Given, type RecordedEvent } from './recording';
import type { KubernetesEvent, Sight } from './unsettled';
import type { DaemonSet, DaemonSetStatus } from '../../../lib/kube/daemon-set';
import type { Node } from '../../../lib/kube/node';
import type { Pod } from '../../../lib/kube/pod';
import { targetNode } from '../../../lib/placement/controller/target-node';

const DAY = Date.parse('2026-01-01T00:00:00Z');
const GENERATION = 'deprecated.daemonset.template.generation';
const COUNTS: readonly (keyof DaemonSetStatus)[] = [
  'desiredNumberScheduled', 'currentNumberScheduled', 'numberReady', 'updatedNumberScheduled', 'numberAvailable', 'numberUnavailable', 'numberMisscheduled',
];
const TELLING = ['DaemonSet', 'Pod'];
/** Who made and deleted how many pods differs where two controllers race; the pods themselves say it better. */
/** What the scheduler says stands in the pod's condition as long as it holds. */
const UNTOLD = ['FailedScheduling', 'SuccessfulCreate', 'SuccessfulDelete', 'TaintManagerEviction', 'Scheduled'];

interface Sights {
  readonly names: PlainNames;
  /** As they were applied, with what was merged into them. */
  readonly manifests: readonly DaemonSet[];
  /** As the last change found them. */
  readonly pods: readonly Pod[];
  readonly objects: readonly KubernetesObject[];
  readonly after: Sight;
}

/** What stands, without what differs from run to run: names, times, uids. */
export function describeSight({ names, manifests, pods, objects, after }: Sights): Described {
  const sets = manifests.flatMap((manifest) => {
    const live = after.daemonSets.find(({ metadata }) => metadata.name === manifest.metadata.name);
    return live ? [{ manifest, live }] : [];
  });
  return {
    given: {
      daemonSets: sets.map(({ manifest, live }, index) => daemonSetFacts(manifest, live, index)),
      nodes: byName(after.nodes).map(nodeFacts),
      pods: podFacts(pods, names),
      objects: objects.map((object) => plainObject(object, names)),
    },
    found: {
      status: Object.fromEntries(sets.map(({ live }) => [live.metadata.name, counts(live)])),
      pods: podFacts(after.pods, names),
      events: eventFacts(after, names),
    },
  };
}

interface Described {
  readonly given: Pick<Given, 'daemonSets' | 'nodes' | 'pods' | 'objects'>;
  readonly found: Omit<Found, 'table'>;
}

const at = (second: number) => new Date(DAY + second * 1000).toISOString().replace('.000', '');

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const byName = <T extends { readonly metadata: { readonly name: string } }>(objects: readonly T[]) => (
  [...objects].sort((a, b) => order(a.metadata.name, b.metadata.name)));

function counts({ status }: Sight['daemonSets'][number]): DaemonSetStatus {
  return Object.fromEntries(COUNTS.map((count) => [count, status?.[count] ?? 0])) as { [count in keyof DaemonSetStatus]: number };
}

function daemonSetFacts(manifest: DaemonSet, { metadata: { annotations, deletionTimestamp } }: DaemonSet, index: number): DaemonSet {
  return {
    ...manifest,
    metadata: {
      ...manifest.metadata,
      namespace: PlainNames.NAMESPACE,
      uid: `uid-${manifest.metadata.name}`,
      creationTimestamp: at(index),
      annotations: { [GENERATION]: annotations![GENERATION] },
      ...deletionTimestamp && { deletionTimestamp: NOW },
    },
  };
}

function nodeFacts({ metadata, spec, status }: Node): Node {
  const taints = (spec?.taints ?? []).map(({ key, value, effect }) => ({ key, ...value !== undefined && { value }, effect }));
  taints.sort((a, b) => order(`${a.key} ${a.effect}`, `${b.key} ${b.effect}`)); // those of conditions come in any order
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name: metadata.name, labels: metadata.labels },
    spec: { ...taints.length > 0 && { taints }, ...spec?.unschedulable && { unschedulable: true } },
    status: {
      ...status?.features && { features: status.features },
      allocatable: status?.allocatable,
      conditions: status?.conditions?.map(({ type, status: value }) => ({ type, status: value })),
    },
  };
}

/** Pods of one batch are of one age; only those that share a node are told apart. */
function podFacts(pods: readonly Pod[], names: PlainNames): Pod[] {
  const plain = names.pods([...pods].sort((a, b) => order(age(a), age(b))), targetNode);
  return byName(pods.map((pod) => facts(pod, { ...plain.get(pod)!, now: NOW, text: (text) => names.text(text) })));
}

const age = ({ metadata }: Pod) => `${metadata.creationTimestamp} ${metadata.labels?.['pod-template-generation']} ${metadata.name}`;

function eventFacts({ events }: Sight, names: PlainNames): RecordedEvent[] {
  const newest = new Map<string, RecordedEvent>();
  const inOrder = [...events].sort((a, b) => Number(a.metadata.resourceVersion) - Number(b.metadata.resourceVersion));
  for (const event of inOrder) {
    if (UNTOLD.includes(event.reason) || !TELLING.includes(event.involvedObject.kind)) continue;
    const told = eventFact(event, names);
    newest.set(event.involvedObject.kind === 'Pod' ? `${event.involvedObject.name} ${told.reason}` : JSON.stringify(told), told);
  }
  const unique = new Map([...newest.values()].map((told) => [JSON.stringify(told), told]));
  return [...unique].sort(([a], [b]) => order(a, b)).map(([, told]) => told);
}

function eventFact({ involvedObject, type, reason, message }: KubernetesEvent, names: PlainNames): RecordedEvent {
  const own = message.replace(/^\(combined from similar events\): /, '');
  return { of: names.text(`${involvedObject.kind}/${involvedObject.name}`), type, reason, message: names.text(own) };
}
