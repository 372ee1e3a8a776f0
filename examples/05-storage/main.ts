/** A CSI driver for SMB shares: its node parts, for Linux and for Windows. */
import { App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { OperatingSystem, StorageNodeDaemonSet, type StorageNodeDaemonSetProps } from 'cdk8s-daemonsets';

const driver: StorageNodeDaemonSetProps = {
  driver: 'smb.csi.k8s.io',
  image: 'registry.k8s.io/sig-storage/smbplugin:v1.19.1',
  args: ['--endpoint=$(CSI_ENDPOINT)', '--nodeid=$(NODE_NAME)'],
  registrar: { image: 'registry.k8s.io/sig-storage/csi-node-driver-registrar:v2.15.0' },
  health: { image: 'registry.k8s.io/sig-storage/livenessprobe:v2.17.0' },
};

export class Storage extends Chart {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'kube-system' });

    new StorageNodeDaemonSet(this, 'linux', { ...driver, name: 'csi-smb-node' });
    new StorageNodeDaemonSet(this, 'windows', { ...driver, name: 'csi-smb-node-windows', operatingSystem: OperatingSystem.WINDOWS });
  }
}

if (require.main === module) {
  const app = new App();
  new Storage(app, 'storage');
  app.synth();
}
