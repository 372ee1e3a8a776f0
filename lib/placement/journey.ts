import type { Admission, AdmitOptions } from './admission/admission';
import { admit } from './admission/admit';
import type { Daemon } from './controller/daemon';
import { nodeSelectorLaw } from './controller/laws/node-selector';
import type { Sync } from './controller/sync';
import type { Reason } from './reason';
import { newGuest, type Guest } from './scheduler/guest';
import { valueAt } from './string-map';
import { templateOf } from './template-of';
import type { Watch } from './warnings/law';
import { watch } from './warnings/warnings';
import type { ClusterObjects } from '../kube/cluster-objects';

/** A DaemonSet on its way from the manifest to its nodes, as far as all nodes are alike to it. */
export class Journey {
  readonly admission: Admission;
  /** The pods that admission makes of its template. */
  readonly guest: Guest;
  #watch: Watch | undefined;

  constructor(readonly daemon: Daemon, readonly sync: Sync, private readonly objects: ClusterObjects, private readonly options: AdmitOptions) {
    this.admission = admit(daemon.daemonSet, objects, { ...options, pods: sync.uncreated });
    this.guest = newGuest(daemon.daemonSet, this.admission.spec, options.kubernetesVersion!, this.addedSelector());
  }

  /** Whether pods are to be created, and cannot be. Of those that are there nothing more is asked. */
  get isRefused(): boolean {
    return this.sync.uncreated > 0 && this.admission.objections.length > 0;
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
      resourceQuotas: this.objects.resourceQuotas,
      quotasDecided: this.options.limitedResources !== undefined,
    });
  }

  /** The labels that the controller does not know to be selected. */
  private addedSelector() {
    const asked = templateOf(this.daemon.daemonSet).spec.nodeSelector;
    const added = Object.entries(this.admission.spec.nodeSelector ?? {}).filter(([key]) => valueAt(asked, key) === undefined);
    return nodeSelectorLaw({ nodeSelector: Object.fromEntries(added) });
  }
}
