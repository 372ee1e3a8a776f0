import type { Outdated } from '../../lib/placement/decision';
import { explainOutdated } from '../../lib/placement/explain-outdated';

test.each<[Outdated, string]>([
  ['NotReached', 'the old pod stays: the update does not get here'],
  ['NewPodWaits', 'the old pod stays: the new one does not run beside it'],
  ['OnDelete', 'OnDelete: the old pod stays until it is deleted'],
])('%s', (why, expected) => expect(explainOutdated(why)).toBe(expected));
