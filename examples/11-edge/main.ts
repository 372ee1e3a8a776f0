/** Envoy on the nodes that face the outside, on their ports 80 and 443. */
import { App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { IngressEdgeDaemonSet, NodeTarget, Taint } from 'cdk8s-daemonsets';

export class Edge extends Chart {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'ingress' });

    new IngressEdgeDaemonSet(this, 'envoy', {
      name: 'envoy',
      image: 'docker.io/envoyproxy/envoy:distroless-v1.35.3',
      args: ['-c', '/config/envoy.yaml'],
      config: { mountPath: '/config', configMap: { name: 'envoy' } },
      nodes: NodeTarget.linux().labeled('example.com/edge', 'true').tolerating(Taint.noSchedule('example.com/edge')),
    });
  }
}

if (require.main === module) {
  const app = new App();
  new Edge(app, 'edge');
  app.synth();
}
