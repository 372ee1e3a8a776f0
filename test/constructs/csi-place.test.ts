import { csiPlace } from '../../lib/constructs/csi-place';
import { OperatingSystem } from '../../lib/targeting/platform';

const place = (os: OperatingSystem, kubelet?: string) => {
  const { kubelet: own, plugin, registry, ...sockets } = csiPlace(os, 'csi.example.com', kubelet);
  return { ...sockets, folders: [own, plugin, registry].map(({ volume, volumeMount }) => [volume.hostPath?.path, volumeMount.mountPath]) };
};

test('a driver on Linux meets the kubelet here', () => {
  expect(place(OperatingSystem.LINUX)).toEqual({
    endpoint: 'unix:///csi/csi.sock',
    address: '/csi/csi.sock',
    socket: '/var/lib/kubelet/plugins/csi.example.com/csi.sock',
    folders: [
      ['/var/lib/kubelet', '/var/lib/kubelet'],
      ['/var/lib/kubelet/plugins/csi.example.com', '/csi'],
      ['/var/lib/kubelet/plugins_registry', '/registration'],
    ],
  });
});

test('a driver on Windows meets it there, wherever its folder is', () => {
  expect(place(OperatingSystem.WINDOWS, 'D:\\kubelet')).toEqual({
    endpoint: 'unix:/csi/csi.sock',
    address: 'unix:/csi/csi.sock',
    socket: 'D:\\kubelet\\plugins\\csi.example.com\\csi.sock',
    folders: [
      ['D:\\kubelet', 'D:\\kubelet'],
      ['D:\\kubelet\\plugins\\csi.example.com', 'C:\\csi'],
      ['D:\\kubelet\\plugins_registry', 'C:\\registration'],
    ],
  });
});

test.each(['', 'a/b', '..', '-a', 'a'.repeat(64)])('%j is no name of a driver', (driver) => {
  expect(() => csiPlace(OperatingSystem.LINUX, driver)).toThrow(new Error(
    `driver "${driver}" must be the name of a CSI driver: up to 63 letters, digits, dots and hyphens, as in "ebs.csi.aws.com"`));
});
