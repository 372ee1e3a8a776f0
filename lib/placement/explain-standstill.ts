import { cut } from './phrase';
import type { Standstill } from './standstill';

/** Says in a sentence how a rolling update comes to a halt. */
export function explainStandstill({ limit, allows, heldUpBy, outdated }: Standstill): string {
  if (limit === 'creation') return `the rolling update comes to a halt: it goes on only when all pods that it lacks can be created, and on ${count(outdated)} the old pod stays`;
  if (heldUpBy.length === 0) return `the rolling update comes to a halt: of no nodes ${limit} is ${allows}, and on ${count(outdated)} the old pod stays`;
  const [obstacle, rest] = limit === 'maxSurge'
    ? ['the new pod does not run beside the old one', outdated - heldUpBy.length]
    : ['no new pod runs', outdated];
  const stuck = `on ${cut(heldUpBy)} ${obstacle}`;
  if (rest === 0) return `the rolling update does not end: ${stuck}, which stays`;
  return `the rolling update comes to a halt: ${stuck}, ${limit} allows for ${count(allows)} like that, and on ${count(rest)} more the old pod stays`;
}

const count = (number: number) => `${number} ${number === 1 ? 'node' : 'nodes'}`;
