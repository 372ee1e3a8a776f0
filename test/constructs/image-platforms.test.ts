import { Chart, Testing } from 'cdk8s';
import { DaemonSet } from '../../lib/constructs/daemon-set';
import { withImagePlatforms } from '../../lib/constructs/image-platforms';
import { LoggingAgentDaemonSet } from '../../lib/constructs/logging-agent-daemon-set';

const KEY = 'cdk8s-daemonsets/image-platforms';

test('platforms are an annotation beside the others', () => {
  expect(withImagePlatforms({ a: 'b' }, ['linux/amd64', 'linux/arm/v7'])).toEqual({ a: 'b', [KEY]: 'linux/amd64,linux/arm/v7' });
  expect(withImagePlatforms({ a: 'b' }, undefined)).toEqual({ a: 'b' });
  expect(withImagePlatforms(undefined, undefined)).toBeUndefined();
  expect(withImagePlatforms({ [KEY]: 'linux/amd64' }, ['linux/amd64'])).toEqual({ [KEY]: 'linux/amd64' });
});

test.each([
  [['amd64', 'Linux/amd64', 'linux/arm64'], 'imagePlatforms holds "amd64", "Linux/amd64": '],
  [[], 'imagePlatforms holds an empty list: '],
])('%j is refused', (platforms, beginning) => {
  expect(() => withImagePlatforms(undefined, platforms)).toThrow(new Error(
    `${beginning}a platform is an operating system and an architecture in Go's words, such as linux/amd64 or windows/amd64; leave imagePlatforms out where they are not known`,
  ));
});

test('an annotation that says otherwise is refused', () => {
  expect(() => withImagePlatforms({ [KEY]: 'linux/arm64' }, ['linux/amd64'])).toThrow(new Error(
    `imagePlatforms is linux/amd64, and metadata.annotations["${KEY}"] is linux/arm64: give one of them`,
  ));
});

test('every DaemonSet and every agent writes it beside its own template, so that pods stay when it changes', () => {
  const chart = new Chart(Testing.app(), 'chart');
  new DaemonSet(chart, 'plain', { name: 'plain', imagePlatforms: ['linux/amd64'], metadata: { annotations: { a: 'b' } }, containers: [{ name: 'main', image: 'a:1' }] });
  new LoggingAgentDaemonSet(chart, 'agent', { name: 'agent', image: 'a:1', imagePlatforms: ['linux/arm64'] });
  const [plain, agent] = Testing.synth(chart).filter(({ kind }) => kind === 'DaemonSet');
  expect([plain.metadata.annotations, agent.metadata.annotations]).toEqual([{ a: 'b', [KEY]: 'linux/amd64' }, { [KEY]: 'linux/arm64' }]);
  expect(agent.spec.template.metadata.annotations).toBeUndefined();
});

test('a fault is told with the path of the construct', () => {
  const chart = new Chart(Testing.app(), 'chart');
  expect(() => new DaemonSet(chart, 'agent', { imagePlatforms: [], containers: [] })).toThrow(/^chart\/agent: imagePlatforms holds an empty list/);
});
