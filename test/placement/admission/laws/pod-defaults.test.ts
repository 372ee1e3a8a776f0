import { podDefaults } from '../../../../lib/placement/admission/laws/pod-defaults';
import { container, resources } from '../../../conformance/admission/cast';
import { around } from '../surroundings';

const defaulted = (spec: Parameters<typeof podDefaults>[0]) => podDefaults(spec, around());

test('a limit is a request where there is none, and a request of nothing is one', () => {
  const { spec, changes } = defaulted({ containers: [container(resources({ cpu: 0 }, { cpu: 1, memory: '1Gi' }))] });
  expect(spec!.containers![0].resources!.requests).toEqual({ cpu: 0, memory: '1Gi' });
  expect(changes).toEqual([
    { plugin: undefined, object: undefined, path: 'spec.template.spec.containers[0].resources.requests[memory]', value: '1Gi' },
  ]);
});

test('on the network of the node every port is one of the node', () => {
  const ports = [{ containerPort: 80 }, { containerPort: 81, hostPort: 81 }];
  const { spec, changes } = defaulted({ hostNetwork: true, containers: [], initContainers: [container({ ports })] });
  expect(spec!.initContainers![0].ports).toEqual([{ containerPort: 80, hostPort: 80 }, { containerPort: 81, hostPort: 81 }]);
  expect(changes!.map(({ path, value }) => [path, value])).toEqual([['spec.template.spec.initContainers[0].ports[0].hostPort', 80]]);
});

test('a pod that says all stays as it is', () => {
  expect(defaulted({ containers: [container({ ...resources({ cpu: 1 }, { cpu: 1 }), ports: [{ containerPort: 80 }] })] })).toEqual({});
});
