import { ApiObject, App, Chart, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import {
  Access, AccessRule, AgentNamespace, AgentNetworkPolicy, CriticalPodsQuota, DaemonSet, LoggingAgentDaemonSet, PodDisruptionBudget, PriorityClass,
  RegistrySecret, type DaemonSetProps,
} from '../../lib';
import { ApiServerGate } from '../../lib/gate/api-server-gate';
import { isAvailable, loadSync } from '../../lib/kubernetes/load';
import { variants } from '../agents-and-options';

const judged = isAvailable() ? describe : describe.skip;

function chart(props: Partial<DaemonSetProps> = {}): Chart {
  const scope = new Chart(new App(), 'logging');
  new DaemonSet(scope, 'agent', { name: 'agent', containers: [{ name: 'main', image: 'agent:1' }], ...props });
  return scope;
}

judged(`the gate of the API server${isAvailable() ? '' : ' (skipped: the judge is not built)'}`, () => {
  test('lets pass what Kubernetes accepts, and changes nothing', () => {
    const scope = chart();
    const before = Testing.synth(scope);
    ApiServerGate.addTo(scope);
    expect(Testing.synth(scope)).toEqual(before);
  });

  test('refuses with the path of the construct and every cause in Kubernetes\' words', () => {
    const scope = chart({ restartPolicy: 'Never', containers: [{ name: 'main', image: 'agent:1', ports: [{ containerPort: 0 }] }] });
    ApiServerGate.addTo(scope);
    expect(() => Testing.synth(scope)).toThrow(new Error([
      'Validation failed with the following errors:',
      '  [logging/agent/Resource] spec.template.spec.containers[0].ports[0].containerPort: Required value '
        + '(change containers[main].ports[0].containerPort of DaemonSet "agent")',
      '  [logging/agent/Resource] spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always" '
        + '(change restartPolicy of DaemonSet "agent")',
    ].join('\n')));
  });

  test('names the prop of the agent, which is not where the manifest has it', () => {
    const scope = new Chart(new App(), 'logging');
    new LoggingAgentDaemonSet(scope, 'fluentd', {
      name: 'fluentd', image: 'x:1', resources: { requests: { cpu: '2' }, limits: { cpu: '1' } }, priorityClassName: 'Not_A_Name',
    });
    ApiServerGate.addTo(scope);
    expect(() => Testing.synth(scope)).toThrow(expect.objectContaining({
      message: expect.stringMatching(new RegExp([
        'containers\\[0\\]\\.resources\\.requests: .* \\(change resources\\.requests of LoggingAgentDaemonSet "fluentd"\\)',
        '.*priorityClassName: .* \\(change priorityClassName of LoggingAgentDaemonSet "fluentd"\\)$',
      ].join('\n'))),
    }));
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

  test('knows the fields of Kubernetes', () => {
    const scope = chart();
    ApiServerGate.addTo(scope);
    new ApiObject(scope, 'typo', { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'a' }, automountToken: true });
    expect(() => Testing.synth(scope)).toThrow('[logging/typo] unknown field "automountToken"');
  });

  test('on an app holds every chart, those added later too', () => {
    const app = new App();
    ApiServerGate.addTo(app);
    new kplus.ServiceAccount(new Chart(app, 'later'), 'account', { metadata: { name: 'Not_A_Name' } });
    expect(() => app.synthYaml()).toThrow(/\[later\/account\/Resource\] metadata.name: Invalid value: "Not_A_Name"/);
  });

  test('opens again when the fault is mended', () => {
    const scope = chart({ containers: [] });
    ApiServerGate.addTo(scope);
    expect(() => Testing.synth(scope)).toThrow('spec.template.spec.containers: Required value');
    (scope.node.findChild('agent') as DaemonSet).addContainer({ name: 'main', image: 'agent:1' });
    expect(Testing.synth(scope)).toHaveLength(1);
  });

  test('passes on what a construct warns of, once, and fails nothing', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    const app = new App();
    const scope = new Chart(app, 'logging', { namespace: 'logs' });
    const agent = new LoggingAgentDaemonSet(scope, 'agent', { name: 'agent', image: 'x:1', priorityClassName: 'system-node-critical' });
    agent.node.addMetadata('note', 'nobody is warned of this');
    ApiServerGate.addTo(app);
    app.synthYaml();
    Testing.synth(scope);
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^Warning: \[logging\/agent\] priorityClassName is system-node-critical in namespace "logs": GKE /)]]);
    warn.mockRestore();
  });

  test('passes on what Kubernetes warns of', () => {
    const warn = jest.spyOn(console, 'warn').mockImplementation();
    const scope = chart({ nodeSelector: { 'beta.kubernetes.io/os': 'linux' } });
    ApiServerGate.addTo(scope);
    Testing.synth(scope);
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^Warning: \[logging\/agent\/Resource\] spec.template.spec.nodeSelector\[beta.kubernetes.io\/os\]: deprecated/)]]);
    warn.mockRestore();
  });

  test('leaves kinds that it does not know alone', () => {
    const scope = chart();
    ApiServerGate.addTo(scope);
    new ApiObject(scope, 'custom', { apiVersion: 'example.com/v1', kind: 'Custom', metadata: { name: 'A B' } });
    expect(Testing.synth(scope)).toHaveLength(2);
  });
});
