import { AGENT, folder, NODES } from './files';
import { run } from './terminal';

const { file } = folder();
const agent = file('agent.yaml', AGENT);
const nodes = file('nodes.yaml', NODES);
const place = async (...argv: string[]) => {
  const { exitCode, stdout, stderr } = await run(['place', ...argv]);
  expect([exitCode, stdout]).toEqual([2, '']);
  return stderr;
};

describe('where there is nothing to place', () => {
  test('what was given is named', async () => {
    const other = file('other.yaml', ['Deployment', 'Deployment', 'Ingress'].map((kind) => `---\n{apiVersion: example.com/v1, kind: ${kind}}\n`).join('')
      + '---\n{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: a}, value: 1}\n');
    expect(await place('-f', other, '-c', nodes))
      .toBe(`error: -f ${other} holds 2 Deployments, an Ingress, a PriorityClass and no DaemonSet: there is nothing to place\n`);
  });

  test('a kind of the same name is told apart', async () => {
    const kruise = file('kruise.yaml', '---\n{apiVersion: apps.kruise.io/v1alpha1, kind: DaemonSet}\n'.repeat(2));
    expect(await place('-f', kruise, '-c', nodes))
      .toBe(`error: -f ${kruise} holds 2 DaemonSets of apps.kruise.io/v1alpha1 and no DaemonSet: there is nothing to place\n`);
  });

  test('nothing may have been given', async () => {
    const empty = file('empty.yaml', '');
    expect(await place('-f', empty, '-f', empty, '-c', nodes)).toBe(`error: -f ${empty}, ${empty} hold no DaemonSet: there is nothing to place\n`);
  });

  test('the namespaces are named that have some', async () => {
    expect(await place('-f', agent, '-c', nodes, '-n', 'other'))
      .toBe(`error: -f ${agent} holds no DaemonSet of namespace other; there is one in kube-system\n`);
    const more = file('more.yaml', `${AGENT.replace('kube-system', 'logging')}---\n${AGENT.replace('name: fluentd-elasticsearch', 'name: second')}`);
    expect(await place('-f', agent, '-f', more, '-c', nodes, '-n', 'other'))
      .toBe(`error: -f ${agent}, ${more} hold no DaemonSet of namespace other; there are 3 in kube-system, logging\n`);
  });
});

test('where there is nowhere to place it, what was given is named, too', async () => {
  const service = file('service.yaml', '{apiVersion: v1, kind: Service, metadata: {name: a}}\n');
  expect(await place('-f', agent, '-c', service)).toBe(`error: -c ${service} holds a Service and no node: there is nowhere to place it\n`);
});

test('what cannot be read is told in the report, which says more', async () => {
  const broken = file('broken.yaml', 'a: [\n');
  expect(await run(['place', '-f', broken, '-c', nodes])).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('problem: ') });
});
