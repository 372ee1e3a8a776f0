import type { Answers } from './ask';
import type { Cast } from './cast';
import { Demand } from './demand';
import type { Guest } from './guest';
import { createdPod } from './judged';
import type { Outcomes } from './outcomes';
import { inNamespace, sceneOf, type Scene } from './scene';
import type { Seeker } from './seeker';
import type { Settled } from './settle';
import type { DaemonSet } from '../../kube/daemon-set';
import type { Node } from '../../kube/node';
import type { Pod } from '../../kube/pod';
import type { Reason } from '../reason';

/** What Kubernetes' own scheduler has to be asked to confirm what becomes of the pods of all DaemonSets. */
export interface Rehearsal {
  /** How many pods are to be made. */
  readonly total: number;
  readonly reach: Reach;
  /** Of these pods those on the nodes that it reaches, in the order in which they come. */
  readonly applicants: readonly Applicant[];
  /** The pods that are there and stay. */
  readonly residents: readonly Resident[];
  /** What else there is. */
  readonly scene: Scene;
}

/** Which nodes a rehearsal is about. What stands for its kind shows what becomes of all that are alike. */
export type Reach = 'AllNodes' | 'OneOfEachKind' | 'SomeNodes';

/** A pod that is to be made. */
export interface Applicant {
  readonly daemonSet: DaemonSet;
  readonly node: Node;
  readonly priority: number;
  readonly pod: Pod;
  /** Why the scheduler's word on it would neither confirm nor contradict. Undefined where it can be asked. */
  readonly unasked: Unasked | undefined;
}

/**
 * - `NodeName`: it names its node, and no scheduler sees it.
 * - `ForeignScheduler`: it is for a scheduler of which nothing is known.
 * - `ObjectsUnknown`: it needs objects of a kind of which nobody said what there is.
 * - `NodesLeftOut`: what becomes of it depends on nodes and pods that are left out.
 */
export type Unasked = 'NodeName' | 'ForeignScheduler' | 'ObjectsUnknown' | 'NodesLeftOut';

export interface Resident {
  readonly pod: Pod;
  /** The pod that its DaemonSet makes when it has to go. */
  readonly successor: Applicant | undefined;
}

/** What a scheduling knows. */
interface Rehearsed extends Cast, Answers {
  readonly outcomes: Outcomes;
}

/** @param most how many pods may be told of, there or to be made; of more, those on one node of each kind */
export function rehearsal(rehearsed: Rehearsed, most: number): Rehearsal {
  const { queue, residents, nodes: { nodes }, surroundings, judged, unjudged } = rehearsed;
  const total = queue.reduce((sum, { coming }) => sum + coming, 0);
  const { reach, places } = total + residents.pods.length <= most ? { reach: 'AllNodes' as const, places: [...nodes.keys()] } : sample(rehearsed, most);
  const isWhole = places.length === nodes.length;
  const applicant = (seeker: Seeker, index: number): Applicant => ({
    daemonSet: seeker.sync.daemonSet,
    node: nodes[index],
    priority: seeker.guest.priority,
    pod: createdPod(seeker, nodes[index]),
    unasked: unasked(seeker.guest, unjudged.get(seeker.guest)) ?? (judged.has(seeker.guest) && !isWhole ? 'NodesLeftOut' : undefined),
  });
  const scene = sceneOf(surroundings, nodes, queue.map(({ guest }) => guest));
  const shown = new Set(places);
  return {
    total,
    reach,
    applicants: queue.flatMap((seeker) => places.filter((index) => seeker.comesTo(index)).map((index) => applicant(seeker, index))),
    residents: residents.pods.flatMap((pod) => {
      const index = rehearsed.nodes.indexOf(pod.spec!.nodeName!)!;
      const maker = residents.makerOf(pod);
      return shown.has(index) ? [{ pod: inNamespace(pod), successor: maker && applicant(maker, index) }] : [];
    }),
    scene: isWhole ? scene : { ...scene, nodes: scene.nodes.map((node, index) => (shown.has(index) ? node : onlyNamed(node))) },
  };
}

function unasked({ spec: { nodeName } }: Guest, open: readonly Reason[] = []): Unasked | undefined {
  if (nodeName) return 'NodeName';
  if (open.some(({ code }) => code === 'UnknownScheduler')) return 'ForeignScheduler';
  return open.length > 0 ? 'ObjectsUnknown' : undefined;
}

/** Of nodes that the controller cannot tell apart, that offer the same, and on which the same becomes of all, the first. */
function sample({ queue, residents, nodes, outcomes }: Rehearsed, most: number): { reach: Reach; places: number[] } {
  const demand = new Demand(queue.map(({ guest }) => guest), nodes.offers);
  const kinds = new Map<string, number>();
  let left = most;
  for (let index = 0; index < nodes.nodes.length; index++) {
    const kind = `${nodes.classOf(index)} ${demand.offerOf(index)} ${outcome(outcomes.on(index))}`;
    if (kinds.has(kind)) continue;
    left -= residents.on(index).length + queue.filter((seeker) => seeker.comesTo(index)).length;
    if (left < 0 && kinds.size > 0) return { reach: 'SomeNodes', places: [...kinds.values()] };
    kinds.set(kind, index);
  }
  return { reach: 'OneOfEachKind', places: [...kinds.values()] };
}

function outcome({ pending, evictions }: Settled): string {
  return JSON.stringify([
    [...pending].map(([{ name }, { reasons }]) => [name, reasons.map(({ code }) => code)]),
    [...evictions.keys()].map(({ name }) => name),
  ]);
}

/** Of a node that nobody is meant for, only the name matters. */
function onlyNamed({ metadata: { name } }: Node): Node {
  return { metadata: { name } };
}
