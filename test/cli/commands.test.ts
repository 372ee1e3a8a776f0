import { AGENT, folder, NODES } from './files';
import { run } from './terminal';

const { file } = folder();
const agent = file('agent.yaml', AGENT);
const nodes = file('nodes.yaml', NODES);

describe('the command line', () => {
  test('runs', async () => {
    expect(await run(['place', '-f', agent, '-c', nodes])).toEqual({ exitCode: 0, stderr: '', stdout: expect.stringContaining('node2    runs\n') });
  });

  test('says its version', async () => {
    expect(await run(['--version'])).toEqual({ exitCode: 0, stderr: '', stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test.each([[['--help']], [['place', '--help']], [['batch', '--help']]])('helps: %j', async (argv) => {
    const { exitCode, stdout, stderr } = await run(argv);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: daemonsets/);
  });

  test('says what it takes for a fact', async () => {
    const { stdout } = await run(['place', '--help']);
    expect(stdout).toContain('\n  PodDisruptionBudget, ResourceClaim, ResourceClaimTemplate, ResourceSlice,\n  DeviceClass.\n');
    expect(stdout).toContain('what is missing\n  there does not exist');
    expect((await run(['batch', '--help'])).stdout).toContain('\n               DaemonSet, Pod, Namespace, PriorityClass,');
  });

  test('gives examples', async () => {
    expect((await run(['place', '--help'])).stdout).toContain('kubectl get nodes -o json | daemonsets place -f dist/ -c -');
    expect((await run(['batch', '--help'])).stdout).toContain('daemonsets batch < clusters.jsonl > placements.jsonl');
  });

  test('without a command helps too, but cannot run', async () => {
    expect(await run([])).toEqual({ exitCode: 2, stdout: '', stderr: expect.stringMatching(/^Usage: daemonsets/) });
  });

  test.each<[string[], string]>([
    [['plaice'], 'error: unknown command \'plaice\'\n(Did you mean place?)\n(--help says more)\n'],
    [['place', '-c', nodes], 'error: required option \'-f, --filename <path>\' not specified\n(--help says more)\n'],
    [['place', '-f', agent], 'error: required option \'-c, --cluster <path>\' not specified\n(--help says more)\n'],
    [['place', '-f', agent, '-c', nodes, '-A', '-n', 'x'],
      'error: option \'-A, --all-namespaces\' cannot be used with option \'-n, --namespace <name>\'\n(--help says more)\n'],
    [['place', '-f', agent, '-c', nodes, '--kubernetes-version', '2'],
      'error: Kubernetes 2 is not known; choose one of 1.28, 1.29, 1.30, 1.31, 1.32, 1.33, 1.34, 1.35, 1.36, 1.37\n'],
    [['place', '-f', '-', '-c', '-'], 'error: "-" is given more than once, but standard input can be read only once\n'],
    [['place', '-f', agent, '-f', 'nowhere', '-c', 'nope\x1b[2J'], 'error: -f nowhere cannot be read: there is no such file or folder\n'
      + 'error: -c nope\\u001b[2J: there is no such file or folder, nor a built-in cluster of that name '
      + '(kubeadm, kind, minikube, k3s, openshift, eks, gke, aks, seed)\n'],
  ])('cannot run %j', async (argv, stderr) => expect(await run(argv)).toEqual({ exitCode: 2, stdout: '', stderr }));
});
