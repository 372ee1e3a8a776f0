import { spawnSync } from 'child_process';
import { existsSync, readdirSync } from 'fs';
import { join } from 'path';
import { placeArguments, steps } from '../examples/01-article/steps';

const EXAMPLES = join(__dirname, '..', 'examples');
const COMMAND = join(__dirname, '..', 'dist', 'cli', 'bin.js');
const CDK8S = join(__dirname, '..', 'node_modules', '.bin', 'cdk8s');
const names = readdirSync(EXAMPLES).filter((name) => existsSync(join(EXAMPLES, name, 'cdk8s.yaml')));

jest.setTimeout(60_000);

/** What the command prints in the folder of an example. */
function daemonsets(example: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: join(EXAMPLES, example), encoding: 'utf8' });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return stdout;
}

/** The DESIRED of the one DaemonSet in these files. */
function desired(...args: string[]): number {
  return JSON.parse(daemonsets('01-article', ...args, '-o', 'json')).daemonSets[0].status.desiredNumberScheduled;
}

describe('the examples', () => {
  test.each(names)('%s is synthesized by cdk8s', (name) => {
    const { status, stdout } = spawnSync(CDK8S, ['synth', '--check-upgrade', 'false'], { cwd: join(EXAMPLES, name), encoding: 'utf8' });
    expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining('manifests/') });
  });

  test('the article\'s steps land where its cluster put them', () => {
    expect(steps.map((step) => desired(...placeArguments(step)))).toEqual(steps.map((step) => step.desired));
    expect(steps.map((step) => step.desired)).toEqual([3, 1, 1, 2, 4, 3]);
  });

  test('the steps read like this', () => {
    expect(steps.map((step) => `${step.title}\n${daemonsets('01-article', ...placeArguments(step))}`).join('\n')).toMatchSnapshot();
  });

  test('the article\'s own YAML lands there too, in both of its API versions', () => {
    const three = ['-c', 'nodes/master.yaml', '-c', 'nodes/node1.yaml', '-c', 'nodes/node2.yaml'];
    const labeled = ['-c', 'nodes/master.yaml', '-c', 'nodes/node1-labeled.yaml', '-c', 'nodes/node2.yaml'];
    expect(desired('place', '-f', 'article/apps-v1.yaml', ...three)).toBe(3);
    expect(desired('place', '-f', 'article/extensions-v1beta1.yaml', ...labeled)).toBe(1);
  });
});
