import type { ContainerPort } from '../../../../lib/kube/pod-template.generated';
import { sameHostPort } from '../../../../lib/placement/admission/faults/same-host-port';
import { container } from '../../../conformance/admission/cast';

const port = (hostPort: number, more: Partial<ContainerPort> = {}) => ({ containerPort: 80, hostPort, ...more });
const errors = (...containers: ContainerPort[][]) => sameHostPort({ containers: containers.map((ports, index) => container({ ports }, `c${index}`)) });

test.each<[string, ContainerPort[][], string[]]>([
  ['different ports', [[port(80), port(81)], [port(82)]], []],
  ['no host ports', [[{ containerPort: 80 }], [{ containerPort: 80 }]], []],
  ['different protocols', [[port(80), port(80, { protocol: 'UDP' })]], []],
  ['different addresses', [[port(80, { hostIP: '10.0.0.1' })], [port(80)]], []],
  ['the same in two containers', [[port(80)], [port(81), port(80, { protocol: 'TCP' })]], ['spec.containers[1].ports[1].hostPort: Duplicate value: "TCP//80"']],
  ['the same in one', [[port(80), port(80)]], ['spec.containers[0].ports[1].hostPort: Duplicate value: "TCP//80"']],
])('%s', (_, containers, expected) => expect(errors(...containers).map(({ error }) => error)).toEqual(expected));

test('who has the port before is told', () => {
  expect(errors([port(80)], [port(80)])[0].objection).toEqual({
    code: 'HostPortTwice',
    layer: 'admission',
    path: 'spec.template.spec.containers[1].ports[0].hostPort',
    container: 'c1',
    holder: 'c0',
    hostPort: 80,
    protocol: 'TCP',
    remedies: [],
  });
});

test('init containers run one by one', () => {
  const init = container({ ports: [port(80)] }, 'init');
  expect(sameHostPort({ containers: [container({ ports: [port(80)] })], initContainers: [init, init] })).toEqual([]);
});
