import { Testing } from 'cdk8s';
import type { Construct } from 'constructs';
import { chart, daemonSetOf, manifestsOf } from './synth';
import { AgentDaemonSet } from '../../lib/constructs/agent-daemon-set';
import type { AgentKind } from '../../lib/constructs/agent-kind';
import type { AgentProps } from '../../lib/constructs/agent-props';
import { Check } from '../../lib/constructs/check';
import { OperatingSystem } from '../../lib/targeting/platform';
import { agents, variants } from '../agents-and-options';

class TestAgent extends AgentDaemonSet {
  public constructor(scope: Construct, id: string, props: Partial<AgentProps> = {}, kind: Partial<AgentKind> = {}) {
    super(scope, id, { name: 'agent', image: 'agent:1', ...props }, () => ({ os: OperatingSystem.LINUX, root: false, resources: {}, ...kind }));
  }
}

describe('a typed agent', () => {
  test('reads the configuration that is written with it, beside its sidecars', () => {
    const scope = chart();
    const agent = new TestAgent(scope, 'agent', { config: { mountPath: '/etc/agent', files: { a: 'b' } } }, { containers: [{ name: 'side', image: 's:1' }] });
    expect([agent.configMap?.name, manifestsOf(scope, 'ConfigMap').map(({ data }) => data)]).toEqual(['agent-config', [{ a: 'b' }]]);
    expect(daemonSetOf(scope).spec.template.spec.containers.map(({ name, volumeMounts }: any) => [name, volumeMounts])).toEqual([
      ['agent', [{ name: 'etc-agent', mountPath: '/etc/agent', readOnly: true }]],
      ['side', undefined],
    ]);
  });

  test('reads it in the steps of its kind too, and not in others', () => {
    const scope = chart();
    const props = { config: { mountPath: '/etc/agent', files: { a: 'b' } }, initContainers: [{ name: 'own', image: 'o:1' }] };
    new TestAgent(scope, 'agent', props, { initContainers: [{ name: 'install', image: 'i:1' }] });
    expect(daemonSetOf(scope).spec.template.spec.initContainers.map(({ name, volumeMounts = [] }: any) => [name, volumeMounts.length]))
      .toEqual([['install', 1], ['own', 0]]);
  });

  test.each([
    [{ files: { a: 'b' }, configMap: { name: 'mine' } }, 'both are'],
    [{}, 'neither is'],
  ])('reads from one place', (config, words) => {
    expect(() => new TestAgent(chart(), 'agent', { config: { mountPath: '/etc/agent', ...config } }))
      .toThrow(new Error(`test/agent: config wants either files or configMap, and ${words} given`));
  });

  test('reads a ConfigMap that exists', () => {
    const scope = chart();
    expect(new TestAgent(scope, 'agent', { config: { mountPath: '/etc/agent', configMap: { name: 'mine' } } }).configMap).toEqual({ name: 'mine' });
    expect(Testing.synth(scope).map(({ kind }) => kind)).toEqual(['DaemonSet']);
  });

  test('warns of a priority that its kind brings along', () => {
    const warned = (props: Partial<AgentProps>) =>
      new TestAgent(chart(), 'agent', props, { pod: { priorityClassName: 'system-node-critical' } }).node.metadata.length;
    expect([warned({}), warned({ priorityClassName: 'mine' })]).toEqual([1, 0]);
  });

  test('has the probes of its kind, unless it is to have none', () => {
    const probed = (props: Partial<AgentProps>) => [...agents, ...variants].filter(([, add]) => {
      const scope = chart();
      add(scope, props);
      return Object.keys(daemonSetOf(scope).spec.template.spec.containers[0]).some((field) => field.endsWith('Probe'));
    }).map(([name]) => name);
    expect(probed({})).toEqual([
      'MonitoringDaemonSet', 'NodeDnsDaemonSet', 'IngressEdgeDaemonSet', 'a monitoring agent with a Service', 'a monitoring agent on Windows',
      'a monitoring agent on Windows, not of the host', 'a storage node with a health sidecar', 'a storage node on Windows',
      'an ingress on the host\'s network',
    ]);
    expect(probed({ livenessProbe: Check.none(), readinessProbe: Check.none() })).toEqual([]);
  });

  test('says where a fact of its kind went wrong', () => {
    const refusing = class extends AgentDaemonSet {
      public constructor() {
        super(chart(), 'agent', { image: 'a:1' }, () => {throw new Error('no such kind');});
      }
    };
    expect(() => new refusing()).toThrow(new Error('test/agent: no such kind'));
  });
});
