import { accept } from './accept';
import { recordScenario } from './record-scenario';
import { SUBJECTS } from './subjects';
import { synthesized } from './synthesized';
import type { World } from './world';

/** Something to ask a control plane. */
export interface Task {
  readonly name: string;
  /**
   * What is recorded of it.
   *
   * @throws if it does not go as it should
   */
  run(world: World, namespace: string): Promise<unknown>;
}

const ACCEPTED = 'accepted';

/** All that can be asked for. */
export const ALL_SUBJECTS = [ACCEPTED, ...Object.keys(SUBJECTS)];

/** What is to be done for a subject, in the order of its recordings. */
export function tasksOf(subject: string): readonly Task[] {
  if (subject === ACCEPTED) return synthesized().map((each) => ({ name: each.name, run: ({ api }) => accept(api, each) }));
  return SUBJECTS[subject].map((scenario) => ({ name: scenario.name, run: (world, namespace) => recordScenario(world, scenario, namespace) }));
}
