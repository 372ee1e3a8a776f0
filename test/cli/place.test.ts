import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AGENT, folder, NODES } from './files';
import { lenient, run } from './terminal';
import type { Judge } from '../../lib/cli/io';

const { file, path } = folder();
const agent = file('agent.yaml', AGENT);
const nodes = file('nodes.yaml', NODES);
const place = (...argv: string[]) => run(['place', ...argv]);

describe('daemonsets place', () => {
  test('says where DaemonSets land', async () => {
    expect(await place('-f', agent, '-c', nodes)).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: `\
NAMESPACE     NAME                    DESIRED   CURRENT   READY   UP-TO-DATE   AVAILABLE   NODE SELECTOR
kube-system   fluentd-elasticsearch   2         2         2       2            2           <none>
  master   excluded   untolerated taint node-role.kubernetes.io/master:NoSchedule ${
  '(add a toleration: {key: node-role.kubernetes.io/master, operator: Exists, effect: NoSchedule})'}
  node1    runs
  node2    runs
`,
    });
  });

  test('says it in JSON', async () => {
    const { stdout } = await place('-f', agent, '-c', nodes, '-o', 'json');
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({
      schema: 'placement/v1',
      kubernetesVersion: '1.37',
      problems: [],
      daemonSets: [{
        source: { file: agent, line: 1 },
        pod: { requests: { cpu: '100m', memory: '200Mi' } },
        nodes: [{ name: 'master', verdict: 'excluded' }, { name: 'node1', verdict: 'runs' }, { name: 'node2', verdict: 'runs' }],
      }],
    });
    expect(report.daemonSets[0]).not.toHaveProperty('observed');
  });

  test('reads standard input, and the names of built-in clusters', async () => {
    const { stdout, stderr } = await run(['place', '-f', '-', '-c', 'seed'], { stdin: AGENT });
    expect([stderr, stdout.match(/^ {2}\w+ +\w+/gm)]).toEqual(['', ['  master   excluded', '  node1    runs', '  node2    runs']]);
  });

  test('takes a file for one though a built-in cluster has its name', async () => {
    const here = process.cwd();
    file('eks', NODES);
    process.chdir(path);
    try {
      expect((await place('-f', agent, '-c', 'eks')).stdout).toContain('node2    runs');
    } finally {
      process.chdir(here);
    }
  });

  test('sees pods, and says what stands now', async () => {
    const pod = file('pod.yaml', `
apiVersion: v1
kind: Pod
metadata: {name: other, namespace: kube-system}
spec: {nodeName: node1, containers: []}
`);
    const { stdout } = await place('-f', agent, '-c', nodes, '-c', pod);
    expect(stdout).toContain('\n  now: desired 2, current 0, ready 0, up-to-date 0, available 0, misscheduled 0\n');
  });

  test('gives each format its file', async () => {
    const [json, yaml] = [join(path, 'out.json'), join(path, 'out=.yaml')];
    const { stdout } = await place('-f', agent, '-c', nodes, '-o', `json=${json}`, '-o', 'wide', '-o', `yaml=${yaml}`);
    expect(stdout).toMatch(/^NAMESPACE .* UNAVAILABLE\n/);
    expect(JSON.parse(readFileSync(json, 'utf8')).schema).toBe('placement/v1');
    expect(readFileSync(yaml, 'utf8')).toMatch(/^schema: placement\/v1\n/);
  });

  test('passes nothing over in silence', async () => {
    const mixed = file('mixed.yaml', `${AGENT}---\n{apiVersion: v1, kind: ConfigMap, metadata: {name: a}}\n---\n${NODES}`);
    const { stderr } = await place('-f', mixed, '-c', mixed);
    expect(stderr).toBe(`\
4 other objects in -f do not bear on placement: ConfigMap 1, Node 3
1 other object in -c does not bear on placement: ConfigMap 1
`);
  });

  test('does not pass where there is nothing to place, or nowhere', async () => {
    expect(await place('-f', nodes, '-c', agent)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `\
error: -f ${nodes} holds 3 Nodes and no DaemonSet: there is nothing to place
error: -c ${agent} holds a DaemonSet and no node: there is nowhere to place it
`,
    });
  });

  test('finds documents that cannot be read', async () => {
    const broken = file('broken.yaml', `${AGENT}---\napiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: 3}\nspec: {template: {}}\n`);
    const { exitCode, stdout, stderr } = await place('-f', broken, '-c', nodes);
    expect([exitCode, stderr]).toEqual([1, 'found: 1 problem (--fail-on problems)\n']);
    expect(stdout).toContain(`\n\nproblem: ${broken}:20: metadata.name: expected a string, got the number 3`);
  });

  test('shows what the API server would refuse beside where it would land', async () => {
    const causes = [{ field: 'spec.template.spec.containers[0].image', type: 'Required value', reason: 'FieldValueRequired', message: 'Required value' }];
    const validate: Judge['validate'] = () => [{ strict: [], causes, warnings: ['old'] }];
    const { exitCode, stdout, stderr } = await run(['place', '-f', agent, '-c', nodes], { kubernetes: { ...lenient, validate } });
    expect([exitCode, stderr]).toEqual([1, 'found: 1 problem (--fail-on problems)\n']);
    expect(stdout.split('\n').slice(2, 5)).toEqual([
      `  problem: ${agent}:15: spec.template.spec.containers[0].image: Required value`,
      '  warning: old',
      expect.stringMatching(/^ {2}master {3}excluded/),
    ]);
  });

  test('says that nobody was asked where this build carries no Kubernetes', async () => {
    const { exitCode, stdout, stderr } = await run(['place', '-f', agent, '-c', nodes, '-o', 'json'], { kubernetes: null });
    expect([exitCode, stderr, JSON.parse(stdout).judge]).toEqual([0,
      'whether the API server accepts the manifests is left open: this build carries no Kubernetes (npm run kubernetes)\n', null]);
  });

  test('takes what is in -c for all there is, says so where a refusal hangs on it, and counts in what is applied', async () => {
    const wanting = file('wanting.yaml', AGENT.replace('    spec:\n', '    spec:\n      priorityClassName: agents\n'));
    const agents = file('agents.yaml', '{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: agents}, value: 5}');
    const none = file('none.yaml', '{apiVersion: scheduling.k8s.io/v1, kind: PriorityClassList, items: []}');
    const { stdout, stderr } = await place('-f', wanting, '-c', nodes, '-c', none);
    expect(stdout).toContain('\n  node1    rejected   there is no PriorityClass "agents"');
    expect(stderr).toBe('-c is taken to hold every PriorityClass of the cluster: what is neither there nor in -f does not exist\n');
    expect(await place('-f', wanting, '-f', agents, '-c', nodes, '-c', none)).toMatchObject({ stdout: expect.stringContaining('\n  node1    runs\n'), stderr: '' });
  });

  test('finds what is given twice', async () => {
    const { exitCode, stdout } = await place('-f', agent, '-f', agent, '-c', nodes, '-c', nodes);
    expect(exitCode).toBe(1);
    expect(stdout.match(/^problem: .*/gm)).toEqual([
      `problem: ${agent}:1: DaemonSet "kube-system/fluentd-elasticsearch" is given twice; the first, ${agent}:1, counts`,
      `problem: ${nodes}:1: Node "master" is given twice; the first, ${nodes}:1, counts`,
      `problem: ${nodes}:7: Node "node1" is given twice; the first, ${nodes}:7, counts`,
      `problem: ${nodes}:11: Node "node2" is given twice; the first, ${nodes}:11, counts`,
    ]);
  });

  test('an excluded node is a finding only on demand', async () => {
    expect(await place('-f', agent, '-c', nodes, '--fail-on', 'problems,excluded'))
      .toMatchObject({ exitCode: 1, stderr: 'found: 1 excluded (--fail-on problems,excluded)\n' });
  });

  describe('namespaces', () => {
    const homeless = file('homeless.yaml', AGENT.replace('  namespace: kube-system\n', '').replace('name: fluentd-elasticsearch', 'name: homeless'));
    const namesIn = ({ stdout }: { stdout: string }) => stdout.match(/^[\w-]+( +[a-z-]+)?/gm);

    test('are a column', async () => {
      expect(namesIn(await place('-f', agent, '-f', homeless, '-c', 'seed')))
        .toEqual(['NAMESPACE', 'kube-system   fluentd-elasticsearch', 'default       homeless']);
    });

    test('are no column where one is chosen', async () => {
      expect(namesIn(await place('-f', agent, '-c', 'seed', '-n', 'kube-system'))).toEqual(['NAME', 'fluentd-elasticsearch']);
    });

    test('choose under -n, and take in what names none', async () => {
      expect(await place('-f', agent, '-f', homeless, '-c', 'seed', '-n', 'logging', '-o', 'json')).toMatchObject({
        stdout: expect.stringMatching(/^[^]*"namespace": "logging",\n\s*"name": "homeless"[^]*$/),
        stderr: '1 of 2 DaemonSets in -f left out: not in namespace logging\n',
      });
    });
  });
});
