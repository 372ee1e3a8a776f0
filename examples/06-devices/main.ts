/** NVIDIA's device plugin, on the nodes that have such devices on GKE. */
import { App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { DevicePluginDaemonSet, Mount, NodeTarget, Privileges } from 'cdk8s-daemonsets';

export class Devices extends Chart {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'kube-system' });

    new DevicePluginDaemonSet(this, 'nvidia', {
      name: 'nvidia-device-plugin',
      image: 'nvcr.io/nvidia/k8s-device-plugin:v0.17.4',
      announces: ['nvidia.com/gpu'],
      nodes: NodeTarget.linux().withLabel('cloud.google.com/gke-accelerator'),
      mounts: [Mount.hostPath('/home/kubernetes/bin/nvidia').at('/usr/local/nvidia')],
      securityContext: Privileges.everything(),
    });
  }
}

if (require.main === module) {
  const app = new App();
  new Devices(app, 'devices');
  app.synth();
}
