import { nodePorts } from '../../../../lib/placement/scheduler/laws/node-ports';
import { guest, onPort, room } from '../guests';

const words = { plugin: 'NodePorts', status: 'Unschedulable', message: 'node(s) didn\'t have free ports for the requested pod ports' };

test('a port that is taken is told with its holder and its place in the manifest', () => {
  expect(nodePorts(onPort('new', 80), room({}, [onPort('old', 80)]), '1.37')).toEqual([{
    code: 'HostPortConflict',
    layer: 'scheduler',
    path: 'spec.template.spec.containers[0].ports[0]',
    container: 'main',
    hostIP: '0.0.0.0',
    protocol: 'TCP',
    hostPort: 80,
    holder: 'kube-system/old',
    remedies: [
      { code: 'ChoosePort', path: 'spec.template.spec.containers[0].ports[0].hostPort', taken: 80 },
      { code: 'RemoveField', path: 'spec.template.spec.containers[0].ports[0].hostPort' },
    ],
    kubernetes: words,
  }]);
});

test('a port of a sidecar, and one that only hostNetwork takes, have their places too', () => {
  const newcomer = guest('new', {}, {
    hostNetwork: true,
    containers: [{ name: 'main', image: 'a', ports: [{ containerPort: 79 }, { containerPort: 80 }] }],
    initContainers: [{ name: 'proxy', image: 'a', restartPolicy: 'Always', ports: [{ containerPort: 81 }] }],
  });
  const place = room({}, [onPort('one', 80), onPort('two', 81)]);
  expect(nodePorts(newcomer, place, '1.37').map(({ path }) => path))
    .toEqual(['spec.template.spec.containers[0].ports[1]', 'spec.template.spec.initContainers[0].ports[0]']);
  expect(nodePorts(newcomer, place, '1.37').flatMap(({ remedies }) => remedies)).toEqual([
    { code: 'ChoosePort', path: 'spec.template.spec.containers[0].ports[1].containerPort', taken: 80 },
    { code: 'ChoosePort', path: 'spec.template.spec.initContainers[0].ports[0].containerPort', taken: 81 },
  ]);
});

test('of ports with one number the one is named that conflicts', () => {
  const ports = [{ containerPort: 53 }, { containerPort: 5353, hostPort: 53, protocol: 'UDP' }, { containerPort: 5354, hostPort: 53 }];
  const newcomer = guest('new', {}, { containers: [{ name: 'main', image: 'a', ports }] });
  expect(nodePorts(newcomer, room({}, [onPort('old', 53)]), '1.37').map(({ path }) => path)).toEqual(['spec.template.spec.containers[0].ports[2]']);
});

test('free ports are no objection', () => expect(nodePorts(onPort('new', 80), room({}, [onPort('old', 81)]), '1.37')).toEqual([]));
