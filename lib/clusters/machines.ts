import type { Machine } from './make-node';

/**
 * EC2 machines as their kubelets report them. Amazon's images reserve 255 MiB and 11 MiB a pod, and CPU by the core;
 * how many pods there may be follows from the network interfaces.
 *
 * @see https://github.com/awslabs/amazon-eks-ami/blob/main/templates/shared/runtime/eni-max-pods.txt
 */
export const T3_LARGE: Machine = {
  capacity: { 'cpu': '2', 'memory': '8166336Ki', 'ephemeral-storage': '20959212Ki', 'pods': '35' },
  allocatable: { 'cpu': '1930m', 'memory': '7408576Ki', 'ephemeral-storage': '18242267924', 'pods': '35' },
};
export const T4G_LARGE: Machine = {
  capacity: { 'cpu': '2', 'memory': '8070000Ki', 'ephemeral-storage': '20959212Ki', 'pods': '35' },
  allocatable: { 'cpu': '1930m', 'memory': '7312240Ki', 'ephemeral-storage': '18242267924', 'pods': '35' },
};
export const G4DN_XLARGE: Machine = {
  capacity: { 'cpu': '4', 'memory': '16069060Ki', 'ephemeral-storage': '20959212Ki', 'pods': '29', 'nvidia.com/gpu': '1' },
  allocatable: { 'cpu': '3920m', 'memory': '15378884Ki', 'ephemeral-storage': '18242267924', 'pods': '29', 'nvidia.com/gpu': '1' },
};
export const T3_LARGE_WINDOWS: Machine = {
  capacity: { 'cpu': '2', 'memory': '8282676Ki', 'ephemeral-storage': '52426748Ki', 'pods': '110' },
  allocatable: { 'cpu': '1930m', 'memory': '6680116Ki', 'ephemeral-storage': '48316490956', 'pods': '110' },
};

/** Made for one pod, and larger than what that pod gets. @see https://github.com/aws/containers-roadmap/issues/1248 */
export const FARGATE: Machine = {
  capacity: { 'cpu': '2', 'memory': '4037540Ki', 'ephemeral-storage': '30832548Ki', 'pods': '1' },
  allocatable: { 'cpu': '2', 'memory': '3935140Ki', 'ephemeral-storage': '28415276236', 'pods': '1' },
};

/** @see https://cloud.google.com/kubernetes-engine/docs/concepts/plan-node-sizes for what GKE reserves */
const GKE_DISK = { capacity: '98831908Ki', allocatable: '47060071478' };

export const E2_STANDARD_4: Machine = {
  capacity: { 'cpu': '4', 'memory': '16393220Ki', 'ephemeral-storage': GKE_DISK.capacity, 'pods': '110' },
  allocatable: { 'cpu': '3920m', 'memory': '13564523Ki', 'ephemeral-storage': GKE_DISK.allocatable, 'pods': '110' },
};
/** An N1 with one T4. */
export const N1_STANDARD_4: Machine = {
  capacity: { 'cpu': '4', 'memory': '15388100Ki', 'ephemeral-storage': GKE_DISK.capacity, 'pods': '110', 'nvidia.com/gpu': '1' },
  allocatable: { 'cpu': '3920m', 'memory': '12664260Ki', 'ephemeral-storage': GKE_DISK.allocatable, 'pods': '110', 'nvidia.com/gpu': '1' },
};

/** @see https://learn.microsoft.com/en-us/azure/aks/node-resource-reservations for what AKS reserves */
const AKS_DISK = { capacity: '129900528Ki', allocatable: '119716326407' };

export const D2S_V5: Machine = {
  capacity: { 'cpu': '2', 'memory': '8152800Ki', 'ephemeral-storage': AKS_DISK.capacity, 'pods': '110' },
  allocatable: { 'cpu': '1900m', 'memory': '5497568Ki', 'ephemeral-storage': AKS_DISK.allocatable, 'pods': '110' },
};
/** A machine with one T4. */
export const NC4AS_T4_V3: Machine = {
  capacity: { 'cpu': '4', 'memory': '28736788Ki', 'ephemeral-storage': AKS_DISK.capacity, 'pods': '110', 'nvidia.com/gpu': '1' },
  allocatable: { 'cpu': '3860m', 'memory': '24487516Ki', 'ephemeral-storage': AKS_DISK.allocatable, 'pods': '110', 'nvidia.com/gpu': '1' },
};

const NO_LIMIT = { cpu: '10k', memory: '4Ti', pods: '5k' };
/** No machine at all: Azure Container Instances behind a virtual kubelet. */
export const CONTAINER_INSTANCES: Machine = { capacity: NO_LIMIT, allocatable: NO_LIMIT };
