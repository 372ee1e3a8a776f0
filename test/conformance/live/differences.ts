import type { ComparisonName } from './comparisons';

/** Scenarios of which we do not say what Kubernetes shows, and why. */
interface ExpectedDifference {
  readonly why: string;
  readonly of: readonly ComparisonName[];
  readonly titles: readonly string[];
}

/** What differs from Kubernetes. Nothing else may, and all of this must. */
export const EXPECTED_DIFFERENCES: readonly ExpectedDifference[] = [];
