/** kube-proxy, privileged for a moment only, and its Windows twin. */
import { App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { NodeProxyDaemonSet, OperatingSystem, type ConfigFiles } from 'cdk8s-daemonsets';

const args = ['--config=/var/lib/kube-proxy/config.conf', '--hostname-override=$(NODE_NAME)'];
const config: ConfigFiles = { mountPath: '/var/lib/kube-proxy', configMap: { name: 'kube-proxy' } };

export class Proxy extends Chart {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'kube-system' });

    // kubeadm has bound this account to what kube-proxy needs.
    const serviceAccountName = 'kube-proxy';
    const command = ['/usr/local/bin/kube-proxy'];
    new NodeProxyDaemonSet(this, 'linux', {
      name: 'kube-proxy', image: 'registry.k8s.io/kube-proxy:v1.34.1', command, args, config, serviceAccountName, prepare: { command, args: [...args, '--init-only'] },
    });
    new NodeProxyDaemonSet(this, 'windows', {
      name: 'kube-proxy-windows',
      image: 'docker.io/sigwindowstools/kube-proxy:v1.34.1-calico-hostprocess',
      operatingSystem: OperatingSystem.WINDOWS,
      args: ['$env:CONTAINER_SANDBOX_MOUNT_POINT/kube-proxy/start.ps1'],
      config,
      serviceAccountName,
    });
  }
}

if (require.main === module) {
  const app = new App();
  new Proxy(app, 'proxy');
  app.synth();
}
