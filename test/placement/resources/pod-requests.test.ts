import type { Container, PodSpec } from '../../../lib/kube/pod-template.generated';
import { podRequests } from '../../../lib/placement/resources/pod-requests';

const container = (requests: Record<string, unknown>, more: Partial<Container> = {}): Container => ({ name: 'c', resources: { requests }, ...more });
const sidecar = (requests: Record<string, unknown>) => container(requests, { restartPolicy: 'Always' });

describe('what a pod requests', () => {
  test.each<[string, Partial<PodSpec>, Record<string, string>]>([
    ['is nothing where nothing is said', {}, {}],
    ['is the sum of its containers', { containers: [container({ cpu: '100m', memory: '200Mi' }), container({ cpu: 0.5, memory: '1Gi' })] },
      { cpu: '600m', memory: '1224Mi' }],
    ['is written as its first part that is not zero', { containers: [container({ memory: 0 }), container({ memory: '1Gi' }), container({ memory: '536870912' })] },
      { memory: '1536Mi' }],
    ['takes a limit where a request is missing', { containers: [{ name: 'c', resources: { limits: { cpu: '1', memory: '1Gi' }, requests: { cpu: '0' } } }] },
      { cpu: '0', memory: '1Gi' }],
    ['is what an init container needs, if that is more', { containers: [container({ cpu: '100m' })], initContainers: [container({ cpu: '1' }), container({ cpu: '2' })] },
      { cpu: '2' }],
    ['is not more for a small init container', { containers: [container({ cpu: '100m' })], initContainers: [container({ cpu: '50m' })] }, { cpu: '100m' }],
    ['adds sidecars to the containers', { containers: [container({ cpu: '100m' })], initContainers: [sidecar({ cpu: '50m' })] }, { cpu: '150m' }],
    ['adds the sidecars started before to an init container',
      { containers: [container({ cpu: '100m' })], initContainers: [sidecar({ cpu: '50m' }), container({ cpu: '1' }), sidecar({ cpu: '10m' })] },
      { cpu: '1050m' }],
    ['is written as an init container does, where its sidecars write otherwise',
      { initContainers: [sidecar({ memory: '1000m' }), container({ memory: '1e-3' })] }, { memory: '1001e-3' }],
    ['adds the overhead', { containers: [container({ cpu: '100m' })], overhead: { cpu: '250m', memory: '120Mi' } }, { cpu: '350m', memory: '120Mi' }],
    ['is what the pod itself requests', { containers: [container({ 'cpu': '100m', 'nvidia.com/gpu': 1 })], resources: { requests: { 'cpu': '1', 'nvidia.com/gpu': 9 } } },
      { 'cpu': '1', 'nvidia.com/gpu': '1' }],
    ['is the limit of the pod where no container requests anything', { containers: [container({ cpu: '100m' })], resources: { limits: { cpu: '1', memory: '1Gi' } } },
      { cpu: '100m', memory: '1Gi' }],
    ['is the limit of the pod on huge pages, whatever the containers request',
      { containers: [container({ 'hugepages-2Mi': '2Mi' })], resources: { limits: { 'hugepages-2Mi': '8Mi', 'nvidia.com/gpu': 9 } } }, { 'hugepages-2Mi': '8Mi' }],
    ['stands as it is where it cannot be read', { containers: [container({ cpu: '100m' }), container({ cpu: 'lots' }), container({ cpu: '1' })] }, { cpu: 'lots' }],
  ])('%s', (_, pod, expected) => expect(podRequests(pod, '1.37')).toEqual(expected));

  test('names its resources in order', () => {
    expect(Object.keys(podRequests({ containers: [container({ memory: 1, cpu: 1 })] }, '1.37'))).toEqual(['cpu', 'memory']);
  });

  test('before 1.34 the pod itself requests nothing', () => {
    expect(podRequests({ containers: [container({ cpu: '100m' })], resources: { requests: { cpu: '1' } } }, '1.33')).toEqual({ cpu: '100m' });
  });
});
