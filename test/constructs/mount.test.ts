import { HostPathType, Mount, MountPropagation } from '../../lib/constructs/mount';

describe('Mount', () => {
  test('a host path is read-only, at the same path, and must be a directory', () => {
    const { volume, volumeMount } = Mount.hostPath('/var/log');
    expect(volume).toEqual({ name: 'var-log', hostPath: { path: '/var/log', type: 'Directory' } });
    expect(volumeMount).toEqual({ name: 'var-log', mountPath: '/var/log', readOnly: true });
  });

  test('every option of a host path reaches volume or mount', () => {
    const { volume, volumeMount } = Mount.hostPath('/', {
      name: 'host', mountPath: '/host', type: HostPathType.DIRECTORY_OR_CREATE, propagation: MountPropagation.HOST_TO_CONTAINER,
    });
    expect(volume).toEqual({ name: 'host', hostPath: { path: '/', type: 'DirectoryOrCreate' } });
    expect(volumeMount).toEqual({ name: 'host', mountPath: '/host', readOnly: true, mountPropagation: 'HostToContainer' });
  });

  test.each([
    ['/', 'root'],
    ['/var/lib/docker/containers', 'var-lib-docker-containers'],
    ['/etc/CNI_net.d/', 'etc-cni-net-d'],
    ['C:\\ProgramData\\docker', 'c-programdata-docker'],
    [`/${'a'.repeat(70)}`, 'a'.repeat(63)],
    [`/x-${'b'.repeat(62)}`, 'b'.repeat(62)],
  ])('the volume of %s is named %s', (path, name) => {
    expect(Mount.hostPath(path).volume.name).toBe(name);
  });

  test('writable changes nothing but the mount, and not the mount it was called on', () => {
    const mount = Mount.hostPath('/var/log');
    expect(mount.writable().volumeMount).toEqual({ name: 'var-log', mountPath: '/var/log' });
    expect(mount.volumeMount.readOnly).toBe(true);
  });

  test.each(['var/log', '', '/var/../etc', './x'])('"%s" is no host path', (path) => {
    expect(() => Mount.hostPath(path)).toThrow(new Error(`Mount.hostPath: path "${path}" must be absolute and free of ".."`));
  });

  test('a ConfigMap and a Secret need no more than a name', () => {
    expect([Mount.configMap({ name: 'conf' }, '/etc/agent'), Mount.secret({ name: 'tls' }, '/tls')].map(({ volume, volumeMount }) => [volume, volumeMount]))
      .toEqual([
        [{ name: 'etc-agent', configMap: { name: 'conf' } }, { name: 'etc-agent', mountPath: '/etc/agent', readOnly: true }],
        [{ name: 'tls', secret: { secretName: 'tls' } }, { name: 'tls', mountPath: '/tls', readOnly: true }],
      ]);
  });

  test('an emptyDir is writable', () => {
    expect(Mount.emptyDir('/tmp').volumeMount).toEqual({ name: 'tmp', mountPath: '/tmp' });
  });
});
