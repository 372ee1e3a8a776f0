import { Lazy } from 'cdk8s';
import { Check } from '../../lib/constructs/check';
import { HostPathType, Mount, MountPropagation } from '../../lib/constructs/mount';
import { kubernetesContainer, withMounted, type PodContainer } from '../../lib/constructs/pod-container';

const bin = Mount.hostPath('/opt/cni/bin', { name: 'bin', type: HostPathType.DIRECTORY_OR_CREATE }).writable();

describe('a container with mounts', () => {
  test('has them after the volumeMounts of its own', () => {
    const volumeMounts = [{ name: 'x', mountPath: '/x' }];
    expect(kubernetesContainer({ name: 'a', volumeMounts, mounts: [bin.at('/host/bin')] }))
      .toEqual({ name: 'a', volumeMounts: [...volumeMounts, { name: 'bin', mountPath: '/host/bin' }] });
  });

  test('without mounts is what it was', () => {
    const container = { name: 'a', image: 'a:1' };
    expect(kubernetesContainer(container)).toBe(container);
    expect(Object.keys(kubernetesContainer({ ...container, mounts: [] }))).toEqual(['name', 'image']);
  });

  test('mounts nothing over something else', () => {
    expect(() => kubernetesContainer({ name: 'a', mounts: [bin, Mount.emptyDir('/opt/cni/bin')] })).toThrow('two volumes are mounted at "/opt/cni/bin"');
  });
});

describe('a container with probes', () => {
  test('has those that ask something', () => {
    const probes = { livenessProbe: Check.tcp(1), readinessProbe: Check.none(), startupProbe: Check.none() };
    expect(kubernetesContainer({ name: 'a', ...probes })).toEqual({ name: 'a', livenessProbe: { tcpSocket: { port: 1 } } });
    expect(kubernetesContainer({ name: 'a', livenessProbe: Check.none(), mounts: [Mount.emptyDir('/tmp')] }))
      .toEqual({ name: 'a', volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }] });
  });

  test('keeps one that Kubernetes has something to say of', () => {
    const container = { name: 'a', livenessProbe: { periodSeconds: 1 }, readinessProbe: Lazy.any({ produce: () => Check.tcp(1) }) };
    expect(kubernetesContainer(container as PodContainer)).toBe(container);
  });
});

describe('the volumes of containers', () => {
  test('follow those given, each once however many containers mount it, wherever and however', () => {
    const given = { name: 'given', emptyDir: {} };
    const containers = [{ name: 'a', mounts: [bin] }, { name: 'b' }, { name: 'c', mounts: [bin.at('/x').propagating(MountPropagation.BIDIRECTIONAL), Mount.emptyDir('/tmp')] }];
    expect(withMounted([given], containers)).toEqual([given, bin.volume, { name: 'tmp', emptyDir: {} }]);
  });

  test('of one name are one, or refused', () => {
    expect(() => withMounted([], [{ name: 'a', mounts: [bin, Mount.emptyDir('/tmp', { name: 'bin' })] }])).toThrow('two volumes are named "bin"');
  });
});
