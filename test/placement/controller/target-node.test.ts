import type { NodeSelectorTerm, PodSpec } from '../../../lib/kube/pod-template.generated';
import { targetNode } from '../../../lib/placement/controller/target-node';

const terms = (...nodeSelectorTerms: NodeSelectorTerm[]): Partial<PodSpec> => ({
  affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } },
});
const name = (operator: string, ...values: string[]) => ({ key: 'metadata.name', operator, values });

test.each<[string, Partial<PodSpec> | undefined, string | undefined]>([
  ['a bound pod is on its node', { nodeName: 'n1', ...terms({ matchFields: [name('In', 'n2')] }) }, 'n1'],
  ['a pending pod is meant for the node in its affinity', terms({ matchFields: [name('In', 'n2')] }), 'n2'],
  ['any term will do', terms({}, { matchFields: [name('NotIn', 'n1'), name('In', 'n2')] }), 'n2'],
  ['the first that names one decides', terms({ matchFields: [name('In', 'n1')] }, { matchFields: [name('In', 'n2')] }), 'n1'],
  ['even if it names two', terms({ matchFields: [name('In', 'n1', 'n2')] }, { matchFields: [name('In', 'n2')] }), undefined],
  ['a label of that name is none', terms({ matchExpressions: [name('In', 'n1')] }), undefined],
  ['no affinity, no node', {}, undefined],
  ['no spec, no node', undefined, undefined],
])('%s', (_, spec, target) => {
  expect(targetNode({ metadata: { name: 'p' }, spec })).toBe(target);
});
