import type { Admission, AdmitOptions, Halted, SharedAdmission } from './admission';
import { admit, ranked } from './admit';
import { podNames } from './pod-names';
import { Ledger, type Order } from './quota/ledger';
import { enough, raised } from './quota/raised';
import type { ClusterObjects } from '../../kube/cluster-objects';
import type { DaemonSet } from '../../kube/daemon-set';
import type { Pod } from '../../kube/pod';
import { NEWEST_KUBERNETES_VERSION } from '../../kube/well-known';
import { byAge } from '../by-age';
import { advance, created, type Update } from '../controller/advance';
import { namespaceOf } from '../namespace-of';

/** A DaemonSet whose pods are to be created. */
export interface Creator {
  readonly daemonSet: DaemonSet;
  /** How many pods are to be created. */
  readonly uncreated: number;
  /** Its pods that are there and do not remain. */
  readonly leaving: readonly Pod[];
  /** What its rolling update still has to do, if there is one. */
  readonly update?: Update & {
    /** How many of `uncreated` are in the place of pods that it replaces. */
    readonly renewed: number;
  };
}

/**
 * Admits the pods of DaemonSets, which share the quotas of their namespaces. A quota is used up when pods are created,
 * before any scheduler looks at their priority: by the older DaemonSet first, by one that is still to be applied last, and of
 * these by namespace and name. Kubernetes has two workers that create pods at the same time, so that of DaemonSets applied
 * together none is surely first. What the pods held that are replaced goes to those that replace them.
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
  const applications = creators.map((creator, place) => apply(creator, admissions[place]));
  const ledger = new Ledger(objects.resourceQuotas ?? [], pods, options.kubernetesVersion ?? NEWEST_KUBERNETES_VERSION);
  for (const each of applications) ledger.release(others(each).slice(inPlace(each)));
  const shared = new Map<Application, SharedAdmission>();
  for (const each of [...applications].sort(inTurn)) {
    ledger.release(others(each).slice(0, inPlace(each)));
    shared.set(each, share(each, ledger));
  }
  return applications.map((each) => shared.get(each)!);
}

interface Application extends Order {
  readonly creator: Creator;
  readonly admission: Admission;
}

function apply(creator: Creator, admission: Admission): Application {
  const { daemonSet, uncreated: pods } = creator;
  return { namespace: namespaceOf(daemonSet), spec: admission.spec, pods, podName: podNames(daemonSet.metadata.name).made, creator, admission };
}

const isRefused = ({ admission }: Application) => admission.objections.length > 0;

/** What is refused only gives back what it has, which others may take. */
const inTurn = (one: Application, other: Application) => (
  Number(isRefused(other)) - Number(isRefused(one)) || byAge(one.creator.daemonSet, other.creator.daemonSet));

/** How many pods are to be created beside those for which a rolling update deletes others. */
const missing = ({ pods, creator: { update } }: Application) => pods - (update?.renewed ?? 0);

/** How many of these come in the place of others. */
const inPlace = (application: Application) => (isRefused(application) ? 0 : missing(application));

/** Those that leave whatever becomes of a rolling update. */
function others({ creator: { leaving, update } }: Application): readonly Pod[] {
  if (!update || leaving.length === 0) return leaving;
  const replaced = new Set(update.replacing.map(({ old }) => old));
  return leaving.filter((pod) => !replaced.has(pod));
}

function share(application: Application, ledger: Ledger): SharedAdmission {
  const { admission, creator: { update } } = application;
  const halted = update && halt(application, update, ledger);
  const { room, objections, undecided } = ledger.look(application);
  const made = isRefused(application) ? 0 : room;
  ledger.make(application, made);
  const { spec, priority, changes } = admission;
  return {
    spec,
    priority,
    changes,
    objections: [...admission.objections, ...raised(objections, halted?.remedies)].map(ranked),
    undecided: [...admission.undecided, ...undecided],
    made,
    halted,
  };
}

/** Lets its rolling update go as far as it can, and give back what its old pods have. */
function halt(application: Application, { budget, replacing }: Update, ledger: Ledger): Halted | undefined {
  const refused = isRefused(application);
  const replaced = advance({ budget, replacing }, missing(application), {
    room: (pods) => (refused ? 0 : ledger.look({ ...application, pods }).room),
    release: (pods) => ledger.release(pods),
  });
  const left = replacing.slice(replaced);
  if (left.length === 0) return undefined;
  const next = missing(application) + created(replacing.slice(0, budget.surges ? replaced + 1 : replaced));
  const last = budget.surges ? left.slice(0, -1) : left; // with surge the last new pod is created before the last old one goes
  const whole = ledger.lookAhead({ ...application, pods: missing(application) + created(replacing) }, last.map(({ old }) => old));
  return { replaced, remedies: refused ? [] : enough(ledger.look({ ...application, pods: next }).objections, whole.objections) };
}
