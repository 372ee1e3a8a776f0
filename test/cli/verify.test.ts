import { AGENT, folder, NODES } from './files';
import { lenient, run } from './terminal';
import { verify } from '../../lib/cli/verify';
import { seed } from '../../lib/clusters/seed';
import type { DaemonSet } from '../../lib/kube/daemon-set';
import type { NodeDecision } from '../../lib/kubernetes/answers';
import { isAvailable, loadSync } from '../../lib/kubernetes/load';
import { place } from '../../lib/placement/place';

const { file } = folder();
const agent = file('agent.yaml', AGENT);
const nodes = file('nodes.yaml', NODES);
const daemonSet: DaemonSet = { metadata: { name: 'agent' }, spec: { template: {} } };
const placements = place([daemonSet], seed());
const runs = { shouldRun: true, shouldContinueRunning: true };
const stays = { shouldRun: false, shouldContinueRunning: true };
const judge = (...decided: NodeDecision[]) => ({ ...lenient, decide: () => [{ nodes: decided, tolerations: [] }] });

describe('a verification', () => {
  test('confirms every decision', () => {
    expect(verify(placements, seed().nodes, judge(stays, runs, runs))).toEqual({
      summary: 'verified with Kubernetes v0.0.0: all 3 decisions put to its controller, all 2 pods to its scheduler: no disagreements', disagreements: [],
    });
  });

  test('names each that Kubernetes does not share', () => {
    expect(verify(placements, seed().nodes, judge(runs, runs, runs))).toEqual({
      summary: 'verified with Kubernetes v0.0.0: all 3 decisions put to its controller, all 2 pods to its scheduler: 1 disagreement',
      disagreements: ['default/agent on master: here shouldRun false, shouldContinueRunning true; Kubernetes: shouldRun true, shouldContinueRunning true'],
    });
  });

  test('asks about one node of each kind where there are too many', () => {
    const asked: object[] = [];
    const decide = (_: readonly object[], given: readonly object[]) => {
      asked.push(...given);
      return [{ nodes: [stays, runs], tolerations: [] }];
    };
    expect(verify(placements, seed().nodes, { ...lenient, decide }, { pairs: 2, pods: 1 }).summary)
      .toBe('verified with Kubernetes v0.0.0: 2 of 3 decisions (one node of each kind) put to its controller, 1 of 2 pods (one node of each kind) to its scheduler: no disagreements');
    expect(asked).toMatchObject([{ metadata: { name: 'master' } }, { metadata: { name: 'node1' } }]);
  });
});

(isAvailable() ? describe : describe.skip)(`place --verify${isAvailable() ? '' : ' (skipped: the judge is not built)'}`, () => {
  test('says what was confirmed', async () => {
    expect(await run(['place', '-f', agent, '-c', nodes, '--verify'], { kubernetes: loadSync() })).toMatchObject({
      exitCode: 0,
      stderr: 'verified with Kubernetes v1.37.2: all 3 decisions put to its controller, all 2 pods to its scheduler: no disagreements; '
        + '3 nodes that do not say what they offer are taken to have room\n',
    });
  });

  test('says what could not be asked, and for which version the word holds', async () => {
    const more = ['nodeName: node1', 'schedulerName: other'].map((field, index) => (
      file(`${index}.yaml`, AGENT.replace('name: fluentd-elasticsearch', `name: a${index}`).replace('      containers:', `      ${field}\n      containers:`))));
    const unreadable = file('unreadable.yaml', AGENT.replace('name: fluentd-elasticsearch', 'name: odd').replace('        image', '        tty: 7\n        image'));
    const files = [agent, ...more, unreadable].flatMap((path) => ['-f', path]);
    const { stderr } = await run(['place', ...files, '-c', nodes, '--verify', '--kubernetes-version', '1.30'], { kubernetes: loadSync() });
    expect(stderr.split('\n')).toContain('verified with Kubernetes v1.37.2: all 9 decisions put to its controller, 2 of 5 pods to its scheduler: no disagreements; '
      + 'not about 1 pod that names its node; not about 2 pods for other schedulers; 3 nodes that do not say what they offer are taken to have room; '
      + 'left out, since it cannot read them: 1 of 4 DaemonSets; this is what happens in 1.37: of 1.30 nobody is here to be asked');
  });
});

test('place --verify fails where Kubernetes disagrees, and where there is nobody to ask', async () => {
  const disagreeing = { ...lenient, decide: () => [{ nodes: [runs, runs, stays], tolerations: [] }] };
  const { exitCode, stderr } = await run(['place', '-f', agent, '-c', nodes, '--verify'], { kubernetes: disagreeing });
  expect([exitCode, stderr.split('\n')]).toEqual([1, [
    expect.stringMatching(/^verified with Kubernetes v0.0.0: all 3 decisions .*: 2 disagreements; /),
    expect.stringMatching(/^disagreement: kube-system\/fluentd-elasticsearch on master: here /),
    expect.stringMatching(/^disagreement: kube-system\/fluentd-elasticsearch on node2: here /),
    '',
  ]]);
  expect(await run(['place', '-f', agent, '-c', nodes, '--verify'], { kubernetes: null })).toMatchObject({
    exitCode: 2, stderr: expect.stringContaining('error: --verify: this build carries no Kubernetes to ask'),
  });
});

test('place --verify asks with the configuration of the scheduler that was given, for an older version, too', async () => {
  const configuration = { apiVersion: 'kubescheduler.config.k8s.io/v1', kind: 'KubeSchedulerConfiguration' };
  const config = file('scheduler.yaml', JSON.stringify(configuration));
  const seen: unknown[] = [];
  const schedule: typeof lenient.schedule = (questions) => {
    seen.push(...questions.filter(({ pods }) => pods.length > 0).map((question) => question.configuration));
    return lenient.schedule(questions);
  };
  const kubernetes = { ...lenient, schedule, decide: () => [{ nodes: [stays, runs, runs], tolerations: [] }] };
  await run(['place', '-f', agent, '-c', nodes, '--verify', '--scheduler-config', config, '--kubernetes-version', '1.30'], { kubernetes });
  expect(seen).toEqual([configuration, configuration, configuration]); // to place, to place as of now, to verify
});
