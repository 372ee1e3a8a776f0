import { Testing } from 'cdk8s';
import { chart, manifestsOf } from './synth';
import { AgentService, ServiceReach, type AgentServiceProps } from '../../lib/constructs/agent-service';
import { DaemonSet } from '../../lib/constructs/daemon-set';
import type { ContainerPort } from '../../lib/kube/pod-template.generated';

const PORTS: ContainerPort[] = [{ name: 'metrics', containerPort: 9100 }, { name: 'statsd', containerPort: 8125, protocol: 'UDP' }, { containerPort: 1 }];

function service(props: Partial<AgentServiceProps> = {}, ports = PORTS) {
  const scope = chart();
  const agent = new DaemonSet(scope, 'agent', { name: 'node.agent', containers: [{ name: 'main', image: 'x', ports }] });
  new AgentService(scope, 'service', { agent, ...props });
  Testing.synth(scope);
  return manifestsOf(scope, 'Service')[0];
}

describe('the Service of an agent', () => {
  test('is headless and has every named port, unless told otherwise', () => {
    expect(service()).toEqual({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'node-agent', namespace: 'agents', labels: { 'app.kubernetes.io/name': 'node.agent' } },
      spec: {
        clusterIP: 'None',
        externalIPs: [],
        type: 'ClusterIP',
        selector: { 'app.kubernetes.io/name': 'node.agent' },
        ports: [
          { name: 'metrics', port: 9100, targetPort: 9100 },
          { name: 'statsd', port: 8125, targetPort: 8125, protocol: 'UDP' },
        ],
      },
    });
  });

  test.each<[ServiceReach, object]>([
    [ServiceReach.EVERY_POD, { clusterIP: 'None', internalTrafficPolicy: undefined }],
    [ServiceReach.SAME_NODE, { clusterIP: undefined, internalTrafficPolicy: 'Local' }],
    [ServiceReach.ANY_POD, { clusterIP: undefined, internalTrafficPolicy: undefined }],
  ])('reaches %s', (reach, { ...expected }) => {
    const { clusterIP, internalTrafficPolicy } = service({ reach }).spec;
    expect({ clusterIP, internalTrafficPolicy }).toEqual(expected);
  });

  test('has the ports asked for, under the name asked for', () => {
    const { metadata, spec } = service({ ports: ['statsd'], name: 'stats', metadata: { labels: { team: 'x' } } });
    expect([metadata, spec.ports.map(({ name }: ContainerPort) => name)]).toEqual([{ name: 'stats', namespace: 'agents', labels: { team: 'x' } }, ['statsd']]);
  });

  test.each<[string, Partial<AgentServiceProps>, ContainerPort[], string]>([
    ['a port that is not there', { ports: ['metrics', 'web'] }, PORTS, 'no container has a port named "web", so that nothing would answer; there are: metrics, statsd'],
    ['no port', {}, [{ containerPort: 1 }], 'no container has a port with a name, and a Service needs one: name a port of a container'],
    ['a port of two numbers', {}, [{ name: 'metrics', containerPort: 1 }, { name: 'metrics', containerPort: 2 }],
      'port "metrics" is 1 in one container and 2 in another, and a Service has one number for it: give them one'],
  ])('with %s is refused', (_, props, ports, message) => expect(() => service(props, ports)).toThrow(new Error(`test/service: ${message}`)));
});
