import type { Node, NodeTaint } from '../kube/node';
import { ARCH_LABEL, HOSTNAME_LABEL, OS_LABEL } from '../kube/well-known';

/** What a machine has, and what the kubelet leaves of it for pods. Quantities in Kubernetes' notation, by resource name. */
export interface Machine {
  readonly capacity: { readonly [resource: string]: string };
  readonly allocatable: { readonly [resource: string]: string };
}

/** What is installed on a machine. */
export interface System {
  /** @default 'linux' */
  readonly os?: 'linux' | 'windows';
  /** @default 'amd64' */
  readonly arch?: 'amd64' | 'arm64';
  readonly osImage: string;
  readonly containerRuntimeVersion: string;
  /** @default KUBELET_VERSION */
  readonly kubeletVersion?: string;
}

export interface NodeBlueprint {
  readonly name: string;
  /** The value of the label kubernetes.io/hostname. @default - the name */
  readonly hostname?: string;
  /** Labels besides those that every kubelet sets. */
  readonly labels?: { readonly [key: string]: string };
  /** @default - none */
  readonly taints?: readonly NodeTaint[];
  readonly machine: Machine;
  readonly system: System;
}

/** Providers add a suffix of their own (`-eks-…`, `-gke.…`), which changes weekly and decides nothing. */
const KUBELET_VERSION = 'v1.37.2';

/** Operating system and architecture under the keys from before Kubernetes 1.14, which kubelets still set. */
export const BETA_OS_LABEL = 'beta.kubernetes.io/os';
export const BETA_ARCH_LABEL = 'beta.kubernetes.io/arch';

/** Runtimes that know policies of supplementary groups. @see https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#supplementalgroupspolicy */
const KNOWS_POLICIES = /^containerd:\/\/[2-9]|^cri-o:\/\/1\.(3[1-9]|[4-9]\d)/;

/** What the kubelet of Windows Server 2022 adds. */
export const WINDOWS_2022_LABELS = { 'node.kubernetes.io/windows-build': '10.0.20348' };

/**
 * A healthy node as its kubelet registers it.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/kubelet/kubelet_node_status.go
 */
export function makeNode({ name, hostname = name, labels, taints = [], machine, system }: NodeBlueprint): Node {
  const { os = 'linux', arch = 'amd64', kubeletVersion = KUBELET_VERSION, ...installed } = system;
  const kubeletLabels = { [BETA_ARCH_LABEL]: arch, [BETA_OS_LABEL]: os, [ARCH_LABEL]: arch, [HOSTNAME_LABEL]: hostname, [OS_LABEL]: os };
  return {
    apiVersion: 'v1',
    kind: 'Node',
    metadata: { name, labels: { ...kubeletLabels, ...labels } },
    spec: taints.length > 0 ? { taints } : {},
    status: {
      ...machine,
      conditions: [{ type: 'Ready', status: 'True', reason: 'KubeletReady' }],
      ...KNOWS_POLICIES.test(system.containerRuntimeVersion) && { features: { supplementalGroupsPolicy: true } },
      nodeInfo: { operatingSystem: os, architecture: arch, kubeletVersion, ...installed },
    },
  };
}
