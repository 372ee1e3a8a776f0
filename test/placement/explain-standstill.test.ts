import { explainStandstill } from '../../lib/placement/explain-standstill';
import type { Standstill } from '../../lib/placement/standstill';

const stuck: Standstill = { limit: 'maxUnavailable', allows: 1, heldUpBy: ['a'], stuckOn: ['a'], outdated: 3, remedies: [] };
const surge: Standstill = { ...stuck, limit: 'maxSurge' };
const creation: Standstill = { ...stuck, limit: 'creation', heldUpBy: [], stuckOn: [] };

test.each<[Standstill, string]>([
  [stuck, 'the rolling update comes to a halt: on a no new pod runs; maxUnavailable is 1, and on 3 nodes more the old pod stays'],
  [
    { ...stuck, stuckOn: ['a', 'b', 'c'], isLeftToChance: true },
    'the rolling update comes to a halt: on a no new pod runs, nor would it on b, c; maxUnavailable is 1, and on 3 nodes more the old pod stays; Kubernetes takes the nodes in no order',
  ],
  [
    { ...stuck, allows: 2, percentage: { percent: 50, of: 3 }, heldUpBy: ['a', 'b'], stuckOn: ['a', 'b'], outdated: 1 },
    'the rolling update comes to a halt: on a, b no new pod runs; maxUnavailable is 50 % of 3, 2 nodes, and on 1 node more the old pod stays',
  ],
  [
    { ...surge, stuckOn: ['a', 'b'] },
    'the rolling update comes to a halt: on a the new pod does not run beside the old one, nor would it on b; maxSurge is 1, and on 2 nodes more the old pod stays',
  ],
  [{ ...surge, outdated: 1 }, 'the rolling update does not end: on a the new pod does not run beside the old one, which stays'],
  [
    { ...stuck, allows: 0, heldUpBy: [], stuckOn: [], outdated: 1 },
    'the rolling update comes to a halt: of no nodes maxUnavailable is 0, and on 1 node the old pod stays',
  ],
  [creation, 'the rolling update comes to a halt: a pod cannot be created, and until all are made no further old pod is replaced; on 3 nodes the old pod stays'],
  [
    { ...creation, stuckOn: ['a'], isLeftToChance: true },
    'the rolling update comes to a halt: a pod cannot be created, and until all are made no further old pod is replaced; on a no new pod would run; '
    + 'on 3 nodes the old pod stays; Kubernetes takes the nodes in no order',
  ],
])('%#', (standstill, expected) => {
  expect(explainStandstill(standstill)).toBe(expected);
});
