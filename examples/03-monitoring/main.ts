/** Prometheus' node-exporter on every Linux node, found by a headless Service. */
import { App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { MetricsDiscovery, MonitoringDaemonSet, NodeTarget, Taint } from 'cdk8s-daemonsets';

export class Monitoring extends Chart {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'monitoring' });

    new MonitoringDaemonSet(this, 'node-exporter', {
      name: 'node-exporter',
      image: 'quay.io/prometheus/node-exporter:v1.9.1',
      nodes: NodeTarget.linux().tolerating(Taint.controlPlane(), Taint.nvidiaGpu()),
      discovery: MetricsDiscovery.SERVICE,
      priorityClassName: 'node-agents',
    });
  }
}

if (require.main === module) {
  const app = new App();
  new Monitoring(app, 'monitoring');
  app.synth();
}
