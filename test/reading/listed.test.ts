import { listed } from '../../lib/reading/listed';
import { readManifests } from '../../lib/reading/manifests';

test('objects of all lists are listed with their kinds', () => {
  const text = ['Service', 'Namespace', 'Service', 'ConfigMap', 'Node'].map((kind, index) => `{apiVersion: v1, kind: ${kind}, metadata: {name: n${index}}}`).join('\n---\n');
  const { objects } = readManifests([{ text, file: 'f' }]);
  expect(listed(objects).map(({ kind, object, source }) => `${kind} ${object.metadata.name} ${source.line}`)).toEqual(['Namespace n1 3', 'Service n0 1', 'Service n2 5']);
});
