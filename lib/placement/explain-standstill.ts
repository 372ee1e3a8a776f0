import { cut } from './phrase';
import type { Standstill } from './standstill';

/** What is said of it; the ways out are orders of their own. */
type Told = Omit<Standstill, 'remedies'>;

/** Says in a sentence how a rolling update comes to a halt. */
export function explainStandstill(standstill: Told): string {
  const { limit, heldUpBy, outdated, isLeftToChance } = standstill;
  const rest = limit === 'maxSurge' ? outdated - heldUpBy.length : outdated;
  if (rest === 0) return `the rolling update does not end: ${stuck(standstill)}, which stays`;
  const order = isLeftToChance ? '; Kubernetes takes the nodes in no order' : '';
  return `the rolling update comes to a halt: ${obstacle(standstill)} on ${count(rest)}${limit === 'creation' || heldUpBy.length === 0 ? '' : ' more'} the old pod stays${order}`;
}

function obstacle(standstill: Told): string {
  const { limit, heldUpBy, stuckOn } = standstill;
  if (limit === 'creation') {
    const others = stuckOn.length > 0 ? `; on ${cut(stuckOn)} no new pod would run;` : ';';
    return `a pod cannot be created, and until all are made no further old pod is replaced${others}`;
  }
  if (heldUpBy.length === 0) return `of no nodes ${limit} is 0, and`;
  return `${stuck(standstill)}; ${limit} is ${most(standstill)}, and`;
}

/** Where it gets stuck, and where it would. */
function stuck({ limit, heldUpBy, stuckOn }: Told): string {
  const named = new Set(heldUpBy);
  const others = stuckOn.filter((name) => !named.has(name));
  const what = limit === 'maxSurge' ? 'the new pod does not run beside the old one' : 'no new pod runs';
  return `on ${cut(heldUpBy)} ${what}${others.length > 0 ? `, nor would it on ${cut(others)}` : ''}`;
}

const most = ({ allows, percentage }: Told) => (percentage ? `${percentage.percent} % of ${percentage.of}, ${count(allows)}` : String(allows));

const count = (number: number) => `${number} ${number === 1 ? 'node' : 'nodes'}`;
