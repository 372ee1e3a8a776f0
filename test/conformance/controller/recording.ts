import { createHash } from 'crypto';
import { readFileSync } from 'fs';
import { join } from 'path';
import type { ClusterCase } from './cast';
import { generated } from './generated';
import { quotas } from './quotas';
import { tables } from './tables';
import { written } from './written';
import type { DaemonSetStatus } from '../../../lib/kube/daemon-set';

/** What kubectl prints, with AGE. */
export interface Table {
  readonly plain: string;
  readonly wide: string;
  readonly namespaces: string;
  readonly wideNamespaces: string;
}

/** What the controller makes of a case: at its first look, and when everything has settled. */
export interface Outcome {
  readonly now: {
    readonly status: DaemonSetStatus;
    /** The nodes that pods were made for. */
    readonly created: readonly string[];
    readonly deleted: readonly string[];
    readonly failure?: string;
  };
  readonly end: {
    readonly status: DaemonSetStatus;
    /** The running pods on every node; those that the controller made are all called `new`. */
    readonly pods: Readonly<Record<string, readonly string[]>>;
    readonly endless?: boolean;
    readonly varies?: boolean;
  };
}

export interface Recording {
  readonly kubernetes: string;
  /** Of the cases that were asked. */
  readonly digest: string;
  readonly tables: Readonly<Record<string, Table>>;
  readonly clusters: Readonly<Record<string, Outcome>>;
  /** To which numbers updates lead that a quota has to let through; to several, where it depends on chance. */
  readonly quotas: Readonly<Record<string, readonly DaemonSetStatus[]>>;
}

export const FILE = join(__dirname, 'recorded.json');
export const clusters: readonly ClusterCase[] = [...written, ...generated];
export const asked = JSON.stringify({ tables, clusters, quotas });
export const digest = createHash('sha256').update(asked).digest('hex').slice(0, 12);

export const recorded = (): Recording => JSON.parse(readFileSync(FILE, 'utf8')) as Recording;

export { quotas, tables };
