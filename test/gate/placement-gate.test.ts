import { join } from 'path';
import { App, Chart, Testing } from 'cdk8s';
import { LoggingAgentDaemonSet, NodeTarget, PlacementGate, Taint, type LoggingAgentDaemonSetProps, type PlacementGateProps } from '../../lib';
import { Clusters } from '../../lib/testing';

const NODES = join(__dirname, '../../examples/02-logging/nodes.yaml');

function chartWith(props: Partial<LoggingAgentDaemonSetProps> = {}): Chart {
  const chart = new Chart(new App(), 'logging', { namespace: 'logs' });
  new LoggingAgentDaemonSet(chart, 'fluentd', { name: 'fluentd', image: 'fluentd:1', ...props });
  return chart;
}

function synth(held: PlacementGateProps, props?: Partial<LoggingAgentDaemonSetProps>): unknown[] {
  const chart = chartWith(props);
  PlacementGate.addTo(chart, held);
  return Testing.synth(chart);
}

const failed = (...lines: string[]) => new Error(['Validation failed with the following errors:', ...lines.map((line) => `  ${line}`)].join('\n'));

describe('the gate of placement', () => {
  test('lets pass what lands as expected, and changes nothing', () => {
    expect(synth({ cluster: Clusters.eks(), covers: true, partitions: true, avoids: ['windows-1', 'fargate-1'] })).toEqual(Testing.synth(chartWith()));
    expect(synth({ cluster: NODES, runsOnlyOn: ['node1', 'node2', 'node3'] })).toHaveLength(1);
  });

  test('expects by default that no pod waits, and names nodes, verdict, reason, ways out and prop', () => {
    expect(() => synth({ cluster: 'kubeadm' }, { resources: { requests: { cpu: '50' } } })).toThrow(failed(
      '[logging/fluentd/Resource] logs/fluentd: pending on worker-1, worker-2: insufficient cpu: 50 requested, 0 of 4 taken '
      + '(request no more cpu than 4, or change resources.requests[cpu] of LoggingAgentDaemonSet "fluentd")',
    ));
  });

  test('expects by default that no pod is refused', () => {
    const cluster = { nodes: Clusters.kubeadm().nodes, priorityClasses: [] };
    expect(() => synth({ cluster }, { priorityClassName: 'gold' })).toThrow(
      /^ {2}\[logging\/fluentd\/Resource\] logs\/fluentd: rejected on worker-1, worker-2: .*"gold".* change priorityClassName of LoggingAgentDaemonSet "fluentd"\)$/m);
  });

  test('says which expectation is not met, and why', () => {
    expect(() => synth({ cluster: NODES, covers: true, avoids: ['gpu-1', 'node1'] }, { nodes: NodeTarget.all().tolerating(Taint.controlPlane()).labeled('app', 'dev') }))
      .toThrow(failed(
        '[logging] covers: 1 of the 5 nodes of NODES would not run it: "node3"'.replace('NODES', NODES),
        '[logging] avoids: it would run on "node1" (logs/fluentd)',
        '[logging/fluentd/Resource] logs/fluentd: excluded on node3: label "app" is "prod", nodeSelector wants "dev" '
        + '(label the node app=dev, or change nodes or nodeSelector of LoggingAgentDaemonSet "fluentd")',
      ));
  });

  test('holds DaemonSets that are added later, and opens again when the fault is mended', () => {
    const app = new App();
    PlacementGate.addTo(app, { cluster: NODES, covers: true, avoids: ['gpu-1'] });
    const chart = new Chart(app, 'later');
    new LoggingAgentDaemonSet(chart, 'prod', { name: 'prod', image: 'x:1', nodes: NodeTarget.all().labeled('app', 'prod') });
    expect(() => app.synthYaml()).toThrow('[later/prod/Resource] prod: excluded on control-plane: ');
    new LoggingAgentDaemonSet(chart, 'dev', { name: 'dev', image: 'x:1', nodes: NodeTarget.all().labeled('app', 'dev').tolerating(Taint.controlPlane()) });
    expect(app.synthYaml()).toContain('name: dev');
  });
});
