import type { Admission, AdmitOptions, Halted, Objection, SharedAdmission } from './admission';
import { admit, ranked } from './admit';
import { podNames } from './pod-names';
import { Ledger, type Filled, type Order } from './quota/ledger';
import { enough, raised, raises } from './quota/raised';
import type { ClusterObjects } from '../../kube/cluster-objects';
import type { DaemonSet } from '../../kube/daemon-set';
import type { Pod } from '../../kube/pod';
import { NEWEST_KUBERNETES_VERSION } from '../../kube/well-known';
import { byAge } from '../by-age';
import { advance, created, type Update, type WholeUpdate } from '../controller/advance';
import { namespaceOf } from '../namespace-of';
import type { RaiseQuota } from '../remedy';

/** A DaemonSet whose pods are to be created. */
export interface Creator {
  readonly daemonSet: DaemonSet;
  /** How many pods are to be created. */
  readonly uncreated: number;
  /** Its pods that are there and do not remain. */
  readonly leaving: readonly Pod[];
  /** What its rolling update still has to do, if there is one. */
  readonly update?: WholeUpdate;
}

/**
 * Admits the pods of DaemonSets, which share the quotas of their namespaces. A quota is used up when pods are created,
 * before any scheduler looks at their priority: by the older DaemonSet first, by one that is still to be applied last, and of
 * these by namespace and name. Kubernetes has two workers that create pods at the same time, so that of DaemonSets applied
 * together none is surely first. What the pods held that are replaced goes to those that replace them. What is told of a quota
 * is what stands when all have had their turn, and what would be enough for all of its namespace.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/controller/daemon/daemon_controller.go syncNodes
 * @see https://github.com/kubernetes/apiserver/blob/v0.37.2/pkg/admission/plugin/resourcequota/controller.go CheckRequest
 * @param pods all of the cluster; undefined where they are not known
 * @returns in the order of the creators
 */
export function admitTogether(
  creators: readonly Creator[], objects: ClusterObjects, pods: readonly Pod[] | undefined, options: AdmitOptions = {},
): SharedAdmission[] {
  const admissions = creators.map(({ daemonSet }) => admit(daemonSet, objects, options));
  const orders = creators.map((creator, place) => orderOf(creator, admissions[place]));
  const ledger = new Ledger(objects.resourceQuotas ?? [], pods, options.kubernetesVersion ?? NEWEST_KUBERNETES_VERSION);
  for (const each of orders) ledger.release(others(each).slice(inPlace(each)));
  const shares = new Map<CreatorOrder, Share>();
  for (const each of [...orders].sort(inTurn)) {
    ledger.release(others(each).slice(0, inPlace(each)));
    shares.set(each, share(each, ledger));
  }
  const ended = orders.map((each) => inTheEnd(shares.get(each)!, ledger));
  const needs = needsOf(ended, ledger);
  return ended.map((each) => shared(each, needs.get(each)));
}

/** The pods that a creator wants to be made. */
interface CreatorOrder extends Order {
  readonly creator: Creator;
  readonly admission: Admission;
}

function orderOf(creator: Creator, admission: Admission): CreatorOrder {
  const { daemonSet, uncreated: pods } = creator;
  return { namespace: namespaceOf(daemonSet), spec: admission.spec, pods, podName: podNames(daemonSet.metadata.name).made, creator, admission };
}

const isRefused = ({ admission }: CreatorOrder) => admission.objections.length > 0;

/** What is refused only gives back what it has, which others may take. */
const inTurn = (one: CreatorOrder, other: CreatorOrder) => (
  Number(isRefused(other)) - Number(isRefused(one)) || byAge(one.creator.daemonSet, other.creator.daemonSet));

/** How many pods are to be created beside those for which a rolling update deletes others. */
const missing = ({ pods, creator: { update } }: CreatorOrder) => pods - (update?.renewed ?? 0);

/** How many of these come in the place of others. */
const inPlace = (order: CreatorOrder) => (isRefused(order) ? 0 : missing(order));

/** Those that leave whatever becomes of a rolling update. */
function others({ creator: { leaving, update } }: CreatorOrder): readonly Pod[] {
  if (!update || leaving.length === 0) return leaving;
  const replaced = new Set(update.replacing.map(({ old }) => old));
  return leaving.filter((pod) => !replaced.has(pod));
}

/** What comes of an order. */
interface Share extends Pick<Filled, 'objections' | 'undecided'> {
  readonly order: CreatorOrder;
  readonly made: number;
  readonly halted: Halted | undefined;
  /** What would be enough for it alone. */
  readonly raise: readonly RaiseQuota[];
}

function share(order: CreatorOrder, ledger: Ledger): Share {
  const { update } = order.creator;
  const found = update && halt(order, update, ledger);
  const { room, objections, undecided } = ledger.look(order);
  const made = isRefused(order) ? 0 : room;
  ledger.make(order, made);
  return { order, made, halted: found?.halted, objections, undecided, raise: found?.raise ?? raises(objections) };
}

/** With the objections that it meets when all have had their turn. It may be that others have left room since then; then what it met stays said. */
function inTheEnd(found: Share, ledger: Ledger): Share {
  const { order, made, objections } = found;
  if (objections.length === 0 || isRefused(order)) return found;
  const last = ledger.look({ ...order, pods: order.pods - made }).objections.filter(isExceeded).filter(({ room }) => room === 0);
  const now = objections.filter(isExceeded).map((objection) => {
    const { exceeded, kubernetes } = last.find(({ quota }) => quota === objection.quota) ?? objection;
    return { ...objection, exceeded, kubernetes };
  });
  return { ...found, objections: now };
}

const isExceeded = (objection: Objection) => objection.code === 'QuotaExceeded';

/** For those that lack something, what is enough for all that is wanted in their namespace. Uses the ledger up. */
function needsOf(shares: readonly Share[], ledger: Ledger): ReadonlyMap<Share, readonly RaiseQuota[]> {
  const lacking = shares.filter(({ raise }) => raise.length > 0);
  const needs = new Map<Share, readonly RaiseQuota[]>();
  for (const namespace of new Set(lacking.map(({ order }) => order.namespace))) {
    const all = shares.filter(({ order }) => order.namespace === namespace);
    for (const each of all) finish(each, ledger);
    const own = new Map(all.map((each) => [each, [...each.raise, ...ledger.overdrawn(each.order)]]));
    const ways = enough([...own.values()].flat());
    for (const each of lacking) {
      const concerning = new Set(own.get(each)?.map(({ name }) => name));
      if (own.has(each)) needs.set(each, ways.filter(({ name }) => concerning.has(name)));
    }
  }
  return needs;
}

/** Lets all pods that are still wanted be made, and the old ones go; with surge the last new pod is made before the last old one goes. */
function finish({ order, made, halted }: Share, ledger: Ledger): void {
  const { pods, creator: { update } } = order;
  ledger.make(order, pods - made + (update?.deferred ?? 0));
  if (!update) return;
  const left = [...new Set([...halted ? update.replacing.slice(halted.replaced) : [], ...update.staying].map(({ old }) => old))];
  ledger.release(update.budget.surges ? left.slice(0, -1) : left);
}

function shared({ order, made, halted, objections, undecided }: Share, ways: readonly RaiseQuota[] = []): SharedAdmission {
  const { admission } = order;
  const { spec, priority, changes } = admission;
  return {
    spec,
    priority,
    changes,
    objections: [...admission.objections, ...raised(objections, ways)].map(ranked),
    undecided: [...admission.undecided, ...undecided],
    made,
    halted,
    raise: isRefused(order) ? [] : ways,
  };
}

/** Lets its rolling update go as far as it can, and give back what its old pods have. */
function halt(order: CreatorOrder, { budget, replacing }: Update, ledger: Ledger): Pick<Share, 'halted' | 'raise'> | undefined {
  const refused = isRefused(order);
  const replaced = advance({ budget, replacing }, missing(order), {
    room: (pods) => (refused ? 0 : ledger.look({ ...order, pods }).room),
    release: (pods) => ledger.release(pods),
  });
  if (replaced === replacing.length) return undefined;
  const next = missing(order) + created(replacing.slice(0, budget.surges ? replaced + 1 : replaced));
  return { halted: { replaced }, raise: refused ? [] : raises(ledger.look({ ...order, pods: next }).objections) };
}
