import { instanceTypeLabels, placeLabels, spread, type Place } from './cloud-labels';
import { Cluster } from './cluster';
import { CONTAINER_INSTANCES, D2S_V5, NC4AS_T4_V3 } from './machines';
import { BETA_OS_LABEL, makeNode, WINDOWS_2022_LABELS, type Machine, type System } from './make-node';
import { pool } from './pool';
import type { Node, NodeTaint } from '../kube/node';
import { HOSTNAME_LABEL, NO_SCHEDULE, VIRTUAL_KUBELET_LABEL } from '../kube/well-known';

export interface AksOptions {
  /** The system pool, not dedicated: without the taint CriticalAddonsOnly. @default 1 */
  readonly system?: number;
  /** @default 2 */
  readonly workers?: number;
  /** @default 1 */
  readonly spot?: number;
  /** Tainted as Microsoft's guide advises; AKS itself does not. @default 1 */
  readonly gpu?: number;
  /** AKS does not taint Windows nodes: a DaemonSet that selects no operating system lands there. @default 1 */
  readonly windows?: number;
  /** Virtual nodes, behind which stand Azure Container Instances. @default 1 */
  readonly virtual?: number;
  /** Each pool is spread over them in turn. @default - the three zones of westeurope */
  readonly zones?: readonly string[];
}

const AZURE = 'kubernetes.azure.com';

const AZURE_UBUNTU: System = { osImage: 'Ubuntu 22.04 LTS', containerRuntimeVersion: 'containerd://2.0.0' };
const AZURE_WINDOWS: System = { os: 'windows', osImage: 'Windows Server 2022 Datacenter', containerRuntimeVersion: 'containerd://1.7.28' };

/**
 * An AKS cluster with a system pool, user pools, and a virtual node.
 *
 * @see https://learn.microsoft.com/en-us/azure/aks/use-labels
 */
export function aks(options: AksOptions = {}): Cluster {
  const { system = 1, workers = 2, spot = 1, gpu = 1, windows = 1, virtual = 1 } = options;
  const place = spread(options.zones ?? ['westeurope-1', 'westeurope-2', 'westeurope-3'], /-[0-9]$/);
  const agentPool = (name: string, count: number, what: AgentPool) =>
    pool(name, count, (nodeName, index) => agentNode(nodeName, name, place(index), what));
  const plain: AgentPool = { mode: 'user', type: 'Standard_D2s_v5', cores: '2', machine: D2S_V5, system: AZURE_UBUNTU, sku: 'Ubuntu' };
  return new Cluster('aks', [
    ...agentPool('system', system, { ...plain, mode: 'system' }),
    ...agentPool('worker', workers, plain),
    ...agentPool('spot', spot, {
      ...plain,
      labels: { [`${AZURE}/scalesetpriority`]: 'spot', [`${AZURE}/priority`]: 'spot' },
      taint: { key: `${AZURE}/scalesetpriority`, value: 'spot', effect: NO_SCHEDULE },
    }),
    ...agentPool('gpu', gpu, {
      ...plain,
      type: 'Standard_NC4as_T4_v3',
      cores: '4',
      machine: NC4AS_T4_V3,
      labels: { [`${AZURE}/accelerator`]: 'nvidia' },
      taint: { key: 'sku', value: 'gpu', effect: NO_SCHEDULE },
    }),
    ...agentPool('windows', windows, { ...plain, system: AZURE_WINDOWS, sku: 'Windows2022', labels: WINDOWS_2022_LABELS }),
    ...pool('virtual', virtual, virtualNode),
  ]);
}

interface AgentPool {
  readonly mode: 'system' | 'user';
  readonly type: string;
  readonly cores: string;
  readonly machine: Machine;
  readonly system: System;
  readonly sku: 'Ubuntu' | 'Windows2022';
  readonly labels?: { readonly [key: string]: string };
  readonly taint?: NodeTaint;
}

/** The names of cluster and image are those of an account; the values here stand for them. Left out: sku-memory, whose unit no source at hand gives. */
function agentNode(name: string, agentPool: string, place: Place, { mode, type, cores, machine, system, sku, labels, taint }: AgentPool): Node {
  return makeNode({
    name,
    labels: {
      ...placeLabels(place),
      ...instanceTypeLabels(type),
      [`${AZURE}/mode`]: mode,
      [`${AZURE}/agentpool`]: agentPool,
      [`${AZURE}/cluster`]: 'MC_group_cluster_westeurope',
      [`${AZURE}/role`]: 'agent',
      [`${AZURE}/os-sku`]: sku,
      [`${AZURE}/os-sku-effective`]: sku,
      [`${AZURE}/node-image-version`]: 'AKS-image-202601.01.0',
      [`${AZURE}/storageprofile`]: 'managed',
      [`${AZURE}/storagetier`]: 'Premium_LRS',
      [`${AZURE}/nodepool-type`]: 'VirtualMachineScaleSets',
      [`${AZURE}/managedby`]: 'aks',
      [`${AZURE}/sku-cpu`]: cores,
      ...labels,
    },
    taints: taint ? [taint] : [],
    machine,
    system,
  });
}

/** No kubelet registers it, so it lacks kubernetes.io/os: what selects kubernetes.io/os=linux passes it by. */
function virtualNode(name: string): Node {
  const { metadata, ...node } = makeNode({
    name,
    taints: [{ key: 'virtual-kubelet.io/provider', value: 'azure', effect: NO_SCHEDULE }],
    machine: CONTAINER_INSTANCES,
    system: { osImage: '', containerRuntimeVersion: '' },
  });
  const labels = {
    [BETA_OS_LABEL]: 'linux',
    [HOSTNAME_LABEL]: name,
    'kubernetes.io/role': 'agent',
    'node-role.kubernetes.io/agent': '',
    'node.kubernetes.io/exclude-from-external-load-balancers': 'true',
    'alpha.service-controller.kubernetes.io/exclude-balancer': 'true',
    [`${AZURE}/managed`]: 'false',
    [`${AZURE}/role`]: 'agent',
    [VIRTUAL_KUBELET_LABEL]: 'virtual-kubelet',
  };
  return { ...node, metadata: { ...metadata, labels } };
}
