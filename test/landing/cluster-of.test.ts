import { seed } from '../../lib/clusters/seed';
import { clusterOf } from '../../lib/landing/cluster-of';

const pod = { metadata: { name: 'p', namespace: 'default' }, spec: { nodeName: 'node1' } };
const names = (cluster: unknown) => clusterOf(cluster).nodes.map(({ metadata }) => metadata.name);

describe('a cluster is read', () => {
  test.each<[string, unknown, string[]]>([
    ['from one of Clusters', seed(), ['master', 'node1', 'node2']],
    ['from a list of nodes that do not say that they are', seed().nodes.map(({ metadata }) => ({ metadata })), ['master', 'node1', 'node2']],
    ['from what kubectl get -o json prints', { apiVersion: 'v1', kind: 'List', items: seed().nodes.map((node) => ({ apiVersion: 'v1', kind: 'Node', ...node })) }, ['master', 'node1', 'node2']],
    ['from YAML text', 'apiVersion: v1\nkind: Node\nmetadata:\n  name: a\n---\napiVersion: v1\nkind: Node\nmetadata:\n  name: b\n', ['a', 'b']],
  ])('%s', (_, cluster, expected) => expect(names(cluster)).toEqual(expected));

  test('with its pods, where they are told of', () => {
    expect(clusterOf(seed()).pods).toBeUndefined();
    expect(clusterOf({ nodes: seed().nodes, pods: [] }).pods).toEqual([]);
    expect(clusterOf([...seed().nodes, { apiVersion: 'v1', kind: 'PodList', items: [] }]).pods).toEqual([]);
    expect(clusterOf({ nodes: seed().nodes, pods: [pod] }).pods).toMatchObject([pod]);
    expect(clusterOf([...seed().nodes, { kind: 'Pod', apiVersion: 'v1', ...pod }]).pods).toMatchObject([pod]);
  });

  test('with the DaemonSets that stand there', () => {
    const standing = (name: string) => ({ apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name }, spec: { template: {} } });
    const { kind: _, apiVersion: __, ...untyped } = standing('a');
    expect(clusterOf(seed()).daemonSets).toEqual([]);
    expect(clusterOf({ nodes: seed().nodes, daemonSets: [untyped] }).daemonSets).toMatchObject([{ metadata: { name: 'a' } }]);
    expect(clusterOf([...seed().nodes, standing('b')]).daemonSets).toMatchObject([{ metadata: { name: 'b' } }]);
    expect(() => clusterOf([...seed().nodes, standing('b'), standing('b')])).toThrow('object 5: DaemonSet "default/b" is given twice; the first, object 4, counts');
  });

  describe('with what else exists', () => {
    const objectsIn = (cluster: unknown) => Object.entries(clusterOf(cluster).objects)
      .map(([list, all]) => [list, all.map(({ object }) => object.metadata.name)]);
    const priorityClass = { metadata: { name: 'p' }, value: 5 };
    const typed = { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', ...priorityClass };
    const { nodes } = seed();

    test.each<[string, unknown, unknown]>([
      ['nothing', seed(), []],
      ['lists by their names', { nodes, priorityClasses: [priorityClass], runtimeClasses: [], services: undefined }, [
        ['priorityClasses', ['p']], ['runtimeClasses', []],
      ]],
      ['one list of everything', [...nodes, typed], [['priorityClasses', ['p']]]],
      ['YAML text', `${JSON.stringify({ apiVersion: 'v1', kind: 'Node', ...nodes[0] })}${JSON.stringify(typed)}`, [['priorityClasses', ['p']]]],
    ])('%s', (_, cluster, expected) => expect(objectsIn(cluster)).toEqual(expected));
  });

  test.each<[unknown, string]>([
    [undefined, 'Expected a cluster such as Clusters.eks(), a list of nodes and pods, { nodes, pods }, or YAML text; got nothing.'],
    [seed().windows(), 'There is no node in the cluster. Expected a cluster such as Clusters.eks(), a list of nodes and pods, { nodes, pods }, or YAML text.'],
    [[{ metadata: { name: 'a', labels: { b: 1 } } }], 'These nodes cannot be read:\n  object 1: metadata.labels[b]: expected a string, got the number 1: quote it'],
    [{ nodes: seed().nodes, pods: { items: [pod] } }, 'The pods of a cluster are a list; got a mapping.'],
    [{ nodes: seed().nodes, priorityClasses: [{ metadata: { name: 'p' }, value: '5' }] },
      'These nodes cannot be read:\n  object 4: value: expected a whole number of 32 bits, got the string "5"'],
    [{ nodes: seed().nodes, priorityClass: [] }, 'A cluster has no list priorityClass; it may have daemonSets, nodes, pods, namespaces, priorityClasses, runtimeClasses, '
      + 'limitRanges, resourceQuotas, serviceAccounts, persistentVolumeClaims, persistentVolumes, storageClasses, csiNodes, csiDrivers, csiStorageCapacities, '
      + 'volumeAttachments, services, podDisruptionBudgets, resourceClaims, resourceClaimTemplates, resourceSlices, deviceClasses.'],
    [[...seed().nodes, ...seed().nodes.slice(1)], [
      'These nodes cannot be read:',
      '  object 4: Node "node1" is given twice; the first, object 2, counts',
      '  object 5: Node "node2" is given twice; the first, object 3, counts',
    ].join('\n')],
    [{ nodes: seed().nodes, pods: [pod, pod] }, 'These nodes cannot be read:\n  object 5: Pod "default/p" is given twice; the first, object 4, counts'],
  ])('not from %p', (cluster, message) => expect(() => clusterOf(cluster)).toThrow(new TypeError(message)));
});
