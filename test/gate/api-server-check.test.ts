import { ApiObject, App, Chart } from 'cdk8s';
import {
  Access, AccessRule, AgentNamespace, AgentNetworkPolicy, CriticalPodsQuota, DaemonSet, LoggingAgentDaemonSet, PodDisruptionBudget, PriorityClass,
  RegistrySecret, type DaemonSetProps,
} from '../../lib';
import { ApiServerCheck } from '../../lib/gate/api-server-check';
import { isAvailable, loadSync } from '../../lib/kubernetes/load';
import { variants } from '../agents-and-options';

const judged = isAvailable() ? describe : describe.skip;
const warn = jest.spyOn(console, 'warn').mockImplementation();

beforeEach(() => warn.mockClear());

function chart(props: Partial<DaemonSetProps> = {}): Chart {
  const scope = new Chart(new App(), 'logging');
  new DaemonSet(scope, 'agent', { name: 'agent', containers: [{ name: 'main', image: 'agent:1' }], ...props });
  return scope;
}

judged(`the check of the API server${isAvailable() ? '' : ' (skipped: the judge is not built)'}`, () => {
  test('leaves it to each object to say what is wrong with it', () => {
    const scope = chart({ restartPolicy: 'Never' });
    expect(new ApiServerCheck(scope).problems()).toEqual([]);
    expect(ApiObject.of(scope.node.findChild('agent')).node.validate())
      .toEqual(['spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always" (change restartPolicy of DaemonSet "agent")']);
  });

  test('knows every kind that the constructs of this package emit', () => {
    const app = new App();
    for (const [index, [, add]] of variants.entries()) {add(new Chart(app, `agents-${index}`, { namespace: 'agents' }), { rules: [AccessRule.read('pods')] });}
    const around = new Chart(app, 'around', { namespace: 'agents' });
    const agent = new DaemonSet(around, 'agent', { containers: [{ name: 'main', image: 'x:1' }] });
    new Access(around, 'access', { rules: [AccessRule.read('pods').inNamespace('b')] });
    new AgentNamespace(around, 'namespace');
    new AgentNetworkPolicy(around, 'policy', { agent, ingress: {} });
    new CriticalPodsQuota(around, 'quota');
    new PodDisruptionBudget(around, 'budget', { agent, minAvailable: 1 });
    new PriorityClass(around, 'priority');
    new RegistrySecret(around, 'registry', { registries: { a: { username: 'a', password: 'b' } } });
    const emitted = new Set(app.node.findAll().filter((each) => ApiObject.isApiObject(each)).map((each) => ApiObject.of(each))
      .map(({ apiVersion, kind }) => `${apiVersion} ${kind}`));
    expect(emitted.size).toBe(14);
    expect([...emitted].filter((kind) => !loadSync().kinds.includes(kind))).toEqual([]);
  });

  test('leaves kinds that it does not know alone', () => {
    const scope = chart();
    const custom = new ApiObject(scope, 'custom', { apiVersion: 'example.com/v1', kind: 'Custom', metadata: { name: 'A B' } });
    expect(new ApiServerCheck(scope).problems()).toEqual([]);
    expect(custom.node.validate()).toEqual([]);
  });

  test('passes on what a construct warns of, once, and fails nothing', () => {
    const scope = new Chart(new App(), 'logging', { namespace: 'logs' });
    const agent = new LoggingAgentDaemonSet(scope, 'agent', { name: 'agent', image: 'x:1', priorityClassName: 'system-node-critical' });
    agent.node.addMetadata('note', 'nobody is warned of this');
    const check = new ApiServerCheck(scope);
    expect([check.problems(), check.problems(), ApiObject.of(agent).node.validate()]).toEqual([[], [], []]);
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^Warning: \[logging\/agent\] priorityClassName is system-node-critical in namespace "logs": GKE /)]]);
  });

  test('passes on what Kubernetes warns of', () => {
    new ApiServerCheck(chart({ nodeSelector: { 'beta.kubernetes.io/os': 'linux' } })).problems();
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^Warning: \[logging\/agent\/Resource\] spec.template.spec.nodeSelector\[beta.kubernetes.io\/os\]: deprecated/)]]);
  });
});
