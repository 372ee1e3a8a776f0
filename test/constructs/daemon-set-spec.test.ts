import { ApiObject, ApiObjectMetadataDefinition } from 'cdk8s';
import { chart } from './synth';
import { renderSpec, type PodParts } from '../../lib/constructs/daemon-set-spec';

const apiObject = new ApiObject(chart(), 'x', { apiVersion: 'v1', kind: 'X' });
const parts: PodParts = {
  metadata: new ApiObjectMetadataDefinition({ labels: { a: 'b' }, apiObject }), settings: {}, containers: [], initContainers: [], volumes: [],
};

const none = () => undefined;

describe('the spec of a DaemonSet', () => {
  test('leaves out what is empty, but for the containers that Kubernetes wants', () => {
    expect(JSON.parse(JSON.stringify(renderSpec(parts, { selector: {} }, none))))
      .toEqual({ selector: {}, template: { metadata: { labels: { a: 'b' } }, spec: { containers: [] } } });
  });

  test('holds the lists as they stand when it is rendered', () => {
    const growing = { ...parts, containers: [{ name: 'a' }] };
    const spec = () => (renderSpec(growing, { selector: {} }, none) as { template: { spec: PodParts } }).template.spec;
    const names = () => spec().containers.map(({ name }) => name);
    const before = names();
    growing.containers.push({ name: 'b' });
    expect([before, names()]).toEqual([['a'], ['a', 'b']]);
  });

  test('bears the digest of what its pods read beside the annotations that it has', () => {
    const annotated = { ...parts, metadata: new ApiObjectMetadataDefinition({ annotations: { a: 'b' }, apiObject }) };
    expect(renderSpec(annotated, { selector: {} }, ({ containers }) => `of ${containers.length} containers`))
      .toMatchObject({ template: { metadata: { annotations: { 'a': 'b', 'cdk8s-daemonsets/config': 'of 0 containers' } } } });
  });
});
