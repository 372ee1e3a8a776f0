import { instanceTypeLabels, placeLabels, spread, type Place } from './cloud-labels';
import { Cluster } from './cluster';
import { FARGATE, G4DN_XLARGE, T3_LARGE, T3_LARGE_WINDOWS, T4G_LARGE } from './machines';
import { makeNode, WINDOWS_2022_LABELS, type Machine, type System } from './make-node';
import { pool } from './pool';
import type { Node } from '../kube/node';
import { EKS_COMPUTE_TYPE_LABEL, NO_SCHEDULE } from '../kube/well-known';

export interface EksOptions {
  /** @default 2 */
  readonly workers?: number;
  /** @default 1 */
  readonly spot?: number;
  /** @default 1 */
  readonly arm?: number;
  /** Neither EKS nor its images taint GPU nodes: every DaemonSet lands on them. @default 1 */
  readonly gpu?: number;
  /** @default 1 */
  readonly windows?: number;
  /** @default 1 */
  readonly fargate?: number;
  /** Each pool is spread over them in turn. @default - the three zones of eu-central-1 */
  readonly zones?: readonly string[];
}

const AMAZON_LINUX: System = { osImage: 'Amazon Linux 2023', containerRuntimeVersion: 'containerd://2.1.4' };
const AMAZON_LINUX_ARM: System = { ...AMAZON_LINUX, arch: 'arm64' };
const AMAZON_WINDOWS: System = { os: 'windows', osImage: 'Windows Server 2022 Datacenter', containerRuntimeVersion: 'containerd://1.7.28' };

/**
 * An EKS cluster of managed node groups, and Fargate beside them. No pool of machines is tainted unless its owner does.
 *
 * @see https://docs.aws.amazon.com/eks/latest/userguide/managed-node-groups.html
 */
export function eks(options: EksOptions = {}): Cluster {
  const { workers = 2, spot = 1, arm = 1, gpu = 1, windows = 1, fargate = 1 } = options;
  const place = spread(options.zones ?? ['eu-central-1a', 'eu-central-1b', 'eu-central-1c'], /[a-z]$/);
  const group = (name: string, count: number, what: NodeGroup) =>
    pool(name, count, (nodeName, index) => managedNode(nodeName, name, place(index), what));
  return new Cluster('eks', [
    ...group('worker', workers, { type: 't3.large', machine: T3_LARGE, system: AMAZON_LINUX }),
    ...group('spot', spot, { type: 't3.large', machine: T3_LARGE, system: AMAZON_LINUX, capacityType: 'SPOT' }),
    ...group('arm', arm, { type: 't4g.large', machine: T4G_LARGE, system: AMAZON_LINUX_ARM }),
    ...group('gpu', gpu, { type: 'g4dn.xlarge', machine: G4DN_XLARGE, system: AMAZON_LINUX }),
    ...group('windows', windows, { type: 't3.large', machine: T3_LARGE_WINDOWS, system: AMAZON_WINDOWS }),
    ...pool('fargate', fargate, (name, index) => fargateNode(name, place(index))),
  ]);
}

interface NodeGroup {
  readonly type: string;
  readonly machine: Machine;
  readonly system: System;
  /** @default 'ON_DEMAND' */
  readonly capacityType?: 'ON_DEMAND' | 'SPOT';
}

/** Image, launch template, provider hash and zone id are those of an account; the values here stand for them. */
function managedNode(name: string, group: string, place: Place, { type, machine, system, capacityType = 'ON_DEMAND' }: NodeGroup): Node {
  const labels = {
    ...placeLabels(place),
    ...instanceTypeLabels(type),
    'eks.amazonaws.com/nodegroup': group,
    'eks.amazonaws.com/nodegroup-image': 'ami-0123456789abcdef0',
    'eks.amazonaws.com/capacityType': capacityType,
    'eks.amazonaws.com/sourceLaunchTemplateId': 'lt-0123456789abcdef0',
    'eks.amazonaws.com/sourceLaunchTemplateVersion': '1',
    'k8s.io/cloud-provider-aws': '0123456789abcdef0123456789abcdef',
    'topology.ebs.csi.aws.com/zone': place.zone,
    'topology.k8s.aws/zone-id': `${place.zone}-id`,
    ...(system.os === 'windows' ? WINDOWS_2022_LABELS : {}),
  };
  return makeNode({ name, labels, machine, system });
}

/** Its hostname label is the address alone, without the "fargate-" that its name begins with; and it has no instance type. */
function fargateNode(name: string, place: Place): Node {
  return makeNode({
    name,
    hostname: name.replace('fargate-', 'ip-'),
    labels: { ...placeLabels(place), [EKS_COMPUTE_TYPE_LABEL]: 'fargate' },
    taints: [{ key: EKS_COMPUTE_TYPE_LABEL, value: 'fargate', effect: NO_SCHEDULE }],
    machine: FARGATE,
    system: AMAZON_LINUX,
  });
}
