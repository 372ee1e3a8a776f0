/** Flannel gives the pods of every Linux node their network. */
import { App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { AccessRule, Env, HostPathType, Mount, NetworkAgentDaemonSet } from 'cdk8s-daemonsets';

export class Network extends Chart {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'kube-system' });

    new NetworkAgentDaemonSet(this, 'flannel', {
      name: 'flannel',
      image: 'ghcr.io/flannel-io/flannel:v0.27.4',
      command: ['/opt/bin/flanneld'],
      args: ['--ip-masq', '--kube-subnet-mgr'],
      env: [Env.podName(), Env.podNamespace()],
      mounts: [Mount.hostPath('/run/flannel', { type: HostPathType.DIRECTORY_OR_CREATE }).writable()],
      install: {
        image: 'ghcr.io/flannel-io/flannel-cni-plugin:v1.7.1-flannel1',
        command: ['sh', '-c'],
        args: ['cp /flannel /host/opt/cni/bin/ && cp /etc/kube-flannel/cni-conf.json /host/etc/cni/net.d/10-flannel.conflist'],
      },
      config: {
        mountPath: '/etc/kube-flannel',
        files: {
          'net-conf.json': JSON.stringify({ Network: '10.244.0.0/16', Backend: { Type: 'vxlan' } }),
          'cni-conf.json': JSON.stringify({ name: 'cbr0', cniVersion: '1.0.0', plugins: [{ type: 'flannel', delegate: { isDefaultGateway: true } }] }),
        },
      },
      rules: [
        AccessRule.read('nodes'),
        AccessRule.allow(['get'], 'pods'),
        AccessRule.allow(['patch'], 'nodes/status'),
      ],
    });
  }
}

if (require.main === module) {
  const app = new App();
  new Network(app, 'network');
  app.synth();
}
