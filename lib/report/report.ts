import type { ManifestProblem } from './answer';
import type { DaemonSetStatus } from '../kube/daemon-set';
import type { Toleration } from '../kube/pod-template.generated';
import type { ReadingProblem, Source } from '../kube/source';
import type { KubernetesVersion } from '../kube/well-known';
import type { Outdated, Verdict } from '../placement/decision';
import type { KubernetesEvent } from '../placement/event';
import type { Reason } from '../placement/reason';
import type { Remedy } from '../placement/remedy';
import type { HostPort } from '../placement/resources/host-ports';
import type { Standstill } from '../placement/standstill';

/** The value of `schema`. Within a version keys are added, never removed or given another meaning. */
export const REPORT_SCHEMA = 'placement/v1';

/**
 * Where DaemonSets land: the public format of `-o json`, `-o yaml` and `batch`. `placement-v1.schema.json` says the
 * same as a JSON Schema.
 */
export interface Report {
  readonly schema: typeof REPORT_SCHEMA;
  /** The version of Kubernetes whose behaviour is reported. */
  readonly kubernetesVersion: KubernetesVersion;
  /** The version of Kubernetes' own code that was asked, for example `v1.37.2`; null where it was not asked. */
  readonly judge: string | null;
  /** What could not be read. */
  readonly problems: readonly ReadingProblem[];
  /** In the order of the manifests. */
  readonly daemonSets: readonly DaemonSetReport[];
}

/** Where one DaemonSet lands. */
export interface DaemonSetReport {
  readonly namespace: string;
  readonly name: string;
  /** Null for a manifest that came from no file. */
  readonly source: Source | null;
  /** Why the API server would refuse the manifest. Decisions are given all the same. */
  readonly problems: readonly ManifestProblem[];
  /** What is wrong though the API server takes it, or with its pods on whichever node. */
  readonly warnings: readonly string[];
  readonly pod: PodReport;
  /** Where a full sync leads to, every pod that runs becoming ready. */
  readonly status: DaemonSetStatus;
  /** What the controller counts of the pods that exist as soon as it is applied, before it acts. Where pods were given. */
  readonly observed?: DaemonSetStatus;
  /** How its rolling update comes to a halt, where it does. `warnings` say the same. */
  readonly standstill?: StandstillReport;
  /** In the order of the cluster. */
  readonly nodes: readonly NodeReport[];
}

/** What the daemon pod asks of a node, as the API server stores it. */
export interface PodReport {
  /** What it requests in all, by resource, as canonical quantities. */
  readonly requests: Readonly<Record<string, string>>;
  readonly hostPorts: readonly HostPort[];
  /** The manifest's, and those that the controller and admission add. */
  readonly tolerations: readonly Toleration[];
  /** Where pods compete, they come in this order; then the older DaemonSet first, then by namespace and name. */
  readonly priority: number;
  /** What admission changes, and on whose word, each in a sentence. */
  readonly changes: readonly string[];
}

/** The answer for one DaemonSet on one node. */
export interface NodeReport {
  readonly name: string;
  /** Whether a node without a pod gets one. */
  readonly shouldRun: boolean;
  /** Whether a pod that exists may stay. */
  readonly shouldContinueRunning: boolean;
  readonly verdict: Verdict;
  /** Why a pod that stays where one is wanted is of an older template. */
  readonly outdated?: OutdatedReport;
  /** Why a pod that lands here cannot work; what is so on all nodes is said of the DaemonSet. */
  readonly warnings: readonly string[];
  /** The pods that its pod takes the place of, by namespace and name. */
  readonly evicts: readonly string[];
  /** What Kubernetes tells of a pod that cannot be created or does not run. */
  readonly event?: KubernetesEvent;
  /** Everything that stands in the way, first what Kubernetes acts on. */
  readonly reasons: readonly ReasonReport[];
}

/** How a rolling update comes to a halt, and in English. */
export type StandstillReport = Omit<Standstill, 'remedies'> & { readonly message: string; readonly remedies: readonly RemedyReport[] };

/** Why an old pod stays, and in English. */
export interface OutdatedReport {
  readonly code: Outdated;
  readonly message: string;
}

/** A reason with all its operands, and in English. */
export type ReasonReport = Described<Reason>;

/** A way out with all its operands, and in English. */
export type RemedyReport = Remedy & { readonly message: string };

// Distributes over the union, so that `code` still tells which operands there are.
type Described<R extends Reason> = R extends Reason
  ? Omit<R, 'remedies'> & { readonly message: string; readonly remedies: readonly RemedyReport[] }
  : never;
