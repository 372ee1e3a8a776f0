import { cut, quote, taintText, yamlFlow } from './phrase';
import type { AutopilotRefusal, AutopilotRight, BlanketToleration, FieldDropped, OperatingSystemUnasked, PodsOfOtherImages, ServerlessNode, Warning } from './warnings/warning';

/** Says a warning in a sentence. */
export function explainWarning(warning: Warning): string {
  switch (warning.code) {
    case 'ImagePlatformMismatch': return `the images are built for ${cut(warning.platforms)}, and the node is ${warning.has}`;
    case 'ImagePlatformsUnreadable':
      return `for which platforms the images are built cannot be read: ${warning.unreadable.map(quote).join(', ')} is not of the form os/arch`;
    case 'OperatingSystemUnasked': return operatingSystem(warning);
    case 'PodsOfOtherImages': return podsOfOtherImages(warning);
    case 'FieldDropped': return fieldDropped(warning);
    case 'ServerlessNode': return serverless(warning);
    case 'BlanketToleration': return blanket(warning);
    case 'AutopilotRefusal': return autopilot(warning);
    case 'AksSystemNodeRefusal': return `AKS keeps this node to itself, and denies all pods that tolerate its taints, as by ${yamlFlow({ ...warning.toleration })}`;
    case 'CriticalPriorityUncovered':
      return `GKE makes pods of priority class ${quote(warning.priorityClassName)} only where a ResourceQuota is for it, and none is known in namespace ${quote(warning.namespace)}`;
  }
}

function operatingSystem({ has }: OperatingSystemUnasked): string {
  return has === 'windows'
    ? 'images for Linux do not run on this Windows node, and nothing in the manifest calls it a Windows pod'
    : 'a pod with windowsOptions does not run on this Linux node';
}

function serverless({ service }: ServerlessNode): string {
  switch (service) {
    case 'EKS Fargate': return 'EKS Fargate runs no daemon pods, and its nodes take one pod each';
    case 'Azure Container Instances': return 'the node stands for Azure Container Instances, where daemon pods do not run';
    case 'virtual kubelet': return 'the node is a virtual kubelet, where daemon pods do not run';
  }
}

function podsOfOtherImages({ pods, runs, says }: PodsOfOtherImages): string {
  const [taken, run] = pods === 1 ? ['1 pod is', 'runs'] : [`${pods.toLocaleString('en-US')} pods are`, 'run'];
  return `${taken} taken to be made from this manifest, but ${run} ${cut(runs)}, and it says ${cut(says)}: `
    + 'give the DaemonSet as it is in the cluster, too (kubectl get nodes,pods,daemonsets -A -o json)';
}

function fieldDropped({ paths, kubernetesVersion, featureGate, since }: FieldDropped): string {
  const on = since === undefined ? 'in no version yet' : `from ${since} on`;
  const gate = `feature gate ${featureGate} is on by default ${on}`;
  const dropped = `Kubernetes ${kubernetesVersion} drops ${cut(paths)}`;
  return featureGate === 'SidecarContainers' ? `${dropped}: ${noSidecar(paths.length)} (${gate})` : `${dropped}: ${gate}`;
}

function noSidecar(count: number): string {
  return count === 1
    ? 'it becomes an ordinary init container, and the pod starts only when it ends'
    : 'they become ordinary init containers, and the pod starts only when they end';
}

function blanket({ taints }: BlanketToleration): string {
  return `only a toleration of every taint lets it in, past ${cut(taints.map(taintText))}: if the pod is meant to be here, tolerate that by its key`;
}

function autopilot({ rights }: AutopilotRefusal): string {
  return `GKE Autopilot refuses ${cut(rights.map(right))}, unless an allowlist of the cluster names the workload`;
}

function right({ right: what, value, container }: AutopilotRight): string {
  const asked = value === undefined ? what : `${what} ${value}`;
  return container === undefined ? asked : `${asked} (container ${quote(container)})`;
}
