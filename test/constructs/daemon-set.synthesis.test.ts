import { ApiObject, JsonPatch, Lazy } from 'cdk8s';
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

  test('lets pass what a patch put right', () => {
    const { scope, daemonSet } = made({ hostNetwork: true, updateStrategy: Rollout.surge(1), containers: [{ name: 'main', ports: [{ containerPort: 80 }] }] });
    ApiObject.of(daemonSet).addJsonPatch(JsonPatch.replace('/spec/updateStrategy', { type: 'OnDelete' }));
    expect(daemonSetOf(scope).spec.updateStrategy).toEqual({ type: 'OnDelete' });
  });
});
