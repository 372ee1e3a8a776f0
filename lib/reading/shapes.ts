import { amount, anything, boolean, int32, int64, intOrString, listOf, mapOf, object, quantity, string } from './shape';

// The fields of Kubernetes' objects that decide on placement, and their types in k8s.io/api. What a manifest leaves out stays out; only
// where our interfaces demand a field that the decoder would make empty is it made so: whether it may be empty is not for a reader to say.

export const labels = mapOf(string);

export const metadata = object({
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

export const labelSelector = object({ matchLabels: labels, matchExpressions: requirements });

const nodeSelectorTerm = object({ matchExpressions: requirements, matchFields: requirements });

const podAffinityTerm = object({
  labelSelector,
  namespaces: listOf(string),
  namespaceSelector: labelSelector,
  topologyKey: string,
}, { zeroed: ['topologyKey'] });

const podAffinity = object({
  requiredDuringSchedulingIgnoredDuringExecution: listOf(podAffinityTerm),
  preferredDuringSchedulingIgnoredDuringExecution: listOf(object({ weight: int32, podAffinityTerm }, { zeroed: ['weight', 'podAffinityTerm'] })),
});

const affinity = object({
  nodeAffinity: object({
    requiredDuringSchedulingIgnoredDuringExecution: object({ nodeSelectorTerms: listOf(nodeSelectorTerm) }, { zeroed: ['nodeSelectorTerms'] }),
    preferredDuringSchedulingIgnoredDuringExecution: listOf(
      object({ weight: int32, preference: nodeSelectorTerm }, { zeroed: ['weight', 'preference'] }),
    ),
  }),
  podAffinity,
  podAntiAffinity: podAffinity,
});

export const tolerations = listOf(object({ key: string, operator: string, value: string, effect: string, tolerationSeconds: int64 }));

export const amounts = mapOf(quantity);

const resources = object({ requests: amounts, limits: amounts });

const containers = listOf(object({
  name: string,
  image: string,
  restartPolicy: string,
  resources,
  ports: listOf(object({ containerPort: int32, hostPort: int32, hostIP: string, protocol: string, name: string }, { zeroed: ['containerPort'] })),
  volumeMounts: listOf(object({ name: string, mountPath: string }, { zeroed: ['name', 'mountPath'] })),
}, { zeroed: ['name'] }));

const podSpec = object({
  nodeName: string,
  nodeSelector: labels,
  affinity,
  tolerations,
  containers,
  initContainers: containers,
  resources,
  overhead: amounts,
  hostNetwork: boolean,
  hostPID: boolean,
  hostIPC: boolean,
  os: object({ name: string }, { zeroed: ['name'] }),
  priorityClassName: string,
  priority: int32,
  preemptionPolicy: string,
  runtimeClassName: string,
  schedulerName: string,
  schedulingGates: listOf(object({ name: string }, { zeroed: ['name'] })),
  topologySpreadConstraints: listOf(object({
    maxSkew: int32, topologyKey: string, whenUnsatisfiable: string, labelSelector,
  }, { zeroed: ['maxSkew', 'topologyKey', 'whenUnsatisfiable'] })),
  volumes: listOf(object({ name: string }, { zeroed: ['name'] })),
  resourceClaims: listOf(object({ name: string, resourceClaimName: string, resourceClaimTemplateName: string }, { zeroed: ['name'] })),
  serviceAccountName: string,
  serviceAccount: string,
  automountServiceAccountToken: boolean,
  imagePullSecrets: listOf(object({ name: string })),
  activeDeadlineSeconds: int64,
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
  status: object({ allocatable: mapOf(amount), capacity: mapOf(amount), conditions, nodeInfo: mapOf(anything) }),
}, { required: ['metadata'] });

/** What containers have while their pod is being resized. */
const containerStatuses = listOf(object({ name: string, allocatedResources: amounts, resources: object({ requests: amounts }) }, { zeroed: ['name'] }));

export const pod = object({
  metadata,
  spec: podSpec,
  status: object({
    phase: string,
    conditions,
    startTime: string,
    containerStatuses,
    initContainerStatuses: containerStatuses,
    allocatedResources: amounts,
    resources: object({ requests: amounts }),
  }),
}, { required: ['metadata'] });
