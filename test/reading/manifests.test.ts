import * as fc from 'fast-check';
import { stringify } from 'yaml';
import { Manifests, readManifests, readObjects } from '../../lib/reading/manifests';

const read = (text: string, file = 'f.yaml') => readManifests([{ text, file }]);

const AGENT = `# Source: agent/templates/daemon-set.yaml
apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
  namespace: kube-system
  creationTimestamp: null
spec:
  template:
    spec:
      nodeSelector:
        ssd: "yes"
        empty:
      tolerations:
      - operator: Exists
`;

test('a DaemonSet is read with its lines', () => {
  const { daemonSets: [manifest], ...rest } = read(AGENT);
  expect(manifest).toMatchObject({ source: { file: 'f.yaml', line: 2 }, warnings: [] });
  expect(manifest.object).toEqual({
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name: 'agent', namespace: 'kube-system' },
    spec: { template: { spec: { nodeSelector: { ssd: 'yes', empty: '' }, tolerations: [{ operator: 'Exists' }] } } },
  });
  expect(manifest.positionOf('spec.template.spec.nodeSelector[ssd]')).toEqual({ file: 'f.yaml', line: 12 });
  expect(manifest.positionOf('spec.template.spec.tolerations[0].key')).toEqual({ file: 'f.yaml', line: 15 });
  expect(rest).toEqual({ nodes: [], pods: [], hasPods: false, objects: {}, unread: new Set(), others: [], problems: [] });
});

test('objects are sorted by kind, whatever file they come from', () => {
  const manifests = readManifests([
    { file: 'a.json', text: '{"apiVersion": "v1", "kind": "NodeList", "items": [{"metadata": {"name": "n1"}},\n {"metadata": {"name": "n2"}}]}' },
    { file: 'b.yaml', text: 'apiVersion: v1\nkind: Pod\nmetadata: {name: p}\n---\napiVersion: v1\nkind: Secret\nmetadata: {name: s, namespace: x}\n' },
    { file: 'c.yaml', text: 'apiVersion: apps.kruise.io/v1alpha1\nkind: DaemonSet\n---\napiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n' },
  ]);
  expect(names(manifests)).toEqual({ daemonSets: [], nodes: ['a.json:1 n1', 'a.json:2 n2'], pods: ['b.yaml:1 p'] });
  expect(manifests.others).toEqual([
    { apiVersion: 'v1', kind: 'Secret', name: 's', namespace: 'x', source: { file: 'b.yaml', line: 5 } },
    { apiVersion: 'apps.kruise.io/v1alpha1', kind: 'DaemonSet', source: { file: 'c.yaml', line: 1 } },
    { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', source: { file: 'c.yaml', line: 4 } },
  ]);
  expect(manifests.problems).toEqual([]);
});

test('what else exists is read into the list of its kind, an empty list for an empty one', () => {
  const { objects, others, unread, problems } = read([
    '{apiVersion: v1, kind: Namespace, metadata: {name: a}}',
    '{apiVersion: node.k8s.io/v1, kind: RuntimeClassList, items: []}',
    '{apiVersion: v1, kind: RuntimeClassList, items: []}',
    '{apiVersion: storage.k8s.io/v1, kind: StorageClassList, items: [{metadata: {name: fast}, provisioner: x}]}',
    '{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: b}, value: high}',
    '{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: c}, value: 5}',
    '{apiVersion: policy/v1beta1, kind: PodDisruptionBudget, metadata: {name: d}}',
  ].join('\n---\n'));
  expect(JSON.parse(JSON.stringify(objects))).toEqual({
    namespaces: [{ object: { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'a' } }, warnings: [], source: { file: 'f.yaml', line: 1 } }],
    runtimeClasses: [],
    storageClasses: [{ object: { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name: 'fast' }, provisioner: 'x' }, warnings: [], source: { file: 'f.yaml', line: 7 } }],
    priorityClasses: [{ object: { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'c' }, value: 5 }, warnings: [], source: { file: 'f.yaml', line: 11 } }],
  });
  expect(others).toEqual([]);
  expect([...unread]).toEqual(['priorityClasses', 'podDisruptionBudgets']);
  expect(problems).toEqual([
    { source: { file: 'f.yaml', line: 9 }, path: 'value', message: 'expected a whole number of 32 bits, got the string "high"' },
    { source: { file: 'f.yaml', line: 13 }, path: 'apiVersion', message: 'PodDisruptionBudget is read in policy/v1 only, not in "policy/v1beta1": change it to policy/v1' },
  ]);
});

test.each([
  ['a node', '{apiVersion: v1, kind: Node, metadata: {name: a}, status: {allocatable:\n{cpu: 4,\nmemory: 16 Gi}}}', 3, 'status.allocatable[memory]', '16 Gi'],
  ['a pod', '{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {containers: [{resources: {requests:\n{cpu: 1c}}}]}}', 2, 'spec.containers[0].resources.requests[cpu]', '1c'],
  ['a LimitRange', '{apiVersion: v1, kind: LimitRange, metadata: {name: a}, spec: {limits: [{min:\n{cpu: 1ki}}]}}', 2, 'spec.limits[0].min[cpu]', '1ki'],
])('%s has no quantity that cannot be read', (_, text, line, path, quantity) => {
  expect(read(text).problems).toEqual([{ source: { file: 'f.yaml', line }, path, message: expect.stringMatching(`^expected a quantity .* got the string "${quantity}"$`) }]);
});

test('an old DaemonSet is read as apps/v1, with a warning', () => {
  const { daemonSets: [{ object, warnings }] } = read(AGENT.replace('apps/v1', 'extensions/v1beta1'));
  expect(object).toMatchObject({ apiVersion: 'apps/v1', spec: { updateStrategy: { type: 'OnDelete' } } });
  expect(warnings).toEqual([expect.stringMatching(/^apiVersion extensions\/v1beta1 is not served since Kubernetes 1.16/)]);
});

test.each([
  ['a wrong type', AGENT.replace('"yes"', 'yes'), [[
    12, 'spec.template.spec.nodeSelector[ssd]',
    'expected a string, got the boolean true: quote it (YAML 1.1, which kubectl reads, takes an unquoted yes, on or y for one)',
  ]]],
  ['all wrong types', AGENT.replace('name: agent', 'labels: [x]').replace('- operator: Exists', '  key: Exists'), [
    [4, 'metadata.name', 'required, but missing'],
    [5, 'metadata.labels', 'expected a mapping, got a list'],
    [14, 'spec.template.spec.tolerations', 'expected a list, got a mapping'],
  ]],
  ['values of a Helm chart', 'replicas: 1\nimage: x\n', [[1, 'apiVersion', 'required, but missing'], [1, 'kind', 'required, but missing']]],
  ['an apiVersion that is no string', 'apiVersion: 1\nkind: Node\n', [[1, 'apiVersion', 'expected a string, got the number 1: quote it']]],
  ['a version that has no such kind', AGENT.replace('apps/v1', 'app/v1'), [[2, 'apiVersion', 'Kubernetes has no DaemonSet in "app/v1": did you mean apps/v1?']]],
  ['a text', 'hello\n', [[1, undefined, 'expected a mapping, got the string "hello"']]],
  ['an item that is nothing', 'kind: List\nitems:\n-\n', [[3, 'apiVersion', 'required, but missing'], [3, 'kind', 'required, but missing']]],
  ['broken YAML', 'a: "x\n', [[2, undefined, 'Missing closing "quote']]],
])('%s is a problem, and no object', (_, text, expected) => {
  const { problems, ...lists } = read(text);
  expect(lists).toEqual({ daemonSets: [], nodes: [], pods: [], hasPods: false, objects: {}, unread: new Set(), others: [] });
  expect(problems.map(({ source, path, message }) => [source.line, path, message])).toEqual(expected);
});

test('a broken document costs none of the others', () => {
  const manifests = read(`${AGENT}---\nkind: [\n---\n${AGENT.replace('"yes"', 'yes')}---\n${AGENT}`);
  expect(names(manifests).daemonSets).toEqual(['f.yaml:2 agent', 'f.yaml:36 agent']);
  expect(manifests.problems.map(({ source }) => source.line)).toEqual([18, 30]);
});

test('hundreds of thousands of problems are told, one by one', () => {
  const labels = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [index, index]));
  expect(readObjects([{ apiVersion: 'v1', kind: 'Node', metadata: { name: 'n', labels } }], 'f').problems).toHaveLength(200_000);
});

test('objects in memory are read alike; their place among the others stands for a line', () => {
  const node = { apiVersion: 'v1', kind: 'Node', metadata: { name: 'n', labels: undefined } };
  const broken = { ...node, spec: { taints: 'x' } };
  const manifests = readObjects([node, { apiVersion: 'v1', kind: 'List', items: [node, broken] }, 5], 'chart');
  expect(names(manifests).nodes).toEqual(['chart:1 n', 'chart:2 n']);
  expect(manifests.problems).toEqual([
    { source: { file: 'chart', line: 2 }, path: 'spec.taints', message: 'expected a list, got the string "x"' },
    { source: { file: 'chart', line: 3 }, message: 'expected a mapping, got the number 5' },
  ]);
});

test('YAML, JSON and memory agree on any object', () => {
  fc.assert(fc.property(nearlyRight(), (object) => {
    const outcome = ({ problems, ...lists }: Manifests) => ({
      problems: problems.map(({ path, message }) => [path, message]),
      lists: JSON.stringify(lists, (key, value) => (key === 'source' ? undefined : value instanceof Set ? [...value] : value)),
    });
    const inMemory = outcome(readObjects([object], 'f'));
    expect(outcome(read(JSON.stringify(object)))).toEqual(inMemory);
    expect(outcome(read(stringify(object, { version: '1.1' })))).toEqual(inMemory);
  }));
});

test('no damage to a manifest makes the reader throw, and every outcome has a line of the file', () => {
  const damage = fc.record({ at: fc.nat(AGENT.length), cut: fc.nat(20), put: fc.oneof(fc.string(), fc.constantFrom('{', '[', '"', '---\n', '*x', '&x', '<<: ', '\t')) });
  fc.assert(fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
    const text = damages.reduce((whole, { at, cut, put }) => whole.slice(0, at) + put + whole.slice(at + cut), AGENT);
    const { daemonSets, others, problems } = read(text);
    for (const { source } of [...daemonSets, ...others, ...problems]) {
      expect(source.line).toBeGreaterThan(0);
      expect(source.line).toBeLessThanOrEqual(text.split('\n').length);
    }
    expect(daemonSets.length + others.length + problems.length).toBeGreaterThan(0);
  }), { numRuns: 1000 });
});

function names({ daemonSets, nodes, pods }: Manifests) {
  const shown = (list: Manifests['nodes' | 'daemonSets' | 'pods']) => list.map(({ source, object }) => `${source.file}:${source.line} ${object.metadata.name}`);
  return { daemonSets: shown(daemonSets), nodes: shown(nodes), pods: shown(pods) };
}

/** Objects that are nearly right: known fields, with values that may be anything. */
function nearlyRight() {
  const key = fc.constantFrom('metadata', 'name', 'labels', 'spec', 'template', 'taints', 'tolerations', 'nodeSelector', 'status', 'key', '__proto__');
  const any = fc.letrec((tie) => ({
    any: fc.oneof({ maxDepth: 6 }, fc.constantFrom('x', 'yes', '', 1, 0.5, true, null), fc.array(tie('any'), { maxLength: 2 }), tie('map')),
    map: fc.dictionary(key, tie('any'), { maxKeys: 5 }),
  })).map;
  const type = fc.constantFrom(
    { apiVersion: 'apps/v1', kind: 'DaemonSet' }, { apiVersion: 'v1', kind: 'Node' }, { apiVersion: 'v1', kind: 'Pod' },
    { apiVersion: 'v1', kind: 'ResourceQuota' }, { apiVersion: 'v1', kind: 'Service' }, { apiVersion: 'v1', kind: 'X' },
  );
  return fc.tuple(type, any).map(([head, body]) => ({ ...head, ...(body as object) }));
}
