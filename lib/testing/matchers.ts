import { toAvoid } from './to-avoid';
import { toCover } from './to-cover';
import { toPartition } from './to-partition';
import { toRunOnlyOn } from './to-run-only-on';

/** The matchers of this package, for `expect.extend`. `testing/register` does it. */
export const matchers = { toAvoid, toCover, toPartition, toRunOnlyOn };
