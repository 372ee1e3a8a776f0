import { instanceTypeLabels, placeLabels, spread, type Place } from './cloud-labels';
import { Cluster } from './cluster';
import { E2_STANDARD_4, N1_STANDARD_4 } from './machines';
import { makeNode, WINDOWS_2022_LABELS, type Machine, type System } from './make-node';
import { pool } from './pool';
import type { Node, NodeTaint } from '../kube/node';
import { ARCH_LABEL, NO_SCHEDULE } from '../kube/well-known';

export interface GkeOptions {
  /** @default 2 */
  readonly workers?: number;
  /** Spot VMs. GKE Standard does not taint them. @default 1 */
  readonly spot?: number;
  /** @default 1 */
  readonly arm?: number;
  /** @default 1 */
  readonly gpu?: number;
  /** Nodes of GKE Sandbox (gVisor). @default 1 */
  readonly sandbox?: number;
  /** @default 1 */
  readonly windows?: number;
  /** Each pool is spread over them in turn. @default - three zones of europe-west1 */
  readonly zones?: readonly string[];
}

const GVISOR = 'sandbox.gke.io/runtime';

const CONTAINER_OPTIMIZED: System = { osImage: 'Container-Optimized OS from Google', containerRuntimeVersion: 'containerd://2.1.4' };
const CONTAINER_OPTIMIZED_ARM: System = { ...CONTAINER_OPTIMIZED, arch: 'arm64' };
const GOOGLE_WINDOWS: System = { os: 'windows', osImage: 'Windows Server 2022 Datacenter', containerRuntimeVersion: 'containerd://1.7.28' };

/**
 * A GKE Standard cluster. GKE itself taints the pools for GPUs, Arm, gVisor and Windows.
 *
 * @see https://cloud.google.com/kubernetes-engine/docs/how-to/node-taints
 */
export function gke(options: GkeOptions = {}): Cluster {
  const { workers = 2, spot = 1, arm = 1, gpu = 1, sandbox = 1, windows = 1 } = options;
  const place = spread(options.zones ?? ['europe-west1-b', 'europe-west1-c', 'europe-west1-d'], /-[a-z]$/);
  const nodePool = (name: string, count: number, what: NodePool) =>
    pool(name, count, (nodeName, index) => gkeNode(nodeName, name, place(index), what));
  const plain = { type: 'e2-standard-4', machine: E2_STANDARD_4, system: CONTAINER_OPTIMIZED };
  return new Cluster('gke', [
    ...nodePool('worker', workers, { ...plain, labels: STANDARD }),
    ...nodePool('spot', spot, { ...plain, labels: { 'cloud.google.com/gke-spot': 'true' } }),
    ...nodePool('arm', arm, {
      type: 't2a-standard-4', machine: E2_STANDARD_4, system: CONTAINER_OPTIMIZED_ARM, labels: STANDARD, taint: { key: ARCH_LABEL, value: 'arm64', effect: NO_SCHEDULE },
    }),
    ...nodePool('gpu', gpu, {
      type: 'n1-standard-4',
      machine: N1_STANDARD_4,
      system: CONTAINER_OPTIMIZED,
      labels: { ...STANDARD, 'cloud.google.com/gke-accelerator': 'nvidia-tesla-t4', 'cloud.google.com/gke-accelerator-count': '1' },
      taint: { key: 'nvidia.com/gpu', value: 'present', effect: NO_SCHEDULE },
    }),
    ...nodePool('sandbox', sandbox, { ...plain, labels: { ...STANDARD, [GVISOR]: 'gvisor' }, taint: { key: GVISOR, value: 'gvisor', effect: NO_SCHEDULE } }),
    ...nodePool('windows', windows, {
      ...plain, system: GOOGLE_WINDOWS, labels: STANDARD, taint: { key: 'node.kubernetes.io/os', value: 'windows', effect: NO_SCHEDULE },
    }),
  ]);
}

interface NodePool {
  readonly type: string;
  readonly machine: Machine;
  readonly system: System;
  readonly labels: { readonly [key: string]: string };
  readonly taint?: NodeTaint;
}

/** Spot nodes have another value there, which no source at hand confirms. */
const STANDARD = { 'cloud.google.com/gke-provisioning': 'standard' };

/** Labels for which GKE's own DaemonSets wait, and by which they select. */
const READINESS_GATES = {
  'iam.gke.io/gke-metadata-server-enabled': 'true',
  'node.kubernetes.io/masq-agent-ds-ready': 'true',
  'cloud.google.com/gke-netd-ready': 'true',
  'addon.gke.io/node-local-dns-ds-ready': 'true',
  'node.kubernetes.io/kube-proxy-ds-ready': 'true',
  'projectcalico.org/ds-ready': 'true',
};

function gkeNode(name: string, nodePool: string, place: Place, { type, machine, system, labels, taint }: NodePool): Node {
  return makeNode({
    name,
    labels: { ...placeLabels(place), ...instanceTypeLabels(type), ...poolLabels(nodePool, type, place), ...systemLabels(system), ...labels },
    taints: taint ? [taint] : [],
    machine,
    system,
  });
}

function poolLabels(nodePool: string, type: string, place: Place): Record<string, string> {
  return {
    'cloud.google.com/gke-nodepool': nodePool,
    'cloud.google.com/gke-container-runtime': 'containerd',
    'cloud.google.com/gke-boot-disk': 'pd-balanced',
    'cloud.google.com/gke-cpu-scaling-level': '4',
    'cloud.google.com/gke-memory-gb-scaling-level': type.startsWith('n1-') ? '15' : '16',
    'cloud.google.com/gke-logging-variant': 'DEFAULT',
    'cloud.google.com/gke-max-pods-per-node': '110',
    'cloud.google.com/gke-stack-type': 'IPV4',
    'cloud.google.com/machine-family': type.split('-')[0],
    'cloud.google.com/private-node': 'false',
    'topology.gke.io/zone': place.zone,
  };
}

/** Left out: gke-os-distribution on Windows, whose value changes with the image, and the gates, which belong to Linux DaemonSets. */
function systemLabels(system: System): Record<string, string> {
  return system.os === 'windows' ? WINDOWS_2022_LABELS : { 'cloud.google.com/gke-os-distribution': 'cos', ...READINESS_GATES };
}
