import { createHash } from 'crypto';
import { readFileSync } from 'fs';
import { join } from 'path';
import { cases } from './generated';

/** What the kubelet says of a case. */
export interface Answer {
  /** Why it fails the pod. */
  readonly reason?: string;
  readonly message?: string;
  /** Whom it kills for it, by namespace and name. */
  readonly preempted?: readonly string[];
}

export interface Recording {
  readonly kubernetes: string;
  /** Of the cases that were asked. */
  readonly digest: string;
  /** In the order of the cases. */
  readonly answers: readonly Answer[];
}

export const FILE = join(__dirname, 'recorded.json');
export const asked = cases.map((each) => `${JSON.stringify(each)}\n`).join('');
export const digest = createHash('sha256').update(asked).digest('hex').slice(0, 12);

export const recorded = (): Recording => JSON.parse(readFileSync(FILE, 'utf8')) as Recording;
