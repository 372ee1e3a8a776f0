import { createHash } from 'crypto';
import { readFileSync } from 'fs';
import { join } from 'path';
import type { AdmissionCase } from './cast';
import type { Facts } from './facts';
import { generated } from './generated';
import { written } from './written';
import type { PodSecurityLevels } from '../../../lib/placement/admission/admission';

/** What Kubernetes makes of a case. */
export interface Answer {
  /** Of the pod, if it comes so far that it is stored or only looked at. */
  readonly facts?: Facts;
  /** What follows `Error creating: ` in the event. */
  readonly refused?: string;
  /** How many pods are created before. */
  readonly pods?: number;
  readonly podSecurity?: PodSecurityLevels;
  /** The case cannot be: the API server would refuse the DaemonSet, or an object. */
  readonly invalid?: true;
}

export interface Recording {
  readonly kubernetes: string;
  /** Of the cases that were asked. */
  readonly digest: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

export const FILE = join(__dirname, 'recorded.json');
export const cases: readonly AdmissionCase[] = [...written, ...generated];
export const asked = cases.map((each) => `${JSON.stringify(each)}\n`).join('');
export const digest = createHash('sha256').update(asked).digest('hex').slice(0, 12);

export const recorded = (): Recording => JSON.parse(readFileSync(FILE, 'utf8')) as Recording;
