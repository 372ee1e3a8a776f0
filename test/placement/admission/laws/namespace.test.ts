import { namespaceLaw } from '../../../../lib/placement/admission/laws/namespace';
import { namespace } from '../../../conformance/admission/cast';
import { around } from '../surroundings';

test('a namespace that is there, that Kubernetes makes, or of which nothing is known, is fine', () => {
  expect(namespaceLaw({}, around({ namespaces: [namespace()] }))).toEqual({});
  expect(namespaceLaw({}, { ...around({ namespaces: [] }), namespace: 'kube-system' })).toEqual({});
  expect(namespaceLaw({}, around())).toEqual({});
});

test('a missing one is to be made', () => {
  expect(namespaceLaw({}, around({ namespaces: [] })).objections).toEqual([{
    code: 'NamespaceMissing',
    layer: 'admission',
    path: 'metadata.namespace',
    namespace: 'agents',
    remedies: [{ code: 'CreateObject', kind: 'Namespace', name: 'agents' }],
    kubernetes: { plugin: 'NamespaceLifecycle', message: 'namespaces "agents" not found' },
  }]);
});

test('in one that is being deleted nothing is made', () => {
  expect(namespaceLaw({}, around({ namespaces: [namespace({}, {}, 'Terminating')] })).objections).toMatchObject([{ code: 'NamespaceTerminating', remedies: [] }]);
});
