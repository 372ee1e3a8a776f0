import type { Affinity, NodeSelectorTerm } from '../../../../lib/kube/pod-template.generated';
import { nodeAffinityLaw } from '../../../../lib/placement/controller/laws/node-affinity';
import { worker } from '../../../world';

const PATH = 'spec.template.spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution';
const required = (nodeSelectorTerms: NodeSelectorTerm[]): Affinity => ({
  nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } },
});

const dev: NodeSelectorTerm = { matchExpressions: [{ key: 'app', operator: 'In', values: ['dev'] }] };
const prod: NodeSelectorTerm = { matchExpressions: [{ key: 'app', operator: 'In', values: ['prod'] }] };
const named = (name: string): NodeSelectorTerm => ({ matchFields: [{ key: 'metadata.name', operator: 'In', values: [name] }] });
const malformed: NodeSelectorTerm = { matchExpressions: [{ key: 'app', operator: 'NotIn', values: ['a b'] }] };

test.each<[string, NodeSelectorTerm[], boolean]>([
  ['no terms match nothing', [], false],
  ['an empty term matches nothing', [{}], false],
  ['an empty term in full matches nothing', [{ matchExpressions: [], matchFields: [] }], false],
  ['an empty term takes nothing from another', [{}, dev], true],
  ['one term of two suffices', [prod, dev], true],
  ['no term matches', [prod, named('elsewhere')], false],
  ['a term needs all its requirements', [{ matchExpressions: [...dev.matchExpressions!, ...prod.matchExpressions!] }], false],
  ['labels and fields are asked together', [{ ...dev, ...named('worker') }], true],
  ['a field alone may fail', [{ ...dev, ...named('elsewhere') }], false],
  ['a malformed term matches nothing', [malformed], false],
  ['a malformed term takes nothing from another', [malformed, dev], true],
  ['a malformed requirement takes its term with it', [{ matchExpressions: [...dev.matchExpressions!, ...malformed.matchExpressions!] }], false],
  ['two names in one requirement match nothing', [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['worker', 'other'] }] }], false],
  ['an unknown field is empty: In', [{ matchFields: [{ key: 'metadata.namespace', operator: 'In', values: [''] }] }], true],
  ['an unknown field is empty: NotIn', [{ matchFields: [{ key: 'metadata.namespace', operator: 'NotIn', values: ['x'] }] }], true],
  ['the name is not a label', [{ matchExpressions: [{ key: 'metadata.name', operator: 'In', values: ['worker'] }] }], false],
  ['nulls are empty', JSON.parse('[null, {"matchExpressions": null, "matchFields": null}]'), false],
])('%s', (_, terms, fits) => {
  const check = nodeAffinityLaw({ affinity: required(terms) })!;
  expect([check.admits(worker), check.keeps(worker), check.objections(worker).length === 0]).toEqual([fits, fits, fits]);
});

test.each([
  '{}',
  '{"affinity": null}',
  '{"affinity": {"nodeAffinity": null}}',
  '{"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": null}}}',
  '{"affinity": {"nodeAffinity": {"preferredDuringSchedulingIgnoredDuringExecution": [{"weight": 1, "preference": {}}]}}}',
])('%s requires nothing', (pod) => {
  expect(nodeAffinityLaw(JSON.parse(pod))).toBeUndefined();
});

test('required without terms matches nothing', () => {
  const check = nodeAffinityLaw(JSON.parse('{"affinity": {"nodeAffinity": {"requiredDuringSchedulingIgnoredDuringExecution": {}}}}'))!;
  expect(check.admits(worker)).toBe(false);
});

test('the reason says of each term where it fails', () => {
  const terms = [{ matchExpressions: [...dev.matchExpressions!, ...prod.matchExpressions!], ...named('elsewhere') }, {}, malformed];
  expect(nodeAffinityLaw({ affinity: required(terms) })!.objections(worker)).toEqual([{
    code: 'NodeAffinityMismatch',
    layer: 'controller',
    path: PATH,
    remedies: [],
    terms: [
      {
        path: `${PATH}.nodeSelectorTerms[0]`,
        failures: [
          {
            path: `${PATH}.nodeSelectorTerms[0].matchExpressions[1]`,
            subject: 'label',
            key: 'app',
            operator: 'In',
            values: ['prod'],
            has: 'dev',
          },
          {
            path: `${PATH}.nodeSelectorTerms[0].matchFields[0]`,
            subject: 'field',
            key: 'metadata.name',
            operator: 'In',
            values: ['elsewhere'],
            has: 'worker',
          },
        ],
      },
      { path: `${PATH}.nodeSelectorTerms[1]`, failures: [] },
      {
        path: `${PATH}.nodeSelectorTerms[2]`,
        failures: [{
          path: `${PATH}.nodeSelectorTerms[2].matchExpressions[0]`,
          subject: 'label',
          key: 'app',
          operator: 'NotIn',
          values: ['a b'],
          has: 'dev',
          malformed: 'InvalidValue',
        }],
      },
    ],
  }]);
});
