/** Falco watches every Linux node by eBPF, and sends what it sees nowhere but to its log. */
import { App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { AgentNamespace, Check, PriorityClass, SecurityAgentDaemonSet } from 'cdk8s-daemonsets';

export class Security extends Chart {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'falco' });

    new AgentNamespace(this, 'falco');
    new SecurityAgentDaemonSet(this, 'agent', {
      name: 'falco',
      image: 'docker.io/falcosecurity/falco:0.41.3',
      args: ['/usr/bin/falco', '-o', 'engine.kind=modern_ebpf', '-o', 'json_output=true'],
      env: [{ name: 'HOST_ROOT', value: '/host' }],
      livenessProbe: Check.http(8765, '/healthz', { initialDelaySeconds: 60 }),
      priorityClassName: new PriorityClass(this, 'watchers', { name: 'watchers' }).name,
    });
  }
}

if (require.main === module) {
  const app = new App();
  new Security(app, 'security');
  app.synth();
}
