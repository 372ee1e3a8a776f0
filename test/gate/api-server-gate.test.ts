import { ApiObject, App, Chart, Testing } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { DaemonSet, LoggingAgentDaemonSet, type DaemonSetProps } from '../../lib';
import { ApiServerGate } from '../../lib/gate/api-server-gate';
import { isAvailable } from '../../lib/kubernetes/load';

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
});
