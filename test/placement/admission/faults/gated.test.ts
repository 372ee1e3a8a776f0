import { gated } from '../../../../lib/placement/admission/faults/gated';

const GATES = [{ name: 'example.com/wait' }];

test('either a node name or gates', () => {
  expect([gated({ nodeName: 'n' }), gated({ schedulingGates: GATES }), gated({ nodeName: 'n', schedulingGates: [] })]).toEqual([[], [], []]);
  expect(gated({ nodeName: 'n', schedulingGates: GATES }).map(({ objection }) => objection.remedies)).toEqual([
    [{ code: 'RemoveField', path: 'spec.template.spec.nodeName' }, { code: 'RemoveField', path: 'spec.template.spec.schedulingGates' }],
  ]);
});
