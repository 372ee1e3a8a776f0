import { explainStandstill } from '../../lib/placement/explain-standstill';
import type { Standstill } from '../../lib/placement/standstill';

const stuck: Standstill = { limit: 'maxUnavailable', allows: 1, heldUpBy: ['a'], outdated: 3, remedies: [] };

test.each<[Standstill, string]>([
  [stuck, 'the rolling update comes to a halt: on a no new pod runs, maxUnavailable allows for 1 node like that, and on 3 nodes more the old pod stays'],
  [
    { ...stuck, allows: 2, heldUpBy: ['a', 'b'], outdated: 1 },
    'the rolling update comes to a halt: on a, b no new pod runs, maxUnavailable allows for 2 nodes like that, and on 1 node more the old pod stays',
  ],
  [
    { ...stuck, limit: 'maxSurge' },
    'the rolling update comes to a halt: on a the new pod does not run beside the old one, maxSurge allows for 1 node like that, and on 2 nodes more the old pod stays',
  ],
  [{ ...stuck, limit: 'maxSurge', outdated: 1 }, 'the rolling update does not end: on a the new pod does not run beside the old one, which stays'],
  [{ ...stuck, allows: 0, heldUpBy: [], outdated: 1 }, 'the rolling update comes to a halt: of no nodes maxUnavailable is 0, and on 1 node the old pod stays'],
  [
    { ...stuck, limit: 'creation', heldUpBy: [] },
    'the rolling update comes to a halt: it goes on only when all pods that it lacks can be created, and on 3 nodes the old pod stays',
  ],
])('%#', (standstill, expected) => {
  expect(explainStandstill(standstill)).toBe(expected);
});
