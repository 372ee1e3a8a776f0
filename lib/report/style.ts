import type { Verdict } from '../placement/decision';

/** How a report paints its words. Whoever shows it decides on colours. */
export interface Style {
  heading(text: string): string;
  /** The name of a DaemonSet. */
  name(text: string): string;
  verdict(text: string, verdict: Verdict): string;
  problem(text: string): string;
  warning(text: string): string;
}
