import type { KubernetesObject } from './api';
import type { DaemonSet } from '../../../lib/kube/daemon-set';
import type { Node } from '../../../lib/kube/node';
import type { Pod } from '../../../lib/kube/pod';

/** What is asked of a live control plane: a world of its own, and what happens in it. */
export interface Scenario {
  readonly name: string;
  readonly nodes: readonly Node[];
  /** Of the namespace that everything is in. */
  readonly namespace?: { readonly labels?: Readonly<Record<string, string>>; readonly annotations?: Readonly<Record<string, string>> };
  /** What is there before any pod: classes, quotas, claims. */
  readonly objects?: readonly KubernetesObject[];
  /** Pods of others, there before the DaemonSets. */
  readonly pods?: readonly Pod[];
  /** Created one after the other; each finds what the ones before it made. */
  readonly daemonSets: readonly DaemonSet[];
  /** What happens then, one after the other. */
  readonly then?: readonly Step[];
  /** What the kubelets do with some pods, the first that fits; all others run and are ready. */
  readonly kubelet?: readonly Conduct[];
  /** The scheduler says nothing of pods that wait. */
  readonly silent?: true;
}

/** What somebody does to the cluster. Objects are named by `kind/name`, pods of DaemonSets as in reference.ts. */
export type Step =
  | { readonly create: KubernetesObject }
  | { readonly merge: unknown; readonly into: string }
  | { readonly remove: string };

/** What a kubelet does with pods whose names start with `pods`, on any node and with any image unless it says so. */
export interface Conduct {
  readonly pods: string;
  readonly node?: string;
  readonly image?: string;
  /** `hangs` is a pod that does not end when it is deleted. */
  readonly does: 'stays unready' | 'fails' | 'succeeds' | 'hangs';
  readonly reason?: string;
  readonly message?: string;
}
