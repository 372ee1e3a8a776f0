import type { ClusterObjects, LimitRange, LimitRangeItem, Namespace, PriorityClass, ResourceQuota, RuntimeClass, ServiceAccount } from '../../../lib/kube/cluster-objects';
import type { DaemonSet } from '../../../lib/kube/daemon-set';
import type { ResourceList } from '../../../lib/kube/pod';
import type { Container, PodSpec } from '../../../lib/kube/pod-template.generated';
import type { LimitedResource } from '../../../lib/placement/admission/admission';

/** What is asked, as `lib/kubernetes/cmd/admission` reads it. */
export interface AdmissionCase {
  readonly name: string;
  readonly daemonSet: DaemonSet;
  readonly objects: ClusterObjects;
  readonly pods?: number;
  readonly podNodeSelector?: Readonly<Record<string, string>>;
  readonly limitedResources?: readonly LimitedResource[];
}

export const NAMESPACE = 'agents';

export const container = (more: Partial<Container> = {}, name = 'main'): Container => ({ name, image: 'example.com/agent:1', ...more });
export const resources = (requests?: ResourceList, limits?: ResourceList): Partial<Container> => (
  { resources: { ...requests && { requests }, ...limits && { limits } } });
export const containers = (...all: Parameters<typeof container>[]) => ({ containers: all.map((each) => container(...each)) });

/** A DaemonSet called agent, of one container that says nothing unless told otherwise. */
export function agent(spec: Partial<PodSpec> = {}, name = 'agent', namespace = NAMESPACE): DaemonSet {
  return {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name, namespace },
    spec: {
      selector: { matchLabels: { app: 'agent' } },
      template: { metadata: { labels: { app: 'agent' } }, spec: { containers: [container()], ...spec } },
    },
  };
}

const inNamespace = (name: string) => ({ name, namespace: NAMESPACE });

export const namespace = (labels: Record<string, string> = {}, annotations: Record<string, string> = {}, phase = 'Active'): Namespace => (
  { apiVersion: 'v1', kind: 'Namespace', metadata: { name: NAMESPACE, labels, annotations }, status: { phase } });
export const priorityClass = (name: string, value: number, more: Partial<PriorityClass> = {}): PriorityClass => (
  { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name }, value, ...more });
export const runtimeClass = (name: string, podFixed?: ResourceList, scheduling?: RuntimeClass['scheduling']): RuntimeClass => (
  { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata: { name }, handler: name, ...podFixed && { overhead: { podFixed } }, ...scheduling && { scheduling } });
export const limitRange = (name: string, ...limits: LimitRangeItem[]): LimitRange => (
  { apiVersion: 'v1', kind: 'LimitRange', metadata: inNamespace(name), spec: { limits } });
export const serviceAccount = (name: string, more: Partial<ServiceAccount> = {}): ServiceAccount => (
  { apiVersion: 'v1', kind: 'ServiceAccount', metadata: inNamespace(name), ...more });

/** A quota whose controller has been there. What is not said to be used is counted, and nothing. */
export function quota(name: string, hard: ResourceList, used: ResourceList = {}, spec: Partial<ResourceQuota['spec']> = {}): ResourceQuota {
  const none = Object.fromEntries(Object.keys(hard).map((resource) => [resource, '0']));
  return { apiVersion: 'v1', kind: 'ResourceQuota', metadata: inNamespace(name), spec: { hard, ...spec }, status: { hard, used: { ...none, ...used } } };
}

/** What GKE lets only namespaces with a quota for it have. */
export const CRITICAL_PODS: LimitedResource = {
  resource: 'pods',
  matchScopes: [{ scopeName: 'PriorityClass', operator: 'In', values: ['system-node-critical', 'system-cluster-critical'] }],
};

/** A case of an agent whose pods say this, in a cluster that has these objects. */
export const asked = (name: string, spec: Partial<PodSpec>, objects: ClusterObjects = {}, more: Partial<AdmissionCase> = {}): AdmissionCase => (
  { name, daemonSet: agent(spec), objects, ...more });
