import type { PodSpec } from '../../../../lib/kube/pod-template.generated';
import { overheadLaw, runtimeClassLaw } from '../../../../lib/placement/admission/laws/runtime-class';
import { runtimeClass } from '../../../conformance/admission/cast';
import { around } from '../surroundings';

const GVISOR = runtimeClass('gvisor', { cpu: '250m' }, { nodeSelector: { runtime: 'gvisor' }, tolerations: [{ key: 'runtime', operator: 'Exists' }] });
const there = around({ runtimeClasses: [GVISOR, runtimeClass('plain')] });
const dressed = (spec: Partial<PodSpec>) => runtimeClassLaw(spec, there);

test('a RuntimeClass adds overhead, a node selector and tolerations, and each is told', () => {
  const { spec, changes, objections } = dressed({ runtimeClassName: 'gvisor', nodeSelector: { disk: 'ssd' } });
  expect(spec).toEqual({
    runtimeClassName: 'gvisor',
    overhead: { cpu: '250m' },
    nodeSelector: { disk: 'ssd', runtime: 'gvisor' },
    tolerations: [{ key: 'runtime', operator: 'Exists' }],
  });
  expect(changes!.map(({ object, path, value }) => [object, path, value])).toEqual([
    ['RuntimeClass gvisor', 'spec.template.spec.overhead[cpu]', '250m'],
    ['RuntimeClass gvisor', 'spec.template.spec.nodeSelector[runtime]', 'gvisor'],
    ['RuntimeClass gvisor', 'spec.template.spec.tolerations', { key: 'runtime', operator: 'Exists' }],
  ]);
  expect(objections).toEqual([]);
});

test('without one, and where none are given, the pod stays as it is', () => {
  expect([dressed({}), runtimeClassLaw({ runtimeClassName: 'gvisor' }, around())]).toEqual([{}, {}]);
});

test('an unknown one is refused', () => {
  expect(dressed({ runtimeClassName: 'kata' }).objections).toMatchObject([
    { code: 'RuntimeClassMissing', name: 'kata', kubernetes: { message: 'pods "agent-" is forbidden: pod rejected: RuntimeClass "kata" not found' } },
  ]);
});

test('a label that both want, each with its value, is refused', () => {
  expect(dressed({ runtimeClassName: 'gvisor', nodeSelector: { runtime: 'runc' } }).objections).toEqual([{
    code: 'RuntimeClassNodeSelectorConflict',
    layer: 'admission',
    path: 'spec.template.spec.nodeSelector[runtime]',
    runtimeClass: 'gvisor',
    key: 'runtime',
    wants: 'gvisor',
    has: 'runc',
    remedies: [{ code: 'SetField', path: 'spec.template.spec.nodeSelector[runtime]', value: 'gvisor' }],
    kubernetes: {
      plugin: 'RuntimeClass',
      message: 'pods "agent-" is forbidden: conflict: runtimeClass.scheduling.nodeSelector[runtime] = gvisor; pod.spec.nodeSelector[runtime] = runc',
    },
  }]);
});

test.each<[string, Partial<PodSpec>, codes: string[], later: string[]]>([
  ['the same in another spelling', { runtimeClassName: 'gvisor', overhead: { cpu: '0.25' } }, [], []],
  ['another', { runtimeClassName: 'gvisor', overhead: { cpu: '1' } }, ['OverheadMismatch'], []],
  ['of a class without one', { runtimeClassName: 'plain', overhead: { cpu: '1' } }, [], ['OverheadMismatch']],
  ['without a class', { overhead: { cpu: '1' } }, [], ['OverheadMismatch']],
  ['empty', { overhead: {} }, [], []],
])('an overhead in the template: %s', (_, spec, codes, later) => {
  const codesOf = (law: typeof overheadLaw) => (law(spec, there).objections ?? []).map(({ code }) => code);
  expect([codesOf(runtimeClassLaw), codesOf(overheadLaw)]).toEqual([codes, later]);
});
