/** A logging agent on every Linux node labeled app=dev, the control plane included. */
import { App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { LoggingAgentDaemonSet, NodeTarget, Taint } from 'cdk8s-daemonsets';

export class Logging extends Chart {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'kube-system' });

    new LoggingAgentDaemonSet(this, 'fluentd', {
      name: 'fluentd-elasticsearch',
      image: 'quay.io/fluentd_elasticsearch/fluentd:v5.0.1',
      nodes: NodeTarget.linux().labeled('app', 'dev').tolerating(Taint.controlPlane()),
      stateDirectory: '/var/lib/fluentd',
      config: {
        mountPath: '/fluentd/etc',
        files: {
          'fluent.conf': [
            '<source>',
            '  @type tail',
            '  path /var/log/containers/*.log',
            '  pos_file /var/lib/fluentd/containers.pos',
            '  tag kubernetes.*',
            '  <parse>',
            '    @type cri',
            '  </parse>',
            '</source>',
          ].join('\n'),
        },
      },
    });
  }
}

if (require.main === module) {
  const app = new App();
  new Logging(app, 'logging');
  app.synth();
}
