import { readRequest } from '../../lib/cli/batch-request';

const agent = { metadata: { name: 'a' }, spec: { template: {} } };
const node = { metadata: { name: 'n' } };
const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p' } };

describe('a request', () => {
  test('names its objects without their types, as API clients do', () => {
    const { daemonSets, nodes, pods, problems } = readRequest({ daemonSets: [agent], nodes: [node], objects: [pod] });
    expect(daemonSets.map(({ object }) => object.metadata.name)).toEqual(['a']);
    expect(nodes.map(({ metadata }) => metadata.name)).toEqual(['n']);
    expect(pods?.map(({ metadata }) => metadata.name)).toEqual(['p']);
    expect(problems).toEqual([]);
  });

  test('knows no pods unless it has objects', () => {
    expect(readRequest({ daemonSets: [], nodes: [] }).pods).toBeUndefined();
    expect(readRequest({ daemonSets: [], nodes: [], objects: [] }).pods).toEqual([]);
  });

  test('may name its version of Kubernetes', () => {
    expect(readRequest({ daemonSets: [], nodes: [] }).kubernetesVersion).toBeUndefined();
    expect(readRequest({ daemonSets: [], nodes: [], kubernetesVersion: 'v1.30.1' }).kubernetesVersion).toBe('1.30');
    expect(() => readRequest({ daemonSets: [], nodes: [], kubernetesVersion: 1 })).toThrow('Kubernetes 1 is not known');
  });

  test('says what in it cannot be read, and where', () => {
    const { problems } = readRequest({
      daemonSets: [agent, { ...agent, metadata: {} }, { ...pod }, 7],
      nodes: [{ kind: 'DaemonSet', apiVersion: 'apps/v1', ...agent }],
      objects: [{ kind: 'Node', apiVersion: 'v1', ...node }, { kind: 'PriorityClass', apiVersion: 'scheduling.k8s.io/v1' }],
    });
    expect(problems).toEqual([
      { path: 'daemonSets[1].metadata.name', message: 'required, but missing' },
      { path: 'daemonSets[3]', message: expect.stringContaining('expected a mapping') },
      { path: 'daemonSets[2]', message: 'does not belong here: daemonSets holds DaemonSets' },
      { path: 'nodes[0]', message: 'does not belong here: nodes holds nodes' },
      { path: 'objects[0]', message: 'does not belong here: objects holds objects that are neither DaemonSets nor nodes' },
    ]);
  });

  test('holds no object twice', () => {
    const { daemonSets, nodes, pods, problems } = readRequest({ daemonSets: [agent, agent], nodes: [node, node], objects: [pod, pod] });
    expect([daemonSets, nodes, pods].map((list) => list?.length)).toEqual([1, 1, 1]);
    expect(problems).toEqual([
      { path: 'daemonSets[1]', message: 'DaemonSet "default/a" is given twice; the first, daemonSets[0], counts' },
      { path: 'nodes[1]', message: 'Node "n" is given twice; the first, nodes[0], counts' },
      { path: 'objects[1]', message: 'Pod "default/p" is given twice; the first, objects[0], counts' },
    ]);
  });

  test('has a form, and every fault in it is told', () => {
    expect(() => readRequest({ id: 1, daemonSets: {}, objects: 1, nodez: [] })).toThrow(`\
nodez: is no key of a line (id, kubernetesVersion, daemonSets, nodes, objects)
daemonSets: must be a list
nodes: must be a list
objects: must be a list`);
  });
});
