import { ApiObject, App, Chart, JsonPatch, Lazy, Testing, type ResolutionContext } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import { chart, daemonSetOf } from './synth';
import { Check } from '../../lib/constructs/check';
import { DaemonSet } from '../../lib/constructs/daemon-set';
import type { DaemonSetProps } from '../../lib/constructs/daemon-set-props';
import { LoggingAgentDaemonSet } from '../../lib/constructs/logging-agent-daemon-set';
import { Rollout } from '../../lib/constructs/rollout';

function made(props: Partial<DaemonSetProps>) {
  const scope = chart();
  return { scope, daemonSet: new DaemonSet(scope, 'agent', { name: 'agent', containers: [{ name: 'main', image: 'main:1' }], ...props }) };
}
const failed = (...problems: string[]) => new Error(['Validation failed with the following errors:', ...problems.map((each) => `[test/agent] ${each}`)].join('\n  '));

const WAITS = 'updateStrategy: maxSurge is 1, but containers[late] holds port 80 of the node, for which the new pod would wait for ever: '
  + 'use Rollout.unavailable, or do without hostNetwork';
const UNNAMED = 'initContainers[sidecar].startupProbe: no port of this container is named "nosuch"; there are: none: name one of its ports so, or give the number';

describe('synthesis of a DaemonSet', () => {
  test('refuses all that does not go together, late containers too', () => {
    const { scope, daemonSet } = made({ updateStrategy: Rollout.surge(1), hostNetwork: true });
    daemonSet.addContainer({ name: 'late', ports: Lazy.any({ produce: () => [{ containerPort: 80 }] }) as never });
    daemonSet.addInitContainer({ name: 'sidecar', restartPolicy: 'Always', startupProbe: Check.tcp('nosuch') });
    expect(() => daemonSetOf(scope)).toThrow(failed(WAITS, UNNAMED));
  });

  test('refuses it of an agent just so', () => {
    const scope = chart();
    new LoggingAgentDaemonSet(scope, 'agent', { image: 'agent:1', containerName: 'late', updateStrategy: Rollout.surge(1), hostNetwork: true, ports: [{ containerPort: 80 }] });
    expect(() => daemonSetOf(scope)).toThrow(failed(WAITS));
  });

  test('reads the words of cdk8s-plus', () => {
    const { IntOrString } = kplus.k8s;
    const { scope } = made({ updateStrategy: { rollingUpdate: { maxUnavailable: IntOrString.fromNumber(0) } } as never });
    expect(() => daemonSetOf(scope)).toThrow('with maxSurge and maxUnavailable both 0');
  });

  test('tells of all DaemonSets of the app at once, and as often as it is asked', () => {
    const app = new App({ outdir: Testing.app().outdir });
    for (const id of ['a', 'b']) {
      new DaemonSet(new Chart(app, id), 'agent', { name: id, containers: [{ name: 'late', ports: [{ containerPort: 80 }] }], updateStrategy: Rollout.surge(1), hostNetwork: true });
    }
    const told = new Error(['Validation failed with the following errors:', `[a/agent] ${WAITS}`, `[b/agent] ${WAITS}`].join('\n  '));
    expect(() => app.synth()).toThrow(told);
    expect(() => app.charts[0].toJson()).toThrow(told);
    expect(() => app.synthYaml()).toThrow(told);
  });

  test('refuses what a resolver of the app makes of it', () => {
    const resolvers = [{ resolve: (context: ResolutionContext) => { if (context.value === 'its-port') {context.replaceValue('nosuch');} } }];
    const scope = new Chart(new App({ resolvers }), 'test');
    new DaemonSet(scope, 'agent', {
      name: 'agent',
      containers: [{ name: 'main' }],
      initContainers: [{ name: 'sidecar', ports: [{ name: 'resolved', containerPort: 80 }], startupProbe: Check.tcp('its-port') }],
    });
    expect(() => Testing.synth(scope)).toThrow('no port of this container is named "nosuch"; there are: resolved');
  });

  test('refuses what a patch put wrong', () => {
    const { scope, daemonSet } = made({});
    ApiObject.of(daemonSet).addJsonPatch(JsonPatch.add('/spec/updateStrategy', { rollingUpdate: { maxUnavailable: 0 } }));
    expect(() => daemonSetOf(scope)).toThrow('with maxSurge and maxUnavailable both 0');
  });

  test('renders what is plain only once, and what is not as often as it is asked about', () => {
    const produce = jest.fn(() => true);
    const scope = chart();
    const renderings = (props: Partial<DaemonSetProps>) => {
      const object = ApiObject.of(new DaemonSet(scope, 'agent', { name: 'agent', containers: [{ name: 'main' }], ...props }));
      const toJson = jest.spyOn(object, 'toJson');
      Testing.synth(scope);
      scope.node.tryRemoveChild('agent');
      return toJson.mock.calls.length;
    };
    expect([renderings({}), renderings({ hostNetwork: Lazy.any({ produce }) as never })]).toEqual([1, 2]);
    expect(produce).toHaveBeenCalledTimes(2);
  });

  test('lets pass what a patch put right', () => {
    const { scope, daemonSet } = made({ hostNetwork: true, updateStrategy: Rollout.surge(1), containers: [{ name: 'main', ports: [{ containerPort: 80 }] }] });
    ApiObject.of(daemonSet).addJsonPatch(JsonPatch.replace('/spec/updateStrategy', { type: 'OnDelete' }));
    expect(daemonSetOf(scope).spec.updateStrategy).toEqual({ type: 'OnDelete' });
  });
});
