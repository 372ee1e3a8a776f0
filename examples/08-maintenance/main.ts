/** Kured reboots nodes that ask for it, one after the other. */
import { App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { AccessRule, Env, NodeMaintenanceDaemonSet } from 'cdk8s-daemonsets';

export class Maintenance extends Chart {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'kube-system' });

    new NodeMaintenanceDaemonSet(this, 'kured', {
      name: 'kured',
      image: 'ghcr.io/kubereboot/kured:1.17.1',
      command: ['/usr/bin/kured'],
      args: ['--ds-name=kured', '--ds-namespace=kube-system', '--reboot-command=/bin/systemctl reboot'],
      env: [Env.nodeName('KURED_NODE_ID')],
      rules: [
        AccessRule.allow(['get', 'patch'], 'nodes'),
        AccessRule.allow(['get', 'list', 'delete'], 'pods'),
        AccessRule.allow(['create'], 'pods/eviction'),
        AccessRule.allow(['get'], 'daemonsets.apps'),
        AccessRule.allow(['update'], 'daemonsets.apps').named('kured').inNamespace('kube-system'),
      ],
    });
  }
}

if (require.main === module) {
  const app = new App();
  new Maintenance(app, 'maintenance');
  app.synth();
}
