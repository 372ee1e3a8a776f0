import type { Answer } from './answer';
import type { Placement } from '../placement/placement';

/** Says with each placement what else is known of its manifest. @param known in the order of the placements */
export function toAnswers(placements: readonly Placement[], known: readonly Partial<Omit<Answer, 'placement'>>[]): Answer[] {
  return placements.map((placement, index) => {
    const { source, problems = [], warnings = [] } = known[index];
    return { placement, source, problems, warnings };
  });
}
