/** One agent in two sizes, and what stands around it: a namespace, a priority, rights, a Service, a policy and a budget. */
import { App, Chart } from 'cdk8s';
import { Namespaces, NetworkPolicyPort } from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import {
  Access, AccessRule, AgentNamespace, AgentNetworkPolicy, AgentService, DaemonSetFamily, LoggingAgentDaemonSet, NodePartition, NodeTarget,
  PlacementGate, PodDisruptionBudget, PriorityClass, StartupTaint, Taint,
} from 'cdk8s-daemonsets';

/** No pod starts on a new node before its logs are read. `notReady.toKarpenterNodePool()` is for whoever makes the nodes. */
export const notReady = StartupTaint.noSchedule('example.com/logs-not-ready');

const REQUESTS = {
  small: { cpu: '50m', memory: '100Mi' },
  large: { cpu: '500m', memory: '1Gi' },
};

export class Logs extends Chart {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'logs' });

    new AgentNamespace(this, 'logs');
    const priority = new PriorityClass(this, 'priority', { name: 'node-agents' });
    const access = new Access(this, 'access', {
      name: 'fluent-bit',
      rules: [AccessRule.read('pods', 'namespaces'), AccessRule.allow(['get', 'patch'], 'nodes')], // to take the startup taint away
    });
    const agent = new DaemonSetFamily(this, 'fluent-bit', {
      nodes: NodePartition.bySize({
        of: NodeTarget.linux().tolerating(Taint.controlPlane(), notReady.taint),
        label: 'karpenter.k8s.aws/instance-cpu',
        sizes: [{ name: 'small', upTo: 8 }],
        largest: 'large',
      }),
    });
    for (const [size, requests] of Object.entries(REQUESTS)) {
      new LoggingAgentDaemonSet(agent, size, {
        ...agent.member(size),
        image: 'cr.fluentbit.io/fluent/fluent-bit:4.1.1',
        resources: { requests },
        serviceAccount: access,
        priorityClassName: priority.name,
        ports: [{ name: 'metrics', containerPort: 2020 }],
      });
    }

    new AgentService(this, 'service', { agent });
    new AgentNetworkPolicy(this, 'policy', {
      agent,
      ingress: { rules: [{ peer: Namespaces.select(this, 'monitoring', { names: ['monitoring'] }), ports: [NetworkPolicyPort.tcp(2020)] }] },
    });
    new PodDisruptionBudget(this, 'budget', { agent, minAvailable: 1 });
  }
}

if (require.main === module) {
  const app = new App();
  const logs = new Logs(app, 'logs');
  PlacementGate.addTo(logs, { cluster: 'nodes.yaml', partitions: true }); // fails synthesis where a node would run none, or both
  app.synth();
}
