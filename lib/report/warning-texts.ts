import { withWaysOut } from './with-ways-out';
import type { Decision } from '../placement/decision';
import { explainWarning } from '../placement/explain-warning';
import { isOfDaemonSet } from '../placement/warnings/of-daemon-set';
import type { Warning } from '../placement/warnings/warning';

/** What is to be said of this node alone, with the ways out. */
export function ownWarnings({ warnings }: Decision): string[] {
  return warnings.filter((warning) => !isOfDaemonSet(warning)).map(text);
}

/** What is to be said of the DaemonSet, once for all nodes. */
export function commonWarnings(decisions: readonly Decision[]): string[] {
  return [...new Set(decisions.flatMap(({ warnings }) => warnings.filter(isOfDaemonSet).map(text)))];
}

const text = (warning: Warning) => withWaysOut(explainWarning(warning), warning.remedies);
