import type { Cast } from './cast';
import type { Guest } from './guest';
import { judge, placedPod, together, type Judgement } from './judged';
import type { Residents } from './residents';
import { inNamespace, sceneOf } from './scene';
import type { Seeker } from './seeker';
import type { Settlement } from './settlement';
import { Turns, type Gone } from './turns';
import type { Judge } from '../judge';
import type { Reason, Unjudged } from '../reason';

/** What comes of questions that our laws leave open. */
export interface Answers {
  /** Of whom Kubernetes has told. */
  readonly judged: ReadonlySet<Guest>;
  /** What nobody could tell of a guest, on whichever node. */
  readonly unjudged: ReadonlyMap<Guest, readonly Reason[]>;
}

/**
 * So many pods, times the nodes, are asked of Kubernetes' own scheduler: it looks at every node anew for each pod, which
 * takes some ten seconds for a thousand of each.
 */
const MOST_ASKED = 1_000_000;

/**
 * Lets Kubernetes' own scheduler decide what our laws cannot, unless it would take too long.
 *
 * @param open what our laws cannot tell of those in the queue
 * @param settlement which hears what Kubernetes says
 */
export function ask(open: ReadonlyMap<Guest, readonly Reason[]>, cast: Cast, settlement: Settlement, kubernetes: Judge): Answers {
  const asking = new Map<Seeker, readonly Unjudged[]>();
  const unjudged = new Map(open);
  for (const seeker of cast.queue) {
    const { guest, coming } = seeker;
    const questions = open.get(guest)!;
    if (!isForKubernetes(questions)) continue;
    if (coming * cast.nodes.nodes.length > MOST_ASKED) {
      unjudged.set(guest, questions.map((question) => ({ ...question, isTooLarge: true })));
    } else {
      asking.set(seeker, questions);
      unjudged.delete(guest);
    }
  }
  if (asking.size > 0) takeTurns(asking, cast, settlement, kubernetes);
  return { judged: new Set([...asking.keys()].map(({ guest }) => guest)), unjudged };
}

const isForKubernetes = (open: readonly Reason[]): open is readonly Unjudged[] => (
  open.length > 0 && open.every((reason) => reason.code === 'Unjudged' && !reason.lacks));

/** One DaemonSet comes after the other, and sees the pods of those before it; those whose pods have to go have another turn. */
function takeTurns(asking: ReadonlyMap<Seeker, readonly Unjudged[]>, cast: Cast, settlement: Settlement, kubernetes: Judge): void {
  const { queue, residents, nodes: { nodes }, surroundings, kubernetesVersion } = cast;
  const scene = sceneOf(surroundings, nodes, queue.map(({ guest }) => guest));
  const turns = new Turns(queue.map((seeker) => ({ seeker, places: [...nodes.keys()].filter((index) => seeker.comesTo(index)) })));
  let existing = residents.pods.map(inNamespace);
  while (turns.includes(asking)) {
    const { seeker, places } = turns.next()!;
    const { guest } = seeker;
    const open = asking.get(seeker);
    if (open) {
      const inquiry = { maker: seeker, nodes: places.map((index) => nodes[index]), open };
      const judgements = judge(inquiry, { ...scene, existing: [...existing] }, kubernetes, kubernetesVersion);
      judgements.forEach((judgement, place) => tell(settlement, guest, places[place], judgement));
    }
    const placed = places.filter((index) => !settlement.outcomes.on(index).pending.has(guest));
    const gone = placed.flatMap((index) => (settlement.outcomes.on(index).evictions.get(guest) ?? []).map((name) => leaving(name, index, residents)));
    if (gone.length > 0) {
      const names = new Set(gone.map(({ name }) => name));
      existing = existing.filter(({ metadata: { namespace, name } }) => !names.has(`${namespace}/${name}`));
      turns.again(gone);
    }
    for (const index of placed) existing.push(placedPod(seeker, nodes[index]));
  }
}

/** Where our laws give a guest no place, Kubernetes sends nobody away for it. */
function tell(settlement: Settlement, guest: Guest, index: number, { waiting, evicts }: Judgement): void {
  const ours = settlement.outcomes.on(index).pending.get(guest);
  if (waiting) settlement.refuse(guest, index, together(ours, waiting));
  else if (evicts.length > 0 && !ours) settlement.sendAway(guest, index, evicts);
}

/** A pod that has to leave the node at this place, and who makes it anew there. */
function leaving(name: string, index: number, residents: Residents): Gone & { readonly name: string } {
  const resident = residents.on(index).find((each) => each.name === name);
  return { name, index, maker: resident && residents.successor(resident) };
}
