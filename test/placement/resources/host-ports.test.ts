import type { PodSpec } from '../../../lib/kube/pod-template.generated';
import { hostPorts } from '../../../lib/placement/resources/host-ports';

const metrics = { name: 'exporter', ports: [{ containerPort: 9100, name: 'metrics' }] };

describe('host ports', () => {
  test('are those that are asked for', () => {
    expect(hostPorts({ containers: [{ name: 'dns', ports: [{ containerPort: 53, hostPort: 5353, protocol: 'UDP', hostIP: '169.254.20.10' }, { containerPort: 80 }] }] }, '1.37'))
      .toEqual([{ container: 'dns', hostIP: '169.254.20.10', protocol: 'UDP', hostPort: 5353 }]);
  });

  test('are all declared ports under hostNetwork', () => {
    expect(hostPorts({ hostNetwork: true, containers: [metrics, { name: 'zero', ports: [{ containerPort: 80, hostPort: 0 }] }] }, '1.37'))
      .toEqual([
        { container: 'exporter', hostIP: '0.0.0.0', protocol: 'TCP', hostPort: 9100 },
        { container: 'zero', hostIP: '0.0.0.0', protocol: 'TCP', hostPort: 80 },
      ]);
  });

  test.each([['1.32', 0], ['1.33', 1]] as const)('of sidecars count from 1.33 on: %s', (version, count) => {
    const pod: Partial<PodSpec> = { hostNetwork: true, initContainers: [{ ...metrics, restartPolicy: 'Always' }, metrics] };
    expect(hostPorts(pod, version)).toHaveLength(count);
  });

  test('are none for an empty pod', () => expect(hostPorts({}, '1.37')).toEqual([]));
});
