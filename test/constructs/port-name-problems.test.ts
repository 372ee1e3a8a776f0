import { Check } from '../../lib/constructs/check';
import { portNameProblems } from '../../lib/constructs/port-name-problems';
import type { Container } from '../../lib/kube/pod-template.generated';

const ports = [{ containerPort: 80, name: 'web' }, { containerPort: 81 }, { containerPort: 82, name: 'metrics' }];
const problems = (container: Partial<Container>) => portNameProblems({ containers: [{ name: 'a', ...container }] });

test.each<[string, Partial<Container>]>([
  ['no probe', {}],
  ['a name that a port has', { ports, livenessProbe: Check.http('web', '/'), readinessProbe: Check.tcp('metrics'), lifecycle: { preStop: Check.tcp('web') } }],
  ['a number, of a port or not', { ports, livenessProbe: Check.http(81, '/'), readinessProbe: Check.tcp(9) }],
  ['no port at all', { livenessProbe: Check.command(['true']), startupProbe: Check.grpc(9), lifecycle: { preStop: { sleep: { seconds: 1 } } } }],
])('%s finds its port', (_, container) => {
  expect(problems(container)).toEqual([]);
});

const NONE = 'no port of this container is named "nosuch"; there are: none: name one of its ports so, or give the number';

test.each<[string, Partial<Container>]>([
  ['livenessProbe', { livenessProbe: Check.http('nosuch', '/') }],
  ['readinessProbe', { readinessProbe: Check.tcp('nosuch') }],
  ['startupProbe', { startupProbe: Check.http('nosuch', '/') }],
  ['lifecycle.postStart', { lifecycle: { postStart: Check.http('nosuch', '/') } }],
  ['lifecycle.preStop', { lifecycle: { preStop: Check.tcp('nosuch') } }],
])('%s does not find a port of a name that there is not', (field, container) => {
  expect(problems(container)).toEqual([`containers[a].${field}: ${NONE}`]);
});

test('a port of another container is none, and all that is wrong is told', () => {
  expect(portNameProblems({
    containers: [{ name: 'a', ports }, { name: 'b', ports, livenessProbe: Check.tcp('wbe') }],
    initContainers: [{ name: 'sidecar', restartPolicy: 'Always', startupProbe: Check.tcp('nosuch') }],
  })).toEqual([
    `initContainers[sidecar].startupProbe: ${NONE}`,
    'containers[b].livenessProbe: no port of this container is named "wbe"; there are: web, metrics: name one of its ports so, or give the number',
  ]);
});
