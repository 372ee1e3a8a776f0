import type { Outdated } from './decision';

/** Says in a sentence why a pod of an older template stays on a node. */
export function explainOutdated(why: Outdated): string {
  switch (why) {
    case 'NotReached': return 'the old pod stays: the update does not get here';
    case 'NewPodWaits': return 'the old pod stays: the new one does not run beside it';
    case 'OnDelete': return 'OnDelete: the old pod stays until it is deleted';
  }
}
