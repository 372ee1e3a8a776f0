import { Chart, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import {
  Access, AccessRule, AgentNamespace, AgentNetworkPolicy, AgentService, CriticalPodsQuota, DaemonSet, PodDisruptionBudget, PodSecurity, PriorityClass,
  RegistrySecret, ServiceReach,
} from '../lib';
import { isAvailable, loadSync } from '../lib/kubernetes/load';

const DENY = { default: kplus.NetworkPolicyTrafficDefault.DENY };
const agentIn = (scope: Construct) => new DaemonSet(scope, 'agent', {
  name: 'node.agent', containers: [{ name: 'main', image: 'x:1', ports: [{ name: 'metrics', containerPort: 9100 }] }],
});

const objects: [string, (scope: Construct) => unknown][] = [
  ['access', (scope) => new Access(scope, 'x', {
    rules: [AccessRule.read('nodes', 'pods.metrics.k8s.io'), AccessRule.getUrls('/metrics'), AccessRule.allow(['get'], 'secrets').named('a').inNamespace('b')],
  })],
  ['a namespace', (scope) => new AgentNamespace(scope, 'x', { podSecurity: PodSecurity.BASELINE })],
  ['a policy that closes everything', (scope) => new AgentNetworkPolicy(scope, 'x', { agent: agentIn(scope), ingress: DENY, egress: DENY })],
  ...Object.values(ServiceReach).map((reach): [string, (scope: Construct) => unknown] =>
    [`a Service to ${reach}`, (scope) => new AgentService(scope, 'x', { agent: agentIn(scope), reach })]),
  ['a quota', (scope) => new CriticalPodsQuota(scope, 'x', { pods: 5 })],
  ['a budget', (scope) => new PodDisruptionBudget(scope, 'x', { agent: agentIn(scope), minAvailable: 2 })],
  ['a priority', (scope) => new PriorityClass(scope, 'x', { preempts: false, description: 'agents' })],
  ['a registry', (scope) => new RegistrySecret(scope, 'x', { registries: { 'ghcr.io': { username: 'a', password: 'b' } } })],
];

(isAvailable() ? describe : describe.skip)(`the API server accepts${isAvailable() ? '' : ' (skipped: the judge is not built)'}`, () => {
  test.each(objects)('%s', (_, add) => {
    const scope = new Chart(Testing.app(), 'test', { namespace: 'agents' });
    add(scope);
    const verdicts = loadSync().validate(Testing.synth(scope));
    expect(verdicts.map(({ strict, error, warnings }) => [strict, error, warnings])).toEqual(verdicts.map(() => [[], undefined, []]));
  });
});
