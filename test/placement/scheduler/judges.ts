import type { PodSpec } from '../../../lib/kube/pod-template.generated';
import type { Judge, SchedulerVerdict, SchedulingQuestion } from '../../../lib/placement/judge';

/** What gives reason to ask a judge. */
export const claims: Partial<PodSpec> = { volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'c' } }] };

export const RUNS: SchedulerVerdict = { preFilter: [], nodes: [], feasible: ['somewhere'] };
export const WAITS: SchedulerVerdict = {
  preFilter: [{ plugin: 'VolumeBinding', code: 'UnschedulableAndUnresolvable', reasons: ['persistentvolumeclaim "c" not found'] }],
  nodes: [],
  feasible: [],
  event: '0/2 nodes are available: …',
};

/** A judge that says these things, and remembers what it was asked. */
export function judgeThatSays(...verdicts: SchedulerVerdict[]) {
  const questions: SchedulingQuestion[] = [];
  const kubernetes: Judge = {
    podSecurity: () => [],
    schedule: (asked) => {
      questions.push(...asked);
      return asked.map(({ pods }) => pods.map(() => verdicts.shift() ?? RUNS));
    },
  };
  return { kubernetes, questions };
}
