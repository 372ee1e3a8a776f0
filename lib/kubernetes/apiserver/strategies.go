package apiserver

import (
	"context"
	"crypto/tls"
	"fmt"
	"slices"

	"k8s.io/apimachinery/pkg/runtime"
	utilvalidation "k8s.io/apimachinery/pkg/util/validation"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/apiserver/pkg/storage/names"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	podutil "k8s.io/kubernetes/pkg/api/pod"
	serviceutil "k8s.io/kubernetes/pkg/api/service"
	"k8s.io/kubernetes/pkg/apis/core"
	"k8s.io/kubernetes/pkg/apis/core/validation"
	"k8s.io/kubernetes/pkg/features"
)

// coreStrategy stands for a strategy of k8s.io/kubernetes/pkg/registry/core that cannot be linked here: the packages
// of these kinds import the storage in etcd. The checks are Kubernetes'; what surrounds them is told again, and
// strategies_test.go holds it to the originals.
type coreStrategy[T runtime.Object] struct {
	rest.DeclarativeValidation
	names.NameGenerator
	clusterScoped bool
	prepare       func(context.Context, T)
	validate      func(T) field.ErrorList
	warnings      func(context.Context, T) []string
	options       func() map[string]bool
}

func strategy[T runtime.Object](own coreStrategy[T]) coreStrategy[T] {
	own.DeclarativeValidation = rest.DeclarativeValidation{Scheme: legacyscheme.Scheme}
	own.NameGenerator = names.SimpleNameGenerator
	return own
}

func (s coreStrategy[T]) NamespaceScoped() bool { return !s.clusterScoped }

func (s coreStrategy[T]) Canonicalize(runtime.Object) {}

func (s coreStrategy[T]) PrepareForCreate(ctx context.Context, object runtime.Object) {
	if s.prepare != nil {
		s.prepare(ctx, object.(T))
	}
}

func (s coreStrategy[T]) Validate(_ context.Context, object runtime.Object) field.ErrorList {
	return s.validate(object.(T))
}

func (s coreStrategy[T]) WarningsOnCreate(ctx context.Context, object runtime.Object) []string {
	if s.warnings == nil {
		return nil
	}
	return s.warnings(ctx, object.(T))
}

func (s coreStrategy[T]) DeclarativeValidationConfig(context.Context, runtime.Object, runtime.Object) rest.DeclarativeValidationConfig {
	if s.options == nil {
		return rest.DeclarativeValidationConfig{}
	}
	return rest.DeclarativeValidationConfig{Options: s.options()}
}

var configMap = strategy(coreStrategy[*core.ConfigMap]{validate: validation.ValidateConfigMap})

var namespace = strategy(coreStrategy[*core.Namespace]{
	clusterScoped: true,
	prepare: func(_ context.Context, namespace *core.Namespace) {
		namespace.Status = core.NamespaceStatus{Phase: core.NamespaceActive}
		if !slices.Contains(namespace.Spec.Finalizers, core.FinalizerKubernetes) {
			namespace.Spec.Finalizers = append(namespace.Spec.Finalizers, core.FinalizerKubernetes)
		}
	},
	validate: validation.ValidateNamespace,
})

var nodeStrategy = strategy(coreStrategy[*core.Node]{
	clusterScoped: true,
	prepare: func(_ context.Context, node *core.Node) {
		node.Spec.ConfigSource = nil
		node.Status.Config = nil
		if !utilfeature.DefaultFeatureGate.Enabled(features.InPlacePodVerticalScalingSchedulerPreemption) {
			node.Spec.PodPreemptionPolicy = nil
		}
	},
	validate: validation.ValidateNode,
	warnings: func(_ context.Context, node *core.Node) []string {
		var warnings []string
		if node.Spec.DoNotUseExternalID != "" {
			warnings = append(warnings, "spec.externalID: this field is deprecated, and is unused by Kubernetes")
		}
		for i, cidr := range node.Spec.PodCIDRs {
			warnings = append(warnings, utilvalidation.GetWarningsForCIDR(field.NewPath("spec", "podCIDRs").Index(i), cidr)...)
		}
		return warnings
	},
	options: func() map[string]bool {
		gate := features.InPlacePodVerticalScalingSchedulerPreemption
		return map[string]bool{string(gate): utilfeature.DefaultFeatureGate.Enabled(gate)}
	},
})

var pod = strategy(coreStrategy[*core.Pod]{
	prepare: func(ctx context.Context, pod *core.Pod) {
		pod.Generation = 1
		pod.Status = core.PodStatus{Phase: core.PodPending}
		podutil.DropDisabledPodFields(pod, nil)
		mergeLabelKeys(pod)
		copyAppArmorAnnotations(ctx, pod)
		podutil.DefaultPodLevelResources(pod)
	},
	validate: func(pod *core.Pod) field.ErrorList {
		options := podutil.GetValidationOptionsFromPodSpecAndMeta(&pod.Spec, nil, &pod.ObjectMeta, nil)
		options.ResourceIsPod = true
		return validation.ValidatePodCreate(pod, options)
	},
	warnings: func(ctx context.Context, pod *core.Pod) []string {
		var warnings []string
		if problems := utilvalidation.IsDNS1123Label(pod.Name); len(problems) > 0 {
			warnings = append(warnings, fmt.Sprintf("metadata.name: this is used in the Pod's hostname, "+
				"which can result in surprising behavior; a DNS label is recommended: %v", problems))
		}
		return append(warnings, podutil.GetWarningsForPod(ctx, pod, nil)...)
	},
})

var secret = strategy(coreStrategy[*core.Secret]{
	validate: validation.ValidateSecret,
	warnings: func(_ context.Context, secret *core.Secret) []string {
		if secret.Type != core.SecretTypeTLS {
			return nil
		}
		if _, err := tls.X509KeyPair(secret.Data[core.TLSCertKey], secret.Data[core.TLSPrivateKeyKey]); err != nil {
			return []string{err.Error()}
		}
		return nil
	},
})

// The storage allocates addresses and ports, which is no business of a manifest; a Service without is no error here.
var service = strategy(coreStrategy[*core.Service]{
	prepare: func(_ context.Context, service *core.Service) {
		service.Status = core.ServiceStatus{}
		repeatClusterIP(service)
	},
	validate: validation.ValidateServiceCreate,
	warnings: func(_ context.Context, service *core.Service) []string {
		return serviceutil.GetWarningsForService(service, nil)
	},
})

// repeatClusterIP does for a client that knows one address only, like "None", what the storage does before it validates.
func repeatClusterIP(service *core.Service) {
	if service.Spec.ClusterIP != "" && len(service.Spec.ClusterIPs) == 0 {
		service.Spec.ClusterIPs = []string{service.Spec.ClusterIP}
	}
}

const enforceMountableSecrets = "kubernetes.io/enforce-mountable-secrets"

var serviceAccount = strategy(coreStrategy[*core.ServiceAccount]{
	prepare: func(_ context.Context, account *core.ServiceAccount) {
		for i, reference := range account.Secrets {
			account.Secrets[i] = core.ObjectReference{Name: reference.Name}
		}
	},
	validate: validation.ValidateServiceAccount,
	warnings: func(_ context.Context, account *core.ServiceAccount) []string {
		if _, set := account.Annotations[enforceMountableSecrets]; !set {
			return nil
		}
		return []string{fmt.Sprintf("metadata.annotations[%s]: deprecated in v1.32+; "+
			"prefer separate namespaces to isolate access to mounted secrets", enforceMountableSecrets)}
	},
})
