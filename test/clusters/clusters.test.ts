import { node, names } from './cluster-table';
import { BUILT_IN_CLUSTERS, builtInCluster, Clusters } from '../../lib/clusters/clusters';
import type { Node } from '../../lib/kube/node';
import { readObjects } from '../../lib/reading/manifests';

test('the command knows nine clusters', () => {
  expect(BUILT_IN_CLUSTERS).toEqual(['kubeadm', 'kind', 'minikube', 'k3s', 'openshift', 'eks', 'gke', 'aks', 'seed']);
});

test.each(BUILT_IN_CLUSTERS)('the cluster %s is found by its name, and bears it', (name) => {
  const cluster = builtInCluster(name);
  expect(cluster?.name).toBe(name);
  expect(cluster?.nodes.length).toBeGreaterThan(0);
});

test.each(['', 'EKS', 'nodes.yaml', '__proto__', 'constructor', 'toString'])('"%s" is no built-in cluster', (name) => {
  expect(builtInCluster(name)).toBeUndefined();
});

test('asking twice gives equal clusters', () => {
  expect(Clusters.eks()).toEqual(Clusters.eks());
});

describe.each(BUILT_IN_CLUSTERS)('the nodes of %s', (clusterName) => {
  const nodes = builtInCluster(clusterName)?.nodes ?? [];

  test('are Nodes with DNS names', () => {
    const odd = nodes.filter(({ apiVersion, kind, metadata }) => apiVersion !== 'v1' || kind !== 'Node' || !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(metadata.name));
    expect(odd).toEqual([]);
  });

  test('have labels that Kubernetes accepts', () => {
    const labels = nodes.flatMap(({ metadata }) => Object.entries(metadata.labels ?? {}));
    expect(labels.filter(([key, value]) => !isLabelKey(key) || !isLabelValue(value))).toEqual([]);
  });

  test('have taints that Kubernetes accepts, one for a key and an effect', () => {
    expect(nodes.flatMap(oddTaints)).toEqual([]);
  });

  test('are read as they are', () => {
    const { nodes: read, problems } = readObjects(nodes, clusterName);
    expect(problems).toEqual([]);
    expect(read.map(({ object }) => object)).toEqual(nodes);
  });

  test('have a hostname label of their own', () => {
    const hostnames = nodes.map(({ metadata }) => metadata.labels?.['kubernetes.io/hostname']);
    expect(new Set(hostnames).size).toBe(nodes.length);
    expect(hostnames).not.toContain(undefined);
  });

  test('are ready, say what they run, and take pods', () => {
    const facts = nodes.map(({ status }) => [
      status?.conditions?.find(({ type }) => type === 'Ready')?.status,
      Object.keys(status?.nodeInfo ?? {}).filter((fact) => ['operatingSystem', 'architecture', 'kubeletVersion'].includes(fact)).length,
      Object.keys(status?.allocatable ?? {}).filter((resource) => ['cpu', 'memory', 'pods'].includes(resource)).length,
    ]);
    expect(facts).toEqual(nodes.map(() => ['True', 3, 3]));
  });

  test('say the same of their system in labels and in facts', () => {
    const said = nodes.map(({ metadata: { labels = {} } }) => labels['kubernetes.io/os'] ?? labels['beta.kubernetes.io/os']);
    expect(said).toEqual(nodes.map(({ status }) => status?.nodeInfo?.operatingSystem));
  });
});

test('only Fargate has a hostname label that differs from the name', () => {
  const differing = BUILT_IN_CLUSTERS.flatMap((name) => builtInCluster(name)?.nodes ?? [])
    .filter(({ metadata }) => metadata.labels?.['kubernetes.io/hostname'] !== metadata.name);
  expect(differing.map(({ metadata }) => metadata.name)).toEqual(['fargate-1']);
});

test('nodes keep a deprecated label beside each that replaced it', () => {
  const { labels = {} } = node(Clusters.eks(), 'worker-1').metadata;
  expect([
    [labels['beta.kubernetes.io/os'], labels['kubernetes.io/os']],
    [labels['beta.kubernetes.io/arch'], labels['kubernetes.io/arch']],
    [labels['beta.kubernetes.io/instance-type'], labels['node.kubernetes.io/instance-type']],
    [labels['failure-domain.beta.kubernetes.io/region'], labels['topology.kubernetes.io/region']],
    [labels['failure-domain.beta.kubernetes.io/zone'], labels['topology.kubernetes.io/zone']],
  ]).toEqual([
    ['linux', 'linux'],
    ['amd64', 'amd64'],
    ['t3.large', 't3.large'],
    ['eu-central-1', 'eu-central-1'],
    ['eu-central-1a', 'eu-central-1a'],
  ]);
});

test('pools can be left out', () => {
  expect(names(Clusters.eks({ workers: 1, spot: 0, arm: 0, gpu: 0, windows: 0, fargate: 0 }))).toEqual(['worker-1']);
});

function oddTaints({ spec }: Node): unknown[] {
  const taints = spec?.taints ?? [];
  const identities = taints.map(({ key, effect }) => `${key}:${effect}`);
  return taints.filter(({ key, value = '', effect }, index) => !isLabelKey(key) || !isLabelValue(value)
    || !['NoSchedule', 'PreferNoSchedule', 'NoExecute'].includes(effect) || identities.indexOf(identities[index]) !== index);
}

/** @see https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set */
function isLabelKey(key: string): boolean {
  const [name, prefix, ...more] = key.split('/').reverse();
  const isPrefix = prefix === undefined || (prefix.length <= 253 && /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(prefix));
  return more.length === 0 && isPrefix && name !== '' && isLabelValue(name);
}

function isLabelValue(value: string): boolean {
  return value.length <= 63 && /^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$/.test(value);
}
