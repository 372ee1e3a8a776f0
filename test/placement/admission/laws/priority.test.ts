import type { PodSpec } from '../../../../lib/kube/pod-template.generated';
import { priorityLaw } from '../../../../lib/placement/admission/laws/priority';
import { priorityClass } from '../../../conformance/admission/cast';
import { around } from '../surroundings';

const CLASSES = [priorityClass('high', 1000), priorityClass('usual', 10, { globalDefault: true }), priorityClass('low', 5, { globalDefault: true, preemptionPolicy: 'Never' })];
const ranked = (spec: Partial<PodSpec>, priorityClasses: typeof CLASSES | undefined) => priorityLaw(spec, around({ priorityClasses }));

test.each<[string, Partial<PodSpec>, typeof CLASSES | undefined, Partial<PodSpec> | undefined]>([
  ['a class that is named', { priorityClassName: 'high' }, CLASSES, { priorityClassName: 'high', priority: 1000, preemptionPolicy: 'PreemptLowerPriority' }],
  ['the lower of the default classes', {}, CLASSES, { priorityClassName: 'low', priority: 5, preemptionPolicy: 'Never' }],
  ['no class at all', {}, [], { priority: 0, preemptionPolicy: 'PreemptLowerPriority' }],
  ['a system class', { priorityClassName: 'system-cluster-critical' }, [], { priorityClassName: 'system-cluster-critical', priority: 2_000_000_000, preemptionPolicy: 'PreemptLowerPriority' }],
  ['a system class, and nothing else is known', { priorityClassName: 'system-node-critical' }, undefined, { priorityClassName: 'system-node-critical', priority: 2_000_001_000 }],
  ['a class of which nothing is known', { priorityClassName: 'high' }, undefined, undefined],
  ['nothing is known', {}, undefined, undefined],
])('%s', (_, spec, classes, after) => expect(ranked(spec, classes).spec).toEqual(after));

test('an unknown class is to be made', () => {
  expect(ranked({ priorityClassName: 'hihg' }, CLASSES).objections).toEqual([{
    code: 'PriorityClassMissing',
    layer: 'admission',
    path: 'spec.template.spec.priorityClassName',
    name: 'hihg',
    remedies: [{ code: 'CreateObject', kind: 'PriorityClass', name: 'hihg' }],
    kubernetes: { plugin: 'Priority', message: 'pods "agent-" is forbidden: no PriorityClass with name hihg was found' },
  }]);
});

test('what the template says itself must be what the class says', () => {
  const { objections } = ranked({ priorityClassName: 'high', priority: 7, preemptionPolicy: 'Never' }, CLASSES);
  expect(objections!.map((each) => each.code === 'PriorityMismatch' && [each.field, each.has, each.wants, each.remedies])).toEqual([
    ['priority', '7', '1000', [{ code: 'RemoveField', path: 'spec.template.spec.priority' }]],
    ['preemptionPolicy', 'Never', 'PreemptLowerPriority', [{ code: 'RemoveField', path: 'spec.template.spec.preemptionPolicy' }]],
  ]);
});

test('what the class decides is told', () => {
  expect(ranked({}, CLASSES).changes!.map(({ object, path, value }) => [object, path.replace('spec.template.spec.', ''), value])).toEqual([
    ['PriorityClass low', 'priorityClassName', 'low'], ['PriorityClass low', 'priority', 5], ['PriorityClass low', 'preemptionPolicy', 'Never'],
  ]);
  expect(ranked({}, []).changes).toEqual([]);
});
