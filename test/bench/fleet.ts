/**
 * A fleet as a company with clusters in three clouds has it: nodes of some forty kinds in the order of their names,
 * which mixes the kinds, each with about twenty labels, a name and a provider's id of its own. A node is what decides
 * on placement: no annotations, images or conditions, which would only slow down the parser that we compare with.
 */
import type { DaemonSet } from '../../lib/kube/daemon-set';
import type { Node, NodeTaint } from '../../lib/kube/node';
import type { Pod, ResourceList } from '../../lib/kube/pod';
import type { NodeSelectorRequirement, PodSpec } from '../../lib/kube/pod-template.generated';

type Labels = { readonly [key: string]: string };

/** Nodes that differ in zone, name and whether they are cordoned, and in nothing else. */
interface Pool {
  readonly cloud: typeof CLOUDS[number];
  readonly region: string;
  readonly labels: Labels;
  readonly taints: readonly NodeTaint[];
}

const CLOUDS = ['aws', 'gce', 'azure'] as const;
const REGIONS = { aws: ['us-east-1', 'eu-west-1'], gce: ['us-central1', 'europe-west4'], azure: ['westeurope', 'eastus2'] };
const TEAMS = ['payments', 'search', 'media', 'platform', 'data'];
const KINDS = ['general', 'memory', 'arm', 'spot', 'gpu', 'windows', 'system'] as const;
const GPUS = ['NVIDIA-A100-SXM4-40GB', 'Tesla-T4'];
const SIZES = [4, 8, 16, 48];

/** The same nodes for the same count. */
export function fleetNodes(count: number): Node[] {
  const chance = chances();
  return Array.from({ length: count }, (_, index) => node(index, POOLS[Math.floor(chance() * POOLS.length)], chance));
}

/** As parsed JSON has them: no object and no text is shared between two nodes. */
export function fleetJson(count: number): string {
  return JSON.stringify(fleetNodes(count));
}

function node(index: number, { cloud, region, labels, taints }: Pool, chance: () => number): Node {
  const zone = `${region}${cloud === 'aws' ? '' : '-'}${'abc'[Math.floor(chance() * 3)]}`;
  const unschedulable = chance() < 0.02;
  const name = `${cloud}-${region}-${(index * 2654435761 % 2 ** 32).toString(16).padStart(8, '0')}`;
  return {
    metadata: {
      name,
      labels: {
        'kubernetes.io/hostname': name,
        'topology.kubernetes.io/region': region,
        'topology.kubernetes.io/zone': zone,
        'failure-domain.beta.kubernetes.io/region': region,
        'failure-domain.beta.kubernetes.io/zone': zone,
        'topology.ebs.csi.aws.com/zone': zone,
        ...labels,
      },
    },
    spec: {
      providerID: `${cloud}:///${zone}/${name}`,
      ...unschedulable && { unschedulable },
      ...(unschedulable || taints.length > 0) && { taints: [...taints, ...unschedulable ? [taint('node.kubernetes.io/unschedulable')] : []] },
    },
    status: { allocatable: allocatable(Number(labels['example.com/cpus']), chance()) },
  };
}

/** No two machines of a type report quite the same memory. */
function allocatable(cpus: number, chance: number): ResourceList {
  return {
    'cpu': `${cpus * 1000 - 80}m`,
    'memory': `${cpus * 4 * 2 ** 20 - 700_000 - Math.floor(chance * 1000)}Ki`,
    'ephemeral-storage': '95551679124',
    'pods': '110',
  };
}

/** On every node so many pods of all sorts. */
export function fleetPods(nodes: readonly Node[], perNode: number): Pod[] {
  return nodes.flatMap(({ metadata: { name } }, index) => Array.from({ length: perNode }, (_, place): Pod => ({
    metadata: {
      name: `web-${index}-${place}`,
      namespace: TEAMS[place % TEAMS.length],
      ownerReferences: [{ apiVersion: 'apps/v1', kind: 'ReplicaSet', name: `web-${place}`, uid: `${place}`, controller: true }],
    },
    spec: {
      nodeName: name,
      containers: [
        { name: 'main', image: 'example.com/web:1', resources: { requests: { cpu: `${(place % 4) * 60 + 25}m`, memory: `${64 + (place % 3) * 32}Mi` } } },
        { name: 'proxy', image: 'example.com/proxy:1', resources: { requests: { cpu: '10m', memory: '32Mi' }, limits: { memory: '64Mi' } } },
      ],
    },
    status: { phase: 'Running' },
  })));
}

function pool(kind: typeof KINDS[number], cloud: Pool['cloud'], region: string, index: number): Pool {
  const cpus = SIZES[index % SIZES.length];
  const os = kind === 'windows' ? 'windows' : 'linux';
  const arch = kind === 'arm' ? 'arm64' : 'amd64';
  const type = `${cloud === 'azure' ? 'Standard_D' : 'm6.'}${cpus}${kind === 'arm' ? 'g' : 'i'}`;
  return {
    cloud,
    region,
    labels: {
      'beta.kubernetes.io/arch': arch,
      'beta.kubernetes.io/os': os,
      'beta.kubernetes.io/instance-type': type,
      'kubernetes.io/arch': arch,
      'kubernetes.io/os': os,
      'node.kubernetes.io/instance-type': type,
      'example.com/team': TEAMS[index % TEAMS.length],
      'example.com/environment': index % 3 === 0 ? 'staging' : 'production',
      'example.com/image-version': `2026.${1 + index % 4}.0`,
      'example.com/node-group': `${kind}-${index}`,
      'example.com/cpus': String(cpus),
      'example.com/memory-mib': String(cpus * 4096),
      ...ofCloud(kind, cloud, index),
      ...kind === 'gpu' && { 'nvidia.com/gpu.present': 'true', 'nvidia.com/gpu.product': GPUS[index % GPUS.length] },
      ...kind === 'system' && { 'node-role.kubernetes.io/control-plane': '' },
      ...kind === 'windows' && { 'node.kubernetes.io/windows-build': '10.0.20348' },
    },
    taints: [
      ...kind === 'gpu' ? [taint('nvidia.com/gpu', 'present')] : [],
      ...kind === 'system' ? [taint('node-role.kubernetes.io/control-plane')] : [],
      ...kind === 'windows' ? [taint('os', 'windows')] : [],
      ...kind === 'spot' ? [taint('example.com/spot', 'true', 'PreferNoSchedule')] : [],
      ...index % 8 === 0 ? [taint('dedicated', TEAMS[index % TEAMS.length], 'NoExecute')] : [],
    ],
  };
}

function ofCloud(kind: typeof KINDS[number], cloud: Pool['cloud'], index: number): Labels {
  const capacity = kind === 'spot' ? 'spot' : 'on-demand';
  switch (cloud) {
    case 'aws': return {
      'eks.amazonaws.com/nodegroup': `${kind}-${index}`,
      'karpenter.sh/capacity-type': capacity,
      ...index % 11 === 0 && { 'eks.amazonaws.com/compute-type': 'fargate' },
    };
    case 'gce': return {
      'cloud.google.com/gke-nodepool': `${kind}-${index}`,
      'cloud.google.com/gke-os-distribution': 'cos',
      ...kind === 'spot' && { 'cloud.google.com/gke-spot': 'true' },
    };
    case 'azure': return { 'kubernetes.azure.com/agentpool': `${kind}${index}`, 'kubernetes.azure.com/scalesetpriority': capacity };
  }
}

const POOLS: readonly Pool[] = CLOUDS
  .flatMap((cloud) => REGIONS[cloud].flatMap((region) => KINDS.map((kind) => ({ cloud, region, kind }))))
  .map(({ kind, cloud, region }, index) => pool(kind, cloud, region, index));

function taint(key: string, value?: string, effect = 'NoSchedule'): NodeTaint {
  return { key, ...value !== undefined && { value }, effect };
}

/** The same DaemonSets for the same count: what platform teams run everywhere, then what each team runs. */
export function fleetDaemonSets(count: number): DaemonSet[] {
  return Array.from({ length: count }, (_, index) => daemonSet(`agent-${index}`, AGENTS[index % AGENTS.length](Math.floor(index / AGENTS.length))));
}

const EVERYWHERE = { tolerations: [{ operator: 'Exists' }] };
const LINUX = { nodeSelector: { 'kubernetes.io/os': 'linux' } };

const AGENTS: readonly ((round: number) => Partial<PodSpec>)[] = [
  () => ({}),
  () => EVERYWHERE,
  () => LINUX,
  () => ({ ...LINUX, ...EVERYWHERE, hostNetwork: true }),
  () => ({ ...LINUX, tolerations: tolerating('node-role.kubernetes.io/control-plane') }),
  () => ({ nodeSelector: { 'kubernetes.io/os': 'windows' }, tolerations: tolerating('os') }),
  () => ({ ...LINUX, ...EVERYWHERE, ...where(['eks.amazonaws.com/compute-type', 'NotIn', 'fargate']) }),
  (round) => where(['nvidia.com/gpu.present', 'In', 'true'], ['nvidia.com/gpu.product', 'In', GPUS[round % GPUS.length]]),
  () => ({ ...EVERYWHERE, ...where(['nvidia.com/gpu.present', 'Exists']) }),
  () => where(['kubernetes.io/arch', 'In', 'amd64', 'arm64'], ['kubernetes.io/os', 'In', 'linux']),
  (round) => where(['topology.kubernetes.io/zone', 'In', `us-east-1${'abc'[round % 3]}`, `eu-west-1${'abc'[round % 3]}`]),
  (round) => where(['example.com/cpus', 'Gt', String(4 + 3 * round)]),
  (round) => where(['example.com/memory-mib', 'Lt', String(20_000 + 17_000 * round)], ['kubernetes.io/os', 'NotIn', 'windows']),
  () => where(['node-role.kubernetes.io/control-plane', 'DoesNotExist'], ['kubernetes.io/os', 'In', 'linux']),
  (round) => ({ nodeSelector: { 'example.com/team': TEAMS[round % TEAMS.length] }, tolerations: tolerating('dedicated') }),
  (round) => ({ nodeSelector: { 'example.com/environment': round % 2 ? 'staging' : 'production', 'kubernetes.io/arch': 'amd64' } }),
  () => where(['karpenter.sh/capacity-type', 'In', 'spot']),
  (round) => ({ nodeSelector: { 'cloud.google.com/gke-nodepool': `general-${14 + 7 * (round % 2)}` } }),
  () => where(['cloud.google.com/gke-os-distribution', 'Exists']),
  () => where(['kubernetes.azure.com/agentpool', 'Exists'], ['kubernetes.io/os', 'In', 'linux']),
  (round) => ({ ...LINUX, tolerations: [{ key: 'dedicated', operator: 'Equal', value: TEAMS[round % TEAMS.length], effect: 'NoExecute' }] }),
];

/** DaemonSets that each want nodes by their hostnames, every node wanted by one of them, so that no two nodes are alike. */
export function hostnameDaemonSets(count: number, nodes: readonly Node[]): DaemonSet[] {
  return Array.from({ length: count }, (_, index) => daemonSet(`agent-${index}`, where([
    'kubernetes.io/hostname', 'In', ...nodes.filter((__, place) => place % count === index).map(({ metadata }) => metadata.name),
  ])));
}

/** A DaemonSet that somebody is writing. */
export const selecting = (nodeSelector: Labels) => daemonSet('typed', { nodeSelector });

function where(...expressions: readonly [key: string, operator: string, ...values: string[]][]): Partial<PodSpec> {
  const matchExpressions = expressions.map(([key, operator, ...values]): NodeSelectorRequirement => (
    { key, operator, ...values.length > 0 && { values } }
  ));
  return { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions }] } } } };
}

const tolerating = (key: string) => [{ key, operator: 'Exists' }];

const REQUESTS = { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '128Mi' } };

function daemonSet(name: string, pod: Partial<PodSpec>): DaemonSet {
  return {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name, namespace: 'kube-system' },
    spec: {
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels: { app: name } }, spec: { containers: [{ name: 'main', image: 'example.com/agent:1', resources: REQUESTS }], ...pod } },
    },
  };
}

/** Fractions by the seed of Park and Miller: even enough for choosing, and the same on every machine. */
function chances(): () => number {
  let state = 1;
  return () => (state = state * 48271 % 2147483647) / 2147483647;
}
