import { podContainers, withContainers } from '../../../lib/placement/admission/pod-containers';
import { container } from '../../conformance/admission/cast';

const pod = { hostPID: true, containers: [container(), container({}, 'second')], initContainers: [container({}, 'init')] };

test('containers come before init containers, each with its place', () => {
  expect(podContainers(pod).map(({ container: { name }, field }) => [name, field])).toEqual([
    ['main', 'containers[0]'], ['second', 'containers[1]'], ['init', 'initContainers[0]'],
  ]);
  expect(podContainers({})).toEqual([]);
});

test('a pod with a container replaced has the others, and all else, as they are', () => {
  const other = container({ image: 'other' }, 'init');
  expect(withContainers(pod, ({ container: each }) => (each.name === 'init' ? other : each))).toEqual({ ...pod, initContainers: [other] });
  expect(withContainers({ containers: [container()] }, () => other)).toEqual({ containers: [other] });
});

test('a pod with none replaced is the same', () => expect(withContainers(pod, (placed) => placed.container)).toBe(pod));
