import { ApiObject, ApiObjectMetadataDefinition } from 'cdk8s';
import { chart } from './synth';
import { renderSpec, serviceAccountName, type PodParts } from '../../lib/constructs/daemon-set-spec';
import { NodeTarget } from '../../lib/targeting/node-target';
import { Taint } from '../../lib/targeting/taint';

const apiObject = new ApiObject(chart(), 'x', { apiVersion: 'v1', kind: 'X' });
const parts: PodParts = {
  metadata: new ApiObjectMetadataDefinition({ apiObject }), settings: {}, containers: [], initContainers: [], volumes: [],
};
const podSpec = (more: Partial<PodParts>): any => (renderSpec({ ...parts, ...more }, { selector: {} }) as any).template.spec;

describe('the spec of a DaemonSet', () => {
  test('leaves out what is empty', () => {
    expect(JSON.parse(JSON.stringify(podSpec({})))).toEqual({ containers: [] });
  });

  test('does not repeat a toleration that both sides give', () => {
    const toleration = { operator: 'Exists', key: 'gpu' };
    expect(podSpec({ settings: { tolerations: [toleration] }, target: NodeTarget.all().tolerating(Taint.key('gpu'))._render() }).tolerations).toEqual([toleration]);
  });

  test('keeps preferred node affinity beside the terms of a target', () => {
    const preferred = [{ weight: 1, preference: { matchExpressions: [{ key: 'a', operator: 'Exists' }] } }];
    const affinity = { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: preferred } };
    expect(podSpec({ settings: { affinity }, target: NodeTarget.all().withLabel('b')._render() }).affinity.nodeAffinity).toEqual({
      preferredDuringSchedulingIgnoredDuringExecution: preferred,
      requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'b', operator: 'Exists' }] }] },
    });
  });

  test('knows a service account by object or by name', () => {
    expect([{ ...parts, serviceAccount: { name: 'a' } }, { ...parts, settings: { serviceAccountName: 'b' } }, parts].map(serviceAccountName))
      .toEqual(['a', 'b', undefined]);
  });
});
