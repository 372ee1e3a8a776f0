import { HostPathType, Mount, MountPropagation } from '../../lib/constructs/mount';

describe('Mount', () => {
  test('a host path is read-only, at the same path, and must be a directory', () => {
    const { volume, volumeMount } = Mount.hostPath('/var/log');
    expect(volume).toEqual({ name: 'var-log', hostPath: { path: '/var/log', type: 'Directory' } });
    expect(volumeMount).toEqual({ name: 'var-log', mountPath: '/var/log', readOnly: true });
  });

  test('a host path has a name and a type of choice', () => {
    const { volume, volumeMount } = Mount.hostPath('/', { name: 'host', type: HostPathType.DIRECTORY_OR_CREATE });
    expect(volume).toEqual({ name: 'host', hostPath: { path: '/', type: 'DirectoryOrCreate' } });
    expect(volumeMount).toEqual({ name: 'host', mountPath: '/', readOnly: true });
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

  test.each(['\\\\.\\pipe\\csi-proxy-disk-v1', '//./Pipe/csi-proxy-disk-v1'])('a named pipe of Windows, %s, is no directory and writable', (path) => {
    const { volume, volumeMount } = Mount.hostPath(path);
    expect([volume, volumeMount]).toEqual([
      { name: 'pipe-csi-proxy-disk-v1', hostPath: { path, type: '' } }, { name: 'pipe-csi-proxy-disk-v1', mountPath: path },
    ]);
    expect(Mount.hostPath(path, { type: HostPathType.DIRECTORY }).volume.hostPath?.type).toBe('Directory');
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

  test('readOnly takes writable back', () => {
    const logs = Mount.hostPath('/var/log');
    expect(logs.writable().readOnly().volumeMount).toEqual(logs.volumeMount);
    expect(Mount.emptyDir('/tmp').readOnly().volumeMount).toEqual({ name: 'tmp', mountPath: '/tmp', readOnly: true });
  });

  test('an emptyDir may be in memory and bounded', () => {
    expect(Mount.emptyDir('/cache', { name: 'c', inMemory: true, sizeLimit: '64Mi' }).volume).toEqual({ name: 'c', emptyDir: { medium: 'Memory', sizeLimit: '64Mi' } });
  });

  test('files of a ConfigMap or Secret are chosen, renamed, given a mode, and optional', () => {
    const options = { name: 'c', files: { 'conf.json': 'a/70.conf' }, mode: 0o400, optional: true };
    const expected = { items: [{ key: 'conf.json', path: 'a/70.conf' }], defaultMode: 256, optional: true };
    expect(Mount.configMap({ name: 'conf' }, '/etc/agent', options).volume).toEqual({ name: 'c', configMap: { name: 'conf', ...expected } });
    expect(Mount.secret({ name: 'tls' }, '/tls', options).volume).toEqual({ name: 'c', secret: { secretName: 'tls', ...expected } });
  });

  test('any other volume is mounted read-only', () => {
    const volume = { name: 'token', projected: { sources: [{ serviceAccountToken: { path: 'token' } }] } };
    const mount = Mount.of(volume, '/var/run/token');
    expect([mount.volume, mount.volumeMount]).toEqual([volume, { name: 'token', mountPath: '/var/run/token', readOnly: true }]);
  });

  test.each<[string, (mount: Mount) => Mount, object]>([
    ['at', (mount) => mount.at('/host/log'), { mountPath: '/host/log' }],
    ['only', (mount) => mount.only('pods'), { subPath: 'pods' }],
    ['only, by a variable', (mount) => mount.only('$(POD)/x'), { subPathExpr: '$(POD)/x' }],
    ['propagating', (mount) => mount.propagating(MountPropagation.HOST_TO_CONTAINER), { mountPropagation: 'HostToContainer' }],
  ])('%s changes the place and not the volume, nor the mount it was called on', (_, change, changed) => {
    const mount = Mount.hostPath('/var/log');
    const before = { ...mount.volumeMount };
    expect(change(mount).volumeMount).toEqual({ ...before, ...changed });
    expect([change(mount).volume, mount.volumeMount]).toEqual([mount.volume, before]);
  });
});
