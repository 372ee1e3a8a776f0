import { anything, boolean, int32, int64, intOrString, listOf, mapOf, object, quantity, string } from './shape';

// The fields of Kubernetes' objects that decide on placement, and their types in k8s.io/api. What a manifest leaves out stays out; only
// where our interfaces demand a field that the decoder would make empty is it made so: whether it may be empty is not for a reader to say.

const labels = mapOf(string);

const metadata = object({
  name: string,
  namespace: string,
  labels,
  annotations: labels,
  uid: string,
  creationTimestamp: string,
  deletionTimestamp: string,
  ownerReferences: listOf(object({ apiVersion: string, kind: string, name: string, uid: string, controller: boolean })),
}, { required: ['name'] });

const requirements = listOf(object({ key: string, operator: string, values: listOf(string) }, { zeroed: ['key', 'operator'] }));

const labelSelector = object({ matchLabels: labels, matchExpressions: requirements });

const nodeSelectorTerm = object({ matchExpressions: requirements, matchFields: requirements });

const affinity = object({
  nodeAffinity: object({
    requiredDuringSchedulingIgnoredDuringExecution: object({ nodeSelectorTerms: listOf(nodeSelectorTerm) }, { zeroed: ['nodeSelectorTerms'] }),
    preferredDuringSchedulingIgnoredDuringExecution: listOf(
      object({ weight: int32, preference: nodeSelectorTerm }, { zeroed: ['weight', 'preference'] }),
    ),
  }),
});

const tolerations = listOf(object({ key: string, operator: string, value: string, effect: string, tolerationSeconds: int64 }));

const resources = object({ requests: mapOf(quantity), limits: mapOf(quantity) });

const containers = listOf(object({
  name: string,
  image: string,
  restartPolicy: string,
  resources,
  ports: listOf(object({ containerPort: int32, hostPort: int32, hostIP: string, protocol: string, name: string }, { zeroed: ['containerPort'] })),
}, { zeroed: ['name'] }));

const podSpec = object({
  nodeName: string,
  nodeSelector: labels,
  affinity,
  tolerations,
  containers,
  initContainers: containers,
  resources,
  overhead: mapOf(quantity),
  hostNetwork: boolean,
  hostPID: boolean,
  hostIPC: boolean,
  os: object({ name: string }, { zeroed: ['name'] }),
  priorityClassName: string,
  priority: int32,
  runtimeClassName: string,
  schedulerName: string,
  serviceAccountName: string,
  restartPolicy: string,
  terminationGracePeriodSeconds: int64,
});

const conditions = listOf(object({
  type: string, status: string, lastTransitionTime: string, reason: string, message: string,
}, { zeroed: ['type', 'status'] }));

/** What every object says of itself. */
export const typed = object({ apiVersion: string, kind: string }, { required: ['apiVersion', 'kind'] });

export const daemonSet = object({
  metadata,
  spec: object({
    selector: labelSelector,
    template: object({ metadata: object({ labels, annotations: labels, name: string, namespace: string }), spec: podSpec }),
    updateStrategy: object({ type: string, rollingUpdate: object({ maxUnavailable: intOrString, maxSurge: intOrString }) }),
    minReadySeconds: int32,
    revisionHistoryLimit: int32,
  }, { required: ['template'] }),
  status: object({
    desiredNumberScheduled: int32,
    currentNumberScheduled: int32,
    numberReady: int32,
    updatedNumberScheduled: int32,
    numberAvailable: int32,
    numberUnavailable: int32,
    numberMisscheduled: int32,
  }),
}, { required: ['metadata', 'spec'] });

export const node = object({
  metadata,
  spec: object({
    taints: listOf(object({ key: string, value: string, effect: string, timeAdded: string }, { required: ['key', 'effect'] })),
    unschedulable: boolean,
    providerID: string,
  }),
  status: object({ allocatable: mapOf(quantity), capacity: mapOf(quantity), conditions, nodeInfo: mapOf(anything) }),
}, { required: ['metadata'] });

export const pod = object({
  metadata,
  spec: podSpec,
  status: object({ phase: string, conditions }),
}, { required: ['metadata'] });
