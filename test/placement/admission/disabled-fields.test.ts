import type { PodAffinityTerm, PodSpec } from '../../../lib/kube/pod-template.generated';
import { KUBERNETES_VERSIONS, type KubernetesVersion } from '../../../lib/kube/well-known';
import { droppedFields, withoutDisabled } from '../../../lib/placement/admission/disabled-fields';

const main = { name: 'main', image: 'a' };
const exit = { exitCodes: { operator: 'In', values: [1] } };

const keyed = (keys: Partial<PodAffinityTerm>) => {
  const term = { topologyKey: 'zone', labelSelector: {}, ...keys };
  return {
    requiredDuringSchedulingIgnoredDuringExecution: [term],
    preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: term }],
  };
};

test.each<[string, KubernetesVersion, Partial<PodSpec>, Partial<PodSpec>]>([
  ['sidecars are init containers', '1.29', { initContainers: [{ ...main, restartPolicy: 'Always' }] }, { initContainers: [main] }],
  ['affinities to pods know no label keys', '1.31',
    { affinity: { podAffinity: keyed({ matchLabelKeys: ['a'], mismatchLabelKeys: ['b'] }), nodeAffinity: {} } },
    { affinity: { podAffinity: keyed({}), nodeAffinity: {} } }],
  ['pods have the users of their node', '1.33', { hostUsers: false, hostNetwork: true }, { hostNetwork: true }],
  ['the groups of an image count', '1.33',
    { securityContext: { supplementalGroupsPolicy: 'Strict', fsGroup: 1 } }, { securityContext: { fsGroup: 1 } }],
  ['a pod has no resources of its own', '1.34', { resources: { requests: { cpu: '1' } }, hostNetwork: true }, { hostNetwork: true }],
  ['a pod claims no devices', '1.34', { resourceClaims: [{ name: 'a', resourceClaimName: 'b' }] }, {}],
  ['nothing restarts all containers', '1.36',
    { containers: [{ ...main, restartPolicyRules: [{ action: 'RestartAllContainers', ...exit }] }] }, { containers: [main] }],
])('%s before %s', (_, since, written, before) => {
  for (const version of KUBERNETES_VERSIONS) {
    const isOlder = KUBERNETES_VERSIONS.indexOf(version) < KUBERNETES_VERSIONS.indexOf(since);
    const told = droppedFields(written, version).map((each) => each.since);
    expect([version, withoutDisabled(written, version), told]).toEqual([version, isOlder ? before : written, isOlder ? [since] : []]);
  }
});

test.each(KUBERNETES_VERSIONS)('mounts have no options yet in %s', (version) => {
  const mount = { name: 'v', mountPath: '/v' };
  expect(withoutDisabled({ initContainers: [{ ...main, volumeMounts: [{ ...mount, bindMountOptions: ['noexec'] }] }] }, version).initContainers![0].volumeMounts)
    .toEqual([mount]);
});

test('rules that restart one container stay', () => {
  const containers = [{ ...main, restartPolicyRules: [{ action: 'Restart', ...exit }] }];
  expect(withoutDisabled({ containers }, '1.35')).toEqual({ containers });
});

test.each<[string, Partial<PodSpec>]>([
  ['nothing', {}],
  ['what no version drops', { containers: [{ ...main, volumeMounts: [{ name: 'v', mountPath: '/v' }] }], initContainers: [main] }],
  ['what is so by default', { hostUsers: true, securityContext: { supplementalGroupsPolicy: 'Merge' } }],
])('a pod that says %s comes back as it is', (_, spec) => {
  expect(withoutDisabled(spec, '1.28')).toBe(spec);
  expect(droppedFields(spec, '1.28')).toEqual([]);
});

test('what is dropped is found, each by its feature gate', () => {
  const spec: Partial<PodSpec> = {
    hostNetwork: true,
    affinity: { podAntiAffinity: keyed({ matchLabelKeys: ['a'], mismatchLabelKeys: [] }) },
    containers: [main, { ...main, restartPolicyRules: [{ action: 'Restart', ...exit }, { action: 'RestartAllContainers', ...exit }] }],
  };
  const terms = ['requiredDuringSchedulingIgnoredDuringExecution[0]', 'preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm'];
  expect(droppedFields(spec, '1.30')).toEqual([
    { gate: 'MatchLabelKeysInPodAffinity', since: '1.31', paths: terms.map((term) => `affinity.podAntiAffinity.${term}.matchLabelKeys`) },
    { gate: 'RestartAllContainersOnContainerExits', since: '1.36', paths: ['containers[1].restartPolicyRules'] },
  ]);
  expect(droppedFields(spec, '1.37')).toEqual([]);
});
