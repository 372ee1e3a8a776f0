import { join } from 'path';
import { folder } from './files';
import { run } from './terminal';
import { isAvailable, loadSync } from '../../lib/kubernetes';

const CONFIGURATION = `
apiVersion: kubescheduler.config.k8s.io/v1
kind: KubeSchedulerConfiguration
profiles:
- pluginConfig:
  - name: NodeAffinity
    args:
      addedAffinity:
        requiredDuringSchedulingIgnoredDuringExecution:
          nodeSelectorTerms: [{ matchExpressions: [{ key: pool, operator: In, values: [agents] }] }]
`;
const MANIFEST = `
apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec: { containers: [{ name: main, image: example.com/agent }] }
`;
const NODES = ['agents', 'others'].map((pool) => `{ apiVersion: v1, kind: Node, metadata: { name: ${pool}, labels: { pool: ${pool} } } }`).join('\n---\n');

const { path, file } = folder();
const [agent, nodes] = [file('agent.yaml', MANIFEST), file('nodes.yaml', NODES)];
file('scheduler.yaml', CONFIGURATION);
file('broken.yaml', 'a: [');
const place = (configuration: string) => (
  run(['place', '-f', agent, '-c', nodes, '--scheduler-config', join(path, configuration)], { kubernetes: isAvailable() ? loadSync() : null }));

(isAvailable() ? test : test.skip)('a scheduler that is configured otherwise refuses otherwise', async () => {
  const { stdout } = await place('scheduler.yaml');
  expect(stdout).toMatch(/agents +runs\n +others +pending +node\(s\) didn't match scheduler-enforced node affinity\n/);
});

(isAvailable() ? test : test.skip)('what Kubernetes refuses as a configuration cannot be used', async () => {
  file('odd.yaml', CONFIGURATION.replace('profiles', 'profile'));
  const { exitCode, stderr } = await place('odd.yaml');
  expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/^error: --scheduler-config .*odd\.yaml: .*unknown field "profile"/)]);
});

test.each([
  ['nodes.yaml', /^error: --scheduler-config .*nodes\.yaml: holds no KubeSchedulerConfiguration, or more than that/],
  ['none.yaml', /^error: --scheduler-config .*none\.yaml/],
  ['broken.yaml', /^error: --scheduler-config .*broken\.yaml:1: /],
])('%s is none', async (name, message) => {
  const { exitCode, stderr } = await place(name);
  expect([exitCode, stderr]).toEqual([2, expect.stringMatching(message)]);
});
