package apiserver

import (
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"k8s.io/kubernetes/pkg/apis/apps"
	appsv1 "k8s.io/kubernetes/pkg/apis/apps/v1"
	"k8s.io/kubernetes/pkg/apis/core"
	corev1 "k8s.io/kubernetes/pkg/apis/core/v1"
	"k8s.io/kubernetes/pkg/apis/networking"
	networkingv1 "k8s.io/kubernetes/pkg/apis/networking/v1"
	"k8s.io/kubernetes/pkg/apis/node"
	nodev1 "k8s.io/kubernetes/pkg/apis/node/v1"
	"k8s.io/kubernetes/pkg/apis/policy"
	policyv1 "k8s.io/kubernetes/pkg/apis/policy/v1"
	"k8s.io/kubernetes/pkg/apis/rbac"
	rbacv1 "k8s.io/kubernetes/pkg/apis/rbac/v1"
	"k8s.io/kubernetes/pkg/apis/scheduling"
	schedulingv1 "k8s.io/kubernetes/pkg/apis/scheduling/v1"
	"k8s.io/kubernetes/pkg/apis/storage"
	storagev1 "k8s.io/kubernetes/pkg/apis/storage/v1"
	"k8s.io/kubernetes/pkg/capabilities"
	"k8s.io/kubernetes/pkg/registry/apps/daemonset"
	"k8s.io/kubernetes/pkg/registry/core/limitrange"
	"k8s.io/kubernetes/pkg/registry/core/resourcequota"
	"k8s.io/kubernetes/pkg/registry/networking/networkpolicy"
	"k8s.io/kubernetes/pkg/registry/node/runtimeclass"
	"k8s.io/kubernetes/pkg/registry/policy/poddisruptionbudget"
	"k8s.io/kubernetes/pkg/registry/rbac/clusterrole"
	"k8s.io/kubernetes/pkg/registry/rbac/clusterrolebinding"
	"k8s.io/kubernetes/pkg/registry/rbac/role"
	"k8s.io/kubernetes/pkg/registry/rbac/rolebinding"
	"k8s.io/kubernetes/pkg/registry/scheduling/priorityclass"
	"k8s.io/kubernetes/pkg/registry/storage/storageclass"
)

// Kind is how the server keeps one kind of objects.
type Kind struct {
	Version  schema.GroupVersion
	Resource string
	Strategy rest.RESTCreateStrategy
}

var kinds = map[schema.GroupVersionKind]Kind{}

func init() {
	// What --allow-privileged does; kubeadm and every managed platform set it.
	capabilities.Setup(true, 0)
	for _, add := range []func(*runtime.Scheme) error{
		core.AddToScheme, corev1.AddToScheme,
		apps.AddToScheme, appsv1.AddToScheme,
		networking.AddToScheme, networkingv1.AddToScheme,
		node.AddToScheme, nodev1.AddToScheme,
		policy.AddToScheme, policyv1.AddToScheme,
		rbac.AddToScheme, rbacv1.AddToScheme,
		scheduling.AddToScheme, schedulingv1.AddToScheme,
		storage.AddToScheme, storagev1.AddToScheme,
	} {
		if err := add(legacyscheme.Scheme); err != nil {
			panic(err)
		}
	}
	keep(appsv1.SchemeGroupVersion, "DaemonSet", "daemonsets", daemonset.Strategy)
	keep(corev1.SchemeGroupVersion, "ConfigMap", "configmaps", configMap)
	keep(corev1.SchemeGroupVersion, "LimitRange", "limitranges", limitrange.Strategy)
	keep(corev1.SchemeGroupVersion, "Namespace", "namespaces", namespace)
	keep(corev1.SchemeGroupVersion, "Node", "nodes", nodeStrategy)
	keep(corev1.SchemeGroupVersion, "Pod", "pods", pod)
	keep(corev1.SchemeGroupVersion, "ResourceQuota", "resourcequotas", resourcequota.Strategy)
	keep(corev1.SchemeGroupVersion, "Secret", "secrets", secret)
	keep(corev1.SchemeGroupVersion, "Service", "services", service)
	keep(corev1.SchemeGroupVersion, "ServiceAccount", "serviceaccounts", serviceAccount)
	keep(networkingv1.SchemeGroupVersion, "NetworkPolicy", "networkpolicies", networkpolicy.Strategy)
	keep(nodev1.SchemeGroupVersion, "RuntimeClass", "runtimeclasses", runtimeclass.Strategy)
	keep(policyv1.SchemeGroupVersion, "PodDisruptionBudget", "poddisruptionbudgets", poddisruptionbudget.Strategy)
	keep(rbacv1.SchemeGroupVersion, "ClusterRole", "clusterroles", clusterrole.Strategy)
	keep(rbacv1.SchemeGroupVersion, "ClusterRoleBinding", "clusterrolebindings", clusterrolebinding.Strategy)
	keep(rbacv1.SchemeGroupVersion, "Role", "roles", role.Strategy)
	keep(rbacv1.SchemeGroupVersion, "RoleBinding", "rolebindings", rolebinding.Strategy)
	keep(schedulingv1.SchemeGroupVersion, "PriorityClass", "priorityclasses", priorityclass.Strategy)
	keep(storagev1.SchemeGroupVersion, "StorageClass", "storageclasses", storageclass.Strategy)
}

func keep(version schema.GroupVersion, kind, resource string, strategy rest.RESTCreateStrategy) {
	kinds[version.WithKind(kind)] = Kind{Version: version, Resource: resource, Strategy: strategy}
}
