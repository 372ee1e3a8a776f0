import type { AdmitOptions } from '../../../../lib/placement/admission/admission';
import { allowedNodeSelectorLaw, podNodeSelectorLaw } from '../../../../lib/placement/admission/laws/pod-node-selector';
import { namespace } from '../../../conformance/admission/cast';
import { around } from '../surroundings';

const ANNOTATION = 'scheduler.alpha.kubernetes.io/node-selector';
const annotated = (text: string, podNodeSelector?: AdmitOptions['podNodeSelector']) => around({ namespaces: [namespace({}, { [ANNOTATION]: text })] }, { podNodeSelector });
const bare = (podNodeSelector?: AdmitOptions['podNodeSelector']) => around({ namespaces: [namespace()] }, { podNodeSelector });
const DISK = { nodeSelector: { disk: 'ssd' } };

test('the annotation alone means that the plugin is on, unless somebody says that it is off', () => {
  expect(podNodeSelectorLaw(DISK, annotated('team=a')).spec).toEqual({ nodeSelector: { disk: 'ssd', team: 'a' } });
  expect(podNodeSelectorLaw(DISK, annotated('team=a', false))).toEqual({});
});

test('without it nothing happens, unless the cluster has a selector for all', () => {
  expect(podNodeSelectorLaw(DISK, bare())).toEqual({});
  expect(podNodeSelectorLaw(DISK, bare({ clusterDefaultNodeSelector: 'team=a' })).changes).toEqual([
    { plugin: 'PodNodeSelector', object: 'the configuration of the cluster', path: 'spec.template.spec.nodeSelector[team]', value: 'a' },
  ]);
});

test('a namespace that wants other nodes refuses', () => {
  expect(podNodeSelectorLaw(DISK, annotated('disk=hdd')).objections).toEqual([{
    code: 'NamespaceNodeSelectorConflict',
    layer: 'admission',
    path: 'spec.template.spec.nodeSelector[disk]',
    namespace: 'agents',
    key: 'disk',
    wants: 'hdd',
    has: 'ssd',
    remedies: [{ code: 'SetField', path: 'spec.template.spec.nodeSelector[disk]', value: 'hdd' }],
    kubernetes: { plugin: 'PodNodeSelector', message: 'pods is forbidden: pod node label selector conflicts with its namespace node label selector' },
  }]);
});

test.each([['disk', 'invalid selector: [disk]'], ['a=b,c=d=e', 'invalid selector: [c d e]'], ['-=b', 'invalid selector: -=b']])('%s is no selector', (text, message) => {
  expect(podNodeSelectorLaw(DISK, annotated(text)).objections).toMatchObject([{ code: 'NamespaceNodeSelectorUnreadable', selector: text, kubernetes: { message } }]);
});

test.each([['disk=ssd,team=a', []], ['team=a', ['disk']], ['disk=hdd', ['disk']], ['', []]])('where %s is allowed', (allowed, refused) => {
  const keysOf = (objections: ReturnType<typeof allowedNodeSelectorLaw>['objections']) => objections!.map((each) => each.code === 'NodeSelectorNotAllowed' && each.key);
  expect(keysOf(allowedNodeSelectorLaw(DISK, bare({ agents: allowed })).objections)).toEqual(refused);
  expect(keysOf(podNodeSelectorLaw(DISK, bare({ agents: allowed })).objections)).toEqual(refused);
});
