import { Lazy } from 'cdk8s';
import { chart } from './synth';
import { DaemonSet } from '../../lib/constructs/daemon-set';
import type { DaemonSetProps } from '../../lib/constructs/daemon-set-props';
import { Mount } from '../../lib/constructs/mount';
import { NodeTarget } from '../../lib/targeting/node-target';

const main = { name: 'main', image: 'agent:1' };
const made = (props: Partial<DaemonSetProps>) => new DaemonSet(chart(), 'agent', { name: 'agent', containers: [main], ...props });

describe('a DaemonSet refuses at the call', () => {
  test.each<[string, Partial<DaemonSetProps>, string]>([
    ['what cannot be rendered', { containers: [{ ...main, resources: { limits: { cpu: new Set() } } }] },
      'test/agent: containers[0].resources.limits.cpu: a Set cannot be rendered; give plain data, a Cpu, a Size or a Lazy'],
    ['a selector that misses its pods', { selector: { matchLabels: { app: 'a' } }, podMetadata: { labels: { app: 'b' } } },
      'test/agent: podMetadata.labels[app] is "b", but the selector wants "a": a DaemonSet must select its own pods'],
    ['two values for one node label', { nodes: NodeTarget.linux(), nodeSelector: { 'kubernetes.io/os': 'windows' } },
      'test/agent: nodeSelector[kubernetes.io/os] is "windows", but nodes wants "linux": no node can have both'],
    ['two service accounts', { serviceAccount: { name: 'a' }, serviceAccountName: 'b' },
      'test/agent: serviceAccount is "a" and serviceAccountName is "b": give one of them'],
  ])('%s', (_, props, message) => {
    expect(() => made(props)).toThrow(new Error(message));
  });

  test('two names, and lists that could not grow', () => {
    expect(() => made({ metadata: { name: 'other' } })).toThrow(new Error('test/agent: name is "agent" and metadata.name is "other": give one of them'));
    expect(() => made({ containers: Lazy.any({ produce: () => [] }) }))
      .toThrow(new Error('test/agent: containers must be a list, so that more can be added; a Lazy can stand inside it'));
  });

  test('two volumes of one name, and mounts into containers that do not exist', () => {
    const add = (change: (daemonSet: DaemonSet) => void) => () => change(made({ volumes: [{ name: 'tmp', emptyDir: {} }] }));
    expect(add((daemonSet) => daemonSet.addVolume({ name: 'tmp', hostPath: { path: '/tmp' } }))).toThrow(new Error(
      'test/agent: two volumes are named "tmp": {"name":"tmp","emptyDir":{}} and {"name":"tmp","hostPath":{"path":"/tmp"}}; name one of them otherwise'));
    expect(add((daemonSet) => daemonSet.mount(Mount.emptyDir('/tmp'), 'side'))).toThrow(new Error(
      'test/agent: no container "side" to mount "tmp" into; there are: "main"'));
    expect(() => made({ containers: [] }).mount(Mount.emptyDir('/tmp'))).toThrow(new Error(
      'test/agent: no container to mount "tmp" into; there are: none'));
  });
});
