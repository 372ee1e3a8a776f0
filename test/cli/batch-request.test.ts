import { readRequest } from '../../lib/cli/batch-request';

const agent = { metadata: { name: 'a' }, spec: { template: {} } };
const node = { metadata: { name: 'n' } };
const priorityClass = { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'c' }, value: 5 };
const standing = { apiVersion: 'apps/v1', kind: 'DaemonSet', ...agent };
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

  test('knows DaemonSets as they stand from those that are to be placed', () => {
    const read = readRequest({ daemonSets: [agent], nodes: [], objects: [{ ...standing, metadata: { name: 'b' } }] });
    expect([read.daemonSets.map(({ object }) => object), read.standing].map((list) => list.map(({ metadata }) => metadata.name))).toEqual([['a'], ['b']]);
    expect(readRequest({ daemonSets: [agent], nodes: [] }).standing).toEqual([]);
  });

  test('holds what else exists, and of these kinds everything', () => {
    const empty = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClassList', items: [] };
    const claim = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'd' } };
    expect(readRequest({ daemonSets: [], nodes: [], objects: [priorityClass, empty, claim] })).toMatchObject({
      objects: { priorityClasses: [priorityClass], runtimeClasses: [], persistentVolumeClaims: [claim] }, problems: [],
    });
  });

  test('tells nothing of a kind of which something cannot be read, where that could be what is missing', () => {
    const named = (priorityClassName: string) => ({ ...agent, spec: { template: { spec: { priorityClassName } } } });
    const objects = [priorityClass, { ...priorityClass, metadata: {} }];
    expect(readRequest({ daemonSets: [named('c')], nodes: [], objects }).objects).toEqual({ priorityClasses: [priorityClass] });
    expect(readRequest({ daemonSets: [named('d')], nodes: [], objects }).objects).toEqual({});
  });

  test('may name its version of Kubernetes', () => {
    expect(readRequest({ daemonSets: [], nodes: [] }).kubernetesVersion).toBeUndefined();
    expect(readRequest({ daemonSets: [], nodes: [], kubernetesVersion: 'v1.30.1' }).kubernetesVersion).toBe('1.30');
    expect(() => readRequest({ daemonSets: [], nodes: [], kubernetesVersion: 1 })).toThrow('Kubernetes 1 is not known');
  });

  test('says what in it cannot be read, and where', () => {
    const { problems } = readRequest({
      daemonSets: [agent, { ...agent, metadata: {} }, { ...pod }, 7, priorityClass],
      nodes: [{ kind: 'DaemonSet', apiVersion: 'apps/v1', ...agent }],
      objects: [{ kind: 'Node', apiVersion: 'v1', ...node }, { ...priorityClass, value: 'x' }, { ...pod, kind: 'ConfigMap' }],
    });
    expect(problems).toEqual([
      { path: 'daemonSets[1].metadata.name', message: 'required, but missing' },
      { path: 'daemonSets[3]', message: expect.stringContaining('expected a mapping') },
      { path: 'objects[1].value', message: 'expected a whole number of 32 bits, got the string "x"' },
      { path: 'daemonSets[2]', message: 'does not belong here: daemonSets holds DaemonSets' },
      { path: 'daemonSets[4]', message: 'a PriorityClass does not belong here: daemonSets holds DaemonSets' },
      { path: 'nodes[0]', message: 'does not belong here: nodes holds nodes' },
      { path: 'objects[0]', message: 'does not belong here: objects holds objects that are not nodes' },
      {
        path: 'objects[2]',
        message: 'a ConfigMap does not belong here: objects holds DaemonSet, Pod, Namespace, PriorityClass, RuntimeClass, LimitRange, ResourceQuota, ServiceAccount, '
          + 'PersistentVolumeClaim, PersistentVolume, StorageClass, CSINode, CSIDriver, CSIStorageCapacity, VolumeAttachment, Service, '
          + 'PodDisruptionBudget, ResourceClaim, ResourceClaimTemplate, ResourceSlice, DeviceClass',
      },
    ]);
  });

  test('holds no object twice', () => {
    const objects = [pod, pod, priorityClass, priorityClass, standing, standing];
    const read = readRequest({ daemonSets: [agent, agent], nodes: [node, node], objects });
    expect([read.daemonSets, read.nodes, read.pods, read.standing].map((list) => list?.length)).toEqual([1, 1, 1, 1]);
    expect(read.problems).toEqual([
      { path: 'daemonSets[1]', message: 'DaemonSet "default/a" is given twice; the first, daemonSets[0], counts' },
      { path: 'nodes[1]', message: 'Node "n" is given twice; the first, nodes[0], counts' },
      { path: 'objects[1]', message: 'Pod "default/p" is given twice; the first, objects[0], counts' },
      { path: 'objects[5]', message: 'DaemonSet "default/a" is given twice; the first, objects[4], counts' },
      { path: 'objects[3]', message: 'PriorityClass "c" is given twice; the first, objects[2], counts' },
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
