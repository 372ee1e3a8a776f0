import type { AdmitOptions, SharedAdmission } from './admission/admission';
import type { Daemon } from './controller/daemon';
import { nodeSelectorLaw } from './controller/laws/node-selector';
import { revisionLabels } from './controller/pod-revision';
import type { Sync } from './controller/sync';
import type { Reason } from './reason';
import { newGuest, type Guest } from './scheduler/guest';
import { valueAt } from './string-map';
import { templateOf } from './template-of';
import type { Arrival, Watch } from './warnings/law';
import { watch } from './warnings/warnings';
import type { ClusterObjects } from '../kube/cluster-objects';
import type { Pod } from '../kube/pod';

/** A DaemonSet on its way from the manifest to its nodes, as far as all nodes are alike to it. */
export class Journey {
  /** The pods that admission makes of its template. */
  readonly guest: Guest;
  #watch: Watch | undefined;

  constructor(
    readonly daemon: Daemon,
    readonly sync: Sync,
    readonly admission: SharedAdmission,
    private readonly objects: ClusterObjects & Pick<Arrival, 'daemonSets'>,
    private readonly options: AdmitOptions,
  ) {
    const labels = revisionLabels(daemon.daemonSet, this.pods);
    this.guest = newGuest(daemon.daemonSet, admission.spec, options.kubernetesVersion!, this.addedSelector(), labels);
  }

  /** How many pods are to be created and cannot be. */
  get missing(): number {
    return this.sync.uncreated - this.admission.made;
  }

  /** Whether pods are to be created, and none can be. Of those that are there nothing more is asked. */
  get isRefused(): boolean {
    return this.missing > 0 && this.admission.made === 0;
  }

  /** Why no pod can be created even where another one goes. That a quota is full does not matter then. */
  get bars(): readonly Reason[] {
    return this.admission.objections.filter(({ code }) => code !== 'QuotaExceeded');
  }

  /** How many pods come to nodes, or may. */
  get coming(): number {
    return this.isRefused ? this.sync.newPods - this.sync.uncreated : this.sync.newPods;
  }

  /** Whether a pod comes to the node at this place, or may. */
  comesTo(index: number): boolean {
    return this.isRefused ? this.sync.waitsOn(index) : this.sync.wantsPodOn(index);
  }

  /** What stands in the way of a pod that is to be created: everything, or a quota that has room for some, it is left to chance which. */
  get objections(): readonly Reason[] {
    return this.missing > 0 ? this.admission.objections : [];
  }

  /** What these laws cannot tell of admission. */
  get undecided(): readonly Reason[] {
    return this.sync.uncreated === 0 ? [] : this.admission.undecided.map(({ code }) => ({
      code: 'Unjudged',
      layer: 'admission',
      plugin: code === 'PodSecurityUnasked' ? 'PodSecurity' : 'ResourceQuota',
      path: 'spec.template.spec',
      decisive: false,
      remedies: [],
    }));
  }

  /** What its pod has to fear on a node where it comes to be. */
  get watch(): Watch {
    return this.#watch ??= watch({
      daemonSet: this.daemon.daemonSet,
      spec: this.admission.spec,
      tolerations: this.daemon.tolerations,
      pods: this.pods,
      daemonSets: this.objects.daemonSets,
      resourceQuotas: this.objects.resourceQuotas,
      kubernetesVersion: this.options.kubernetesVersion!,
      quotasDecided: this.options.limitedResources !== undefined,
    });
  }

  /** Its pods that are there. */
  private get pods(): readonly Pod[] {
    return this.sync.occupied.flatMap(({ pods }) => pods);
  }

  /** The labels that the controller does not know to be selected. */
  private addedSelector() {
    const asked = templateOf(this.daemon.daemonSet).spec.nodeSelector;
    const { nodeSelector } = this.admission.spec;
    if (!nodeSelector) return undefined;
    const added = Object.entries(nodeSelector).filter(([key]) => valueAt(asked, key) === undefined);
    return nodeSelectorLaw({ nodeSelector: Object.fromEntries(added) });
  }
}
