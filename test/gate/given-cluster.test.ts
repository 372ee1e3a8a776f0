import { mkdtempSync, rmSync, writeFileSync } from 'fs';
import { tmpdir } from 'os';
import { join } from 'path';
import { givenCluster } from '../../lib/gate/given-cluster';
import { Clusters } from '../../lib/testing';

const folder = mkdtempSync(join(tmpdir(), 'cluster-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const nodes = file('nodes.yaml', 'apiVersion: v1\nkind: Node\nmetadata: {name: a}\n---\napiVersion: scheduling.k8s.io/v1\nkind: PriorityClassList\nitems: []\n');
const broken = file('broken.yaml', 'apiVersion: v1\nkind: Node\nmetadata: {name: [a]}\n');
const pods = file('pods.json', JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', namespace: 'n' }, spec: { containers: [] } }));

afterAll(() => rmSync(folder, { recursive: true }));

test('what is no path is left as it is', () => {
  for (const cluster of [Clusters.eks(), Clusters.eks().nodes, { nodes: [] }, [], undefined]) {expect(givenCluster(cluster)).toBe(cluster);}
});

test('files and built-in clusters become one cluster', () => {
  expect(givenCluster(nodes)).toEqual({
    name: nodes, nodes: [expect.objectContaining({ metadata: { name: 'a' } })], pods: undefined, daemonSets: [], priorityClasses: [],
  });
  expect(givenCluster([nodes, 'kubeadm', pods])).toEqual({
    name: `${nodes}, kubeadm, ${pods}`,
    nodes: [...Clusters.kubeadm().nodes, expect.objectContaining({ metadata: { name: 'a' } })],
    pods: [expect.objectContaining({ metadata: { name: 'p', namespace: 'n' } })],
    daemonSets: [],
    priorityClasses: [],
  });
});

test('a list without pods says that there are none', () => {
  expect(givenCluster([nodes, file('none.json', '{"apiVersion": "v1", "kind": "PodList", "items": []}')])).toMatchObject({ pods: [] });
});

test('DaemonSets are there as they stand', () => {
  const standing = file('standing.json', '{"apiVersion": "apps/v1", "kind": "DaemonSet", "metadata": {"name": "d"}, "spec": {"template": {}}}');
  expect(givenCluster([nodes, standing])).toMatchObject({ daemonSets: [{ metadata: { name: 'd' } }] });
});

test('everything that cannot be read is named', () => {
  expect(() => givenCluster(['nope', broken])).toThrow(new Error('cluster cannot be read: nope: there is no such file or folder, nor a built-in cluster of that name '
    + `(kubeadm, kind, minikube, k3s, openshift, eks, gke, aks, seed); ${broken}:3: metadata.name: expected a string, got a list`));
});
