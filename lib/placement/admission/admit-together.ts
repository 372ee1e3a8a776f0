import type { Admission, AdmitOptions, SharedAdmission } from './admission';
import { admit, ranked } from './admit';
import { podNames } from './pod-names';
import { Ledger, type Order } from './quota/ledger';
import type { ClusterObjects } from '../../kube/cluster-objects';
import type { DaemonSet } from '../../kube/daemon-set';
import type { Pod } from '../../kube/pod';
import { NEWEST_KUBERNETES_VERSION } from '../../kube/well-known';
import { byAge } from '../by-age';
import { namespaceOf } from '../namespace-of';

/** A DaemonSet whose pods are to be created. */
export interface Creator {
  readonly daemonSet: DaemonSet;
  /** How many pods are to be created. */
  readonly uncreated: number;
  /** Its pods that are there and do not remain. */
  readonly leaving: readonly Pod[];
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
  const applications = creators.map((creator, place) => ({ ...orderOf(creator, admissions[place]), creator, admission: admissions[place] }));
  const { resourceQuotas = [] } = objects;
  if (resourceQuotas.length === 0) return applications.map((each) => ({ ...each.admission, made: isRefused(each) ? 0 : each.pods }));

  const ledger = new Ledger(resourceQuotas, pods, options.kubernetesVersion ?? NEWEST_KUBERNETES_VERSION);
  for (const each of applications) ledger.release(each.creator.leaving.slice(replaced(each)));
  const shared = new Map<Application, SharedAdmission>();
  for (const each of [...applications].sort((one, other) => byAge(one.creator.daemonSet, other.creator.daemonSet))) {
    ledger.release(each.creator.leaving.slice(0, replaced(each)));
    shared.set(each, share(each, ledger));
  }
  return applications.map((each) => shared.get(each)!);
}

interface Application extends Order {
  readonly creator: Creator;
  readonly admission: Admission;
}

function orderOf({ daemonSet, uncreated }: Creator, { spec }: Admission): Order {
  return { namespace: namespaceOf(daemonSet), spec, pods: uncreated, podName: podNames(daemonSet.metadata.name).made };
}

const isRefused = ({ admission }: Application) => admission.objections.length > 0;

/** How many pods come in the place of others. */
const replaced = (application: Application) => (isRefused(application) ? 0 : application.pods);

function share(application: Application, ledger: Ledger): SharedAdmission {
  const { admission } = application;
  const { room, objections, undecided } = ledger.look(application);
  const made = isRefused(application) ? 0 : room;
  ledger.make(application, made);
  return {
    ...admission,
    objections: [...admission.objections, ...objections].map(ranked),
    undecided: [...admission.undecided, ...undecided],
    made,
  };
}
