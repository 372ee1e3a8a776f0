import { place } from '../../../lib/placement/place';
import { dropped } from '../../../lib/placement/warnings/dropped-fields';
import { daemonSet, worker } from '../../world';

const main = { name: 'main', image: 'a' };
const agent = daemonSet({
  containers: [main],
  initContainers: [{ ...main, name: 'setup' }, { ...main, name: 'proxy', restartPolicy: 'Always' }],
  resources: { requests: { cpu: '1' } },
  resourceClaims: [{ name: 'gpu', resourceClaimName: 'gpu' }],
});
const found = (kubernetesVersion: '1.28' | '1.33' | '1.34', daemon = agent) => (
  dropped({ daemonSet: daemon, spec: {}, tolerations: [], kubernetesVersion })?.(worker));

test('what a version drops is told with its feature gate, and since when that is on', () => {
  const resources = { code: 'FieldDropped', featureGate: 'PodLevelResources', since: '1.34', remedies: [] };
  const [path, claims] = ['spec.template.spec.resources', 'spec.template.spec.resourceClaims'];
  expect(found('1.33')).toEqual([
    { ...resources, path, paths: [path], kubernetesVersion: '1.33' },
    { ...resources, path: claims, paths: [claims], featureGate: 'DynamicResourceAllocation', kubernetesVersion: '1.33' },
  ]);
  expect(found('1.28')![0]).toMatchObject({ featureGate: 'SidecarContainers', path: 'spec.template.spec.initContainers[1].restartPolicy', since: '1.29' });
});

test('what it keeps is not, nor what the manifest does not say', () => {
  expect(found('1.34')).toBeUndefined();
  expect(found('1.28', daemonSet({ resources: null, resourceClaims: [] } as object))).toBeUndefined();
});

test('decisions for an older version have it, for the newest not', () => {
  const codes = (options: object) => place([agent], { nodes: [worker] }, options)[0].decisions[0].warnings.map(({ code }) => code);
  expect([codes({ kubernetesVersion: '1.33' }), codes({})]).toEqual([['FieldDropped', 'FieldDropped'], []]);
});
