import { AGENT, folder, NODES } from './files';
import { run } from './terminal';
import { isAvailable, loadSync } from '../../lib/kubernetes/load';

const { file } = folder();
const agent = file('agent.yaml', AGENT);
const faulty = file('faulty.yaml', AGENT.replace('kube-system\n', 'kube-system\n  label: {}\n').replace('name: fluentd-elasticsearch\n        image', 'name: A_b\n        image'));
const validate = (...argv: string[]) => run(['validate', ...argv], { kubernetes: loadSync() });

test('without Kubernetes there is nobody to ask', async () => {
  expect(await run(['validate', '-f', agent], { kubernetes: null })).toEqual({
    exitCode: 2, stdout: '', stderr: 'error: this build carries no Kubernetes to ask: `npm run kubernetes` makes it, with Go 1.26 or newer\n',
  });
});

(isAvailable() ? describe : describe.skip)(`daemonsets validate${isAvailable() ? '' : ' (skipped: the judge is not built)'}`, () => {
  test('says what kubectl says of what is accepted', async () => {
    const nodes = file('nodes.yaml', NODES);
    expect(await validate('-f', agent, '-f', nodes)).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: 'daemonset.apps/fluentd-elasticsearch created (server dry run)\n'
        + 'node/master created (server dry run)\nnode/node1 created (server dry run)\nnode/node2 created (server dry run)\n',
    });
  });

  test('says everything that is wrong, with its line', async () => {
    const { exitCode, stdout } = await validate('-f', faulty);
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')).toEqual([
      `Error from server (BadRequest): error when creating "${faulty}": DaemonSet in version "v1" cannot be handled as a DaemonSet: `
        + `strict decoding error: unknown field "metadata.label" (${faulty}:6)`,
      `* metadata.label: unknown field; did you mean "labels"? (${faulty}:6)`,
      expect.stringMatching(/^The DaemonSet "fluentd-elasticsearch" is invalid: spec.template.spec.containers\[0\].name: Invalid value: "A_b": .* \(.*:15\)$/),
      '',
    ]);
  });

  test('says it in JSON and YAML', async () => {
    const { stdout } = await validate('-f', faulty, '-o', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'validation/v1',
      judge: 'v1.37.2',
      problems: [],
      objects: [{
        apiVersion: 'apps/v1',
        kind: 'DaemonSet',
        namespace: 'kube-system',
        name: 'fluentd-elasticsearch',
        source: { file: faulty, line: 1 },
        problems: [{ path: 'metadata.label', type: 'unknown field' }, { path: 'spec.template.spec.containers[0].name', type: 'Invalid value' }],
      }],
    });
    expect((await validate('-f', faulty, '-o', 'yaml')).stdout).toMatch(/^schema: validation\/v1\njudge: v1.37.2\n/);
  });

  test('passes on warnings, and names what it cannot judge', async () => {
    const odd = file('odd.yaml', `${AGENT.replace('      containers:', '      nodeSelector: {beta.kubernetes.io/os: linux}\n      containers:')}---\n{apiVersion: example.com/v1, kind: Odd}\n`);
    const { exitCode, stderr } = await validate('-f', odd);
    expect([exitCode, stderr.split('\n')]).toEqual([0, [
      '1 other object in -f does not belong to the kinds that can be judged: Odd 1',
      'Warning: spec.template.spec.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use "kubernetes.io/os" instead',
      '',
    ]]);
  });

  test('finds text that cannot be read, and objects that do not say what they are', async () => {
    const broken = file('broken.yaml', `${AGENT}---\na: [\n---\nmetadata: {name: x}\n`);
    const { exitCode, stdout } = await validate('-f', broken);
    expect(exitCode).toBe(1);
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(/^error: .*broken.yaml:\d+: /),
      expect.stringMatching(/^error: .*broken.yaml:20: apiVersion: /),
      expect.stringMatching(/^error: .*broken.yaml:20: kind: /),
      'daemonset.apps/fluentd-elasticsearch created (server dry run)',
      '',
    ]);
  });

  test('says of versions that are gone what kubectl says, and judges the rest', async () => {
    const old = file('old.yaml', AGENT.replace('apps/v1', 'extensions/v1beta1'));
    const { exitCode, stdout, stderr } = await validate('-f', old, '-f', agent);
    expect([exitCode, stderr, stdout.split('\n')]).toEqual([1, '', [
      `error: ${old}:1: apiVersion: no matches for kind "DaemonSet" in version "extensions/v1beta1"; change it to apps/v1`,
      'daemonset.apps/fluentd-elasticsearch created (server dry run)',
      '',
    ]]);
    expect(JSON.parse((await validate('-f', old, '-o', 'json')).stdout)).toMatchObject({
      problems: [{ source: { file: old, line: 1 }, path: 'apiVersion', message: expect.stringMatching(/^no matches for kind/) }],
      objects: [],
    });
  });

  describe('does not pass where there is nothing to judge, and says what there is', () => {
    test('other kinds', async () => {
      const other = file('other.yaml', '{apiVersion: apps/v1, kind: Deployment, metadata: {name: agent}}\n---\n{apiVersion: example.com/v1, kind: Odd}\n');
      expect(await validate('-f', other)).toEqual({
        exitCode: 2,
        stdout: '',
        stderr: expect.stringMatching(/^error: Deployment "agent" \(.*other.yaml:1\), Odd \(.*other.yaml:3\): only these kinds can be judged: apps\/v1 DaemonSet, .*\n$/),
      });
    });

    test('no object', async () => {
      const [empty, comment] = [file('empty.yaml', ''), file('comment.yaml', '# nothing\n')];
      expect(await validate('-f', empty, '-f', comment)).toEqual({
        exitCode: 2, stdout: '', stderr: `error: -f ${empty} holds no object\nerror: -f ${comment} holds no object\n`,
      });
    });
  });
});
