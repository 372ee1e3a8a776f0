import { agent, asked, priorityClass, type AdmissionCase } from '../cast';

export const CLASSES = [priorityClass('high', 1000), priorityClass('quiet', 500, { preemptionPolicy: 'Never' })];
const DEFAULTS = [...CLASSES, priorityClass('usual', 10, { globalDefault: true })];

export const priorities: readonly AdmissionCase[] = [
  asked('no priority', {}, { priorityClasses: CLASSES }),
  asked('a priority class', { priorityClassName: 'high' }, { priorityClasses: CLASSES }),
  asked('one that does not preempt', { priorityClassName: 'quiet' }, { priorityClasses: CLASSES }),
  asked('the default class', {}, { priorityClasses: DEFAULTS }),
  asked('the lower of two default classes', {}, { priorityClasses: [...DEFAULTS, priorityClass('lower', 5, { globalDefault: true, preemptionPolicy: 'Never' })] }),
  asked('an unknown class', { priorityClassName: 'hihg' }, { priorityClasses: CLASSES }),
  asked('the priority of the class', { priorityClassName: 'high', priority: 1000 }, { priorityClasses: CLASSES }),
  asked('another priority', { priorityClassName: 'high', priority: 1 }, { priorityClasses: CLASSES }),
  asked('a priority without a class', { priority: 7 }, { priorityClasses: CLASSES }),
  asked('another preemption policy', { priorityClassName: 'high', preemptionPolicy: 'Never' }, { priorityClasses: CLASSES }),
  asked('a preemption policy without a class', { preemptionPolicy: 'Never' }, { priorityClasses: CLASSES }),
  asked('the preemption policy of the class', { priorityClassName: 'quiet', preemptionPolicy: 'Never' }, { priorityClasses: CLASSES }),
  { ...asked('an unknown class of a DaemonSet with a long name', {}, { priorityClasses: [] }), daemonSet: agent({ priorityClassName: 'x' }, 'a'.repeat(60)) },
];
