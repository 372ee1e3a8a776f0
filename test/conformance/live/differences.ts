import type { ComparisonName } from './comparisons';

/** Scenarios of which we do not say what Kubernetes shows, and why. */
interface ExpectedDifference {
  readonly why: string;
  readonly of: readonly ComparisonName[];
  readonly titles: readonly string[];
}

/** What differs from Kubernetes. Nothing else may, and all of this must. */
export const EXPECTED_DIFFERENCES: readonly ExpectedDifference[] = [
  {
    why: 'We say what the controller makes of the nodes when it looks; here nothing has made it look.',
    of: ['counts', 'table', 'wanted', 'status'],
    titles: [
      'schedulers: a gate, and a taint comes',
      'schedulers: a pod waits, and a taint comes',
      'schedulers: a pod waits, and the label goes that it was made for',
      'nodes: a node leaves, and nobody looks',
      'nodes: a NoSchedule taint comes, and nobody looks',
    ],
  },
  { why: 'The same.', of: ['pods', 'verdicts'], titles: ['schedulers: a pod waits, and the label goes that it was made for'] },
  {
    why: 'We take it that pods become ready.',
    of: ['status'],
    titles: [
      'daemon-pods: pods that do not become ready',
      'rollouts: the new pods do not become ready, all at once',
      'rollouts: the new pods do not become ready, one after the other',
      'rollouts: the new pods do not become ready, with surge',
    ],
  },
  { why: 'We take it that minReadySeconds pass.', of: ['status'], titles: ['rollouts: ready is not available', 'rollouts: what is not yet available is updated at once'] },
  { why: 'We take it that pods end when they are deleted.', of: ['status'], titles: ['rollouts: a pod does not end'] },
  { why: 'The same.', of: ['verdicts', 'words', 'events', 'status'], titles: ['resources: a pod that is being deleted holds what it has', 'preemption: the victim does not end'] },
  { why: 'The same.', of: ['wanted', 'pods', 'verdicts', 'status'], titles: ['daemon-pods: a pod that hangs on a node that is drained'] },
  { why: 'Nobody but Kubernetes can compute the hash of a revision.', of: ['counts', 'table', 'status'], titles: ['rollouts: back to the template from before'] },
  {
    why: 'The first try, before the quota was counted anew, has an event of its own.',
    of: ['words', 'events'],
    titles: ['quotas: it is full, and the new template asks for more'],
  },
  {
    why: 'Of a pod that cannot be made beside an old one, Kubernetes shows nothing on its node.',
    of: ['pods', 'verdicts', 'words', 'events'],
    titles: ['quotas: it is full, and the pods are to be replaced with surge'],
  },
  {
    why: 'The event does not tell whose pod came, nor a recording the name of one that is gone.',
    of: ['evicted'],
    titles: ['quotas: it is full, and a pod that has to go comes again', 'quotas: a pod that has to go cannot be made again, since its class is gone'],
  },
  { why: 'What another scheduler does we cannot know.', of: ['verdicts'], titles: ['schedulers: a scheduler that is not there'] },
  { why: 'The claims of single pods are made after them.', of: ['words', 'events'], titles: ['volumes: a volume of its own for each pod, which nobody provides'] },
  {
    why: 'All are placed together, so that nobody has to give way who came first.',
    of: ['evicted'],
    titles: [
      'competition: the older has the port, the younger the priority',
      'competition: two overfill a small node: the one with the priority is there',
      'competition: three overfill a small node: the last takes the place of the least',
    ],
  },
];
