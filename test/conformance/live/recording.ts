import { readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import type { KubernetesObject } from './api';
import type { DaemonSet, DaemonSetStatus } from '../../../lib/kube/daemon-set';
import type { Node } from '../../../lib/kube/node';
import type { Pod } from '../../../lib/kube/pod';

/** What a live control plane made of a scenario. */
export interface Recorded {
  readonly name: string;
  readonly given: Given;
  readonly found: Found;
}

/** What stood when the last change came, and the change itself: all that a forecast may know. */
export interface Given {
  readonly daemonSets: readonly DaemonSet[];
  readonly nodes: readonly Node[];
  /** Pods of others, and those of the DaemonSets from before the last change. */
  readonly pods: readonly Pod[];
  readonly namespace: KubernetesObject;
  readonly objects: readonly KubernetesObject[];
}

/** What stands when everybody has had their say. */
export interface Found {
  readonly status: Readonly<Record<string, DaemonSetStatus>>;
  /** What `kubectl get daemonsets -o wide` prints in columns, but AGE. */
  readonly table: readonly (readonly string[])[];
  /** Of the DaemonSets and of others. */
  readonly pods: readonly Pod[];
  /** Each kind of event once; of a pod the last of each reason. */
  readonly events: readonly RecordedEvent[];
}

export interface RecordedEvent {
  /** `kind/name` */
  readonly of: string;
  readonly type: string;
  readonly reason: string;
  readonly message: string;
}

/** Manifests of ours that the API server took. */
export interface AcceptedManifests {
  readonly name: string;
  /** Of the manifests. */
  readonly digest: string;
  readonly kinds: readonly string[];
}

/** The time at which every recording says that it was made. */
export const NOW = '2026-01-01T01:00:00Z';

const FOLDER = join(__dirname, 'recorded');
const fileOf = (subject: string) => join(FOLDER, `${subject}.json`);

/** The scenarios of a subject, as they were recorded last. */
export const recorded = <T = Recorded>(subject: string) => JSON.parse(readFileSync(fileOf(subject), 'utf8')) as readonly T[];

/** One case a line, so that a change shows which. */
export function write(subject: string, cases: readonly unknown[]): void {
  writeFileSync(fileOf(subject), `[\n${cases.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`);
}
