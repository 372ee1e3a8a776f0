// Generated from the OpenAPI of Kubernetes v1.37.2 by projenrc/generate-structs.ts. Do not edit.

/** The resources of each API group of Kubernetes itself, the core group being the empty one. */
export const RESOURCES: { readonly [group: string]: { readonly namespaced: readonly string[]; readonly cluster: readonly string[] } } = {
  '': { namespaced: ['bindings', 'configmaps', 'endpoints', 'events', 'limitranges', 'persistentvolumeclaims', 'pods', 'podtemplates', 'replicationcontrollers', 'resourcequotas', 'secrets', 'serviceaccounts', 'services'], cluster: ['componentstatuses', 'namespaces', 'nodes', 'persistentvolumes'] },
  'admissionregistration.k8s.io': { namespaced: [], cluster: ['mutatingadmissionpolicies', 'mutatingadmissionpolicybindings', 'mutatingwebhookconfigurations', 'validatingadmissionpolicies', 'validatingadmissionpolicybindings', 'validatingwebhookconfigurations'] },
  'apiextensions.k8s.io': { namespaced: [], cluster: ['customresourcedefinitions'] },
  'apiregistration.k8s.io': { namespaced: [], cluster: ['apiservices'] },
  'apps': { namespaced: ['controllerrevisions', 'daemonsets', 'deployments', 'replicasets', 'statefulsets'], cluster: [] },
  'authentication.k8s.io': { namespaced: [], cluster: ['selfsubjectreviews', 'tokenreviews'] },
  'authorization.k8s.io': { namespaced: ['localsubjectaccessreviews'], cluster: ['selfsubjectaccessreviews', 'selfsubjectrulesreviews', 'subjectaccessreviews'] },
  'autoscaling': { namespaced: ['horizontalpodautoscalers'], cluster: [] },
  'batch': { namespaced: ['cronjobs', 'jobs'], cluster: [] },
  'certificates.k8s.io': { namespaced: ['podcertificaterequests'], cluster: ['certificatesigningrequests', 'clustertrustbundles'] },
  'coordination.k8s.io': { namespaced: ['leasecandidates', 'leases'], cluster: [] },
  'discovery.k8s.io': { namespaced: ['endpointslices'], cluster: [] },
  'events.k8s.io': { namespaced: ['events'], cluster: [] },
  'flowcontrol.apiserver.k8s.io': { namespaced: [], cluster: ['flowschemas', 'prioritylevelconfigurations'] },
  'internal.apiserver.k8s.io': { namespaced: [], cluster: ['storageversions'] },
  'lifecycle.k8s.io': { namespaced: ['evictionrequests', 'evictions'], cluster: [] },
  'networking.k8s.io': { namespaced: ['ingresses', 'networkpolicies'], cluster: ['ingressclasses', 'ipaddresses', 'servicecidrs'] },
  'node.k8s.io': { namespaced: [], cluster: ['runtimeclasses'] },
  'policy': { namespaced: ['poddisruptionbudgets'], cluster: [] },
  'rbac.authorization.k8s.io': { namespaced: ['rolebindings', 'roles'], cluster: ['clusterrolebindings', 'clusterroles'] },
  'resource.k8s.io': { namespaced: ['resourceclaims', 'resourceclaimtemplates'], cluster: ['deviceclasses', 'devicetaintrules', 'resourcepoolstatusrequests', 'resourceslices'] },
  'scheduling.k8s.io': { namespaced: ['compositepodgroups', 'podgroups', 'workloads'], cluster: ['priorityclasses'] },
  'storage.k8s.io': { namespaced: ['csistoragecapacities'], cluster: ['csidrivers', 'csinodes', 'storageclasses', 'volumeattachments', 'volumeattributesclasses'] },
  'storagemigration.k8s.io': { namespaced: [], cluster: ['storageversionmigrations'] },
};
