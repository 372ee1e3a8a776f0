import { Mismatch, Shape } from '../../lib/reading/shape';
import { daemonSet, node, pod, typed } from '../../lib/reading/shapes';

function read(shape: Shape, value: unknown) {
  const mismatches: string[] = [];
  const report = ({ path, message }: Mismatch) => mismatches.push(`${path}: ${message}`);
  return { value: shape(value, '', report), mismatches };
}

const withPodSpec = (spec: unknown) => ({ metadata: { name: 'a' }, spec: { template: { spec } } });

test('what a manifest leaves out stays out', () => {
  for (const object of [{ metadata: { name: 'a' }, spec: { template: {} } }, withPodSpec({ containers: [{ name: 'c' }], tolerations: [{}] })]) {
    expect(read(daemonSet, object)).toEqual({ value: object, mismatches: [] });
  }
  for (const object of [{ metadata: { name: 'a' } }, { metadata: { name: 'a' }, spec: {}, status: {} }]) {
    expect(read(node, object)).toEqual({ value: object, mismatches: [] });
    expect(read(pod, object)).toEqual({ value: object, mismatches: [] });
  }
});

test.each<[string, Shape, unknown, string[]]>([
  ['an object says what it is', typed, {}, ['apiVersion: required, but missing', 'kind: required, but missing']],
  ['a DaemonSet has a name and a template', daemonSet, { metadata: {}, spec: {} }, [
    'metadata.name: required, but missing', 'spec.template: required, but missing',
  ]],
  ['a DaemonSet has metadata and a spec', daemonSet, {}, ['metadata: required, but missing', 'spec: required, but missing']],
  ['its status is numbers', daemonSet, { metadata: { name: 'a' }, spec: { template: {} }, status: { numberReady: '1', numberAvailable: 1 } }, [
    'status.numberReady: expected a whole number of 32 bits, got the string "1"',
  ]],
  ['a taint has a key and an effect', node, { metadata: { name: 'a' }, spec: { taints: [{ value: 'x' }] } }, [
    'spec.taints[0].key: required, but missing', 'spec.taints[0].effect: required, but missing',
  ]],
  ['a node can be out of shape in many places', node, {
    metadata: { name: 'a', labels: { gpu: true } }, spec: { unschedulable: 'yes' }, status: { allocatable: { cpu: 'many' }, conditions: {} },
  }, [
    'metadata.labels[gpu]: expected a string, got the boolean true: quote it (YAML 1.1, which kubectl reads, takes an unquoted yes, on or y for one)',
    'spec.unschedulable: expected a boolean, got the string "yes"',
    'status.allocatable[cpu]: expected a quantity such as 100m, 0.5 or 200Mi that is not negative, got the string "many"',
    'status.conditions: expected a list, got a mapping',
  ]],
  ['a node has nothing less than nothing', node, { metadata: { name: 'a' }, status: { capacity: { cpu: '-1' } } }, [
    'status.capacity[cpu]: expected a quantity such as 100m, 0.5 or 200Mi that is not negative, got the string "-1"',
  ]],
  ['what a pod was given is looked at', pod, {
    metadata: { name: 'a' },
    status: { startTime: 5, containerStatuses: [{ allocatedResources: { cpu: 'x' } }], initContainerStatuses: {}, resources: { requests: { cpu: 'y' } } },
  }, [
    'status.startTime: expected a string, got the number 5: quote it',
    'status.containerStatuses[0].allocatedResources[cpu]: expected a quantity such as 100m, 0.5 or 200Mi, got the string "x"',
    'status.initContainerStatuses: expected a list, got a mapping',
    'status.resources.requests[cpu]: expected a quantity such as 100m, 0.5 or 200Mi, got the string "y"',
  ]],
  ['so can a pod', pod, { metadata: { name: 'a' }, spec: { nodeName: 1 }, status: { phase: [] } }, [
    'spec.nodeName: expected a string, got the number 1: quote it', 'status.phase: expected a string, got a list',
  ]],
])('%s', (_, shape, value, mismatches) => {
  expect(read(shape, value).mismatches).toEqual(mismatches);
});

test.each<[string, unknown, string]>([
  ['nodeSelector', { nodeSelector: { ssd: 1 } }, 'nodeSelector[ssd]: expected a string, got the number 1: quote it'],
  ['tolerations', { tolerations: {} }, 'tolerations: expected a list, got a mapping'],
  ['tolerationSeconds', { tolerations: [{ tolerationSeconds: '5' }] },
    'tolerations[0].tolerationSeconds: expected a whole number of 64 bits, got the string "5"'],
  ['affinity', { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchFields: [{ values: 'n' }] }] } } } },
    'affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0].matchFields[0].values: expected a list, got the string "n"'],
  ['preferences', { affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 'x' }] } } },
    'affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].weight: expected a whole number of 32 bits, got the string "x"'],
  ['ports', { containers: [{ ports: [{ hostPort: '80' }] }] },
    'containers[0].ports[0].hostPort: expected a whole number of 32 bits, got the string "80"'],
  ['requests', { initContainers: [{ resources: { requests: { cpu: true } } }] },
    'initContainers[0].resources.requests[cpu]: expected a quantity such as 100m, 0.5 or 200Mi, got the boolean true'],
  ['mounts', { containers: [{ volumeMounts: [{ mountPath: 1 }] }] }, 'containers[0].volumeMounts[0].mountPath: expected a string, got the number 1: quote it'],
  ['volumes', { volumes: { a: {} } }, 'volumes: expected a list, got a mapping'],
  ['gates', { schedulingGates: ['g'] }, 'schedulingGates[0]: expected a mapping, got the string "g"'],
  ['spread', { topologySpreadConstraints: [{ maxSkew: '1' }] },
    'topologySpreadConstraints[0].maxSkew: expected a whole number of 32 bits, got the string "1"'],
  ['neighbours', { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: { matchLabels: { a: 1 } } }] } } },
    'affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector.matchLabels[a]: expected a string, got the number 1: quote it'],
  ['claims', { resourceClaims: [{ name: 5 }] }, 'resourceClaims[0].name: expected a string, got the number 5: quote it'],
  ['pull secrets', { imagePullSecrets: 's' }, 'imagePullSecrets: expected a list, got the string "s"'],
  ['hostNetwork', { hostNetwork: 'on' }, 'hostNetwork: expected a boolean, got the string "on"'],
])('the pod template is looked at: %s', (_, spec, mismatch) => {
  expect(read(daemonSet, withPodSpec(spec)).mismatches).toEqual([`spec.template.spec.${mismatch}`]);
});

test('what our types demand and a manifest left out is empty, as it is for Kubernetes', () => {
  const required = { nodeSelectorTerms: [{ matchExpressions: [{}] }] };
  const spec = { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: required } }, containers: [{ ports: [{}] }] };
  expect(read(daemonSet, withPodSpec(spec)).value).toEqual(withPodSpec({
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: '', operator: '' }] }] } } },
    containers: [{ name: '', ports: [{ containerPort: 0 }] }],
  }));
});
