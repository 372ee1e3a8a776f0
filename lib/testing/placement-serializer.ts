import { TestPlacement } from '../landing/placement';

/** Prints a placement in a snapshot as the table that `daemonsets place` prints. */
export const placementSerializer = {
  test: (value: unknown): boolean => value instanceof TestPlacement,
  serialize: (value: TestPlacement): string => value.toString(),
};
