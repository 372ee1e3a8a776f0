import { isListName, kindNamed, kindOf, KINDS, OBJECT_KINDS } from '../../lib/reading/kinds';

test('a kind is read in its versions', () => {
  expect(kindOf('scheduling.k8s.io/v1', 'PriorityClass')).toBe(KINDS.PriorityClass);
  expect(kindOf('extensions/v1beta1', 'DaemonSet')).toBe(KINDS.DaemonSet);
  for (const [apiVersion, kind] of [['v1', 'PriorityClass'], ['serving.knative.dev/v1', 'Service'], ['v1', 'ConfigMap'], ['v1', '__proto__'], ['v1', 'toString']]) {
    expect(kindOf(apiVersion, kind)).toBeUndefined();
  }
});

test('a kind has its name in every version', () => {
  expect(kindNamed('Service')).toBe(KINDS.Service);
  expect(kindNamed('constructor')).toBeUndefined();
});

test('every kind has a list of its own', () => {
  const lists = Object.values(KINDS).map(({ list }) => list);
  expect(new Set(lists).size).toBe(lists.length);
  expect(OBJECT_KINDS.map((kind) => KINDS[kind].list)).toEqual(lists.filter(isListName));
  expect(lists.filter((list) => !isListName(list))).toEqual(['daemonSets', 'nodes', 'pods']);
});

test('these are of the whole cluster, the others of a namespace', () => {
  expect(Object.entries(KINDS).filter(([, { isClusterWide }]) => isClusterWide).map(([kind]) => kind)).toEqual([
    'Node', 'Namespace', 'PriorityClass', 'RuntimeClass', 'PersistentVolume', 'StorageClass', 'CSINode', 'CSIDriver', 'VolumeAttachment', 'ResourceSlice', 'DeviceClass',
  ]);
});
