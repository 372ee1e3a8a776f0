package main

import (
	"fmt"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	nodev1 "k8s.io/api/node/v1"
	schedulingv1 "k8s.io/api/scheduling/v1"
	"k8s.io/apimachinery/pkg/runtime"
	resourcequotaapi "k8s.io/apiserver/pkg/admission/plugin/resourcequota/apis/resourcequota"
	"k8s.io/kubernetes/pkg/api/legacyscheme"

	"cdk8s-daemonsets/kubernetes/apiserver"
)

// Case is a DaemonSet and what admission looks at. A plugin whose objects are not given is not asked.
type Case struct {
	Name      string           `json:"name"`
	DaemonSet appsv1.DaemonSet `json:"daemonSet"`
	Objects   Objects          `json:"objects"`
	// Pods is how many are created, one after the other. One where it is zero.
	Pods int `json:"pods,omitempty"`
	// PodNodeSelector is the configuration of the plugin of this name, which is asked where there is one.
	PodNodeSelector map[string]string `json:"podNodeSelector,omitempty"`
	// LimitedResources is the configuration of ResourceQuota.
	LimitedResources []resourcequotaapi.LimitedResource `json:"limitedResources,omitempty"`
}

// Objects are those of the cluster.
type Objects struct {
	Namespaces      []corev1.Namespace           `json:"namespaces"`
	PriorityClasses []schedulingv1.PriorityClass `json:"priorityClasses"`
	RuntimeClasses  []nodev1.RuntimeClass        `json:"runtimeClasses"`
	LimitRanges     []corev1.LimitRange          `json:"limitRanges"`
	ResourceQuotas  []corev1.ResourceQuota       `json:"resourceQuotas"`
	ServiceAccounts []corev1.ServiceAccount      `json:"serviceAccounts"`
}

// invalid tells what the API server says of an object that it would not have stored.
type invalid struct{ error }

// settle fills in what the API server would have, and refuses what it would refuse.
func (asked *Case) settle() error {
	objects := &asked.Objects
	for i := range objects.Namespaces {
		legacyscheme.Scheme.Default(&objects.Namespaces[i])
	}
	for i := range objects.PriorityClasses {
		if err := stored(&objects.PriorityClasses[i]); err != nil {
			return err
		}
	}
	for i := range objects.RuntimeClasses {
		if err := stored(&objects.RuntimeClasses[i]); err != nil {
			return err
		}
	}
	for i := range objects.LimitRanges {
		if err := stored(&objects.LimitRanges[i]); err != nil {
			return err
		}
	}
	for i := range objects.ResourceQuotas {
		if err := stored(&objects.ResourceQuotas[i]); err != nil {
			return err
		}
	}
	return stored(&asked.DaemonSet)
}

// stored holds an object to the API server's checks, and fills in defaults. Its status stays.
func stored(object runtime.Object) error {
	_, causes, err := apiserver.Create(object.DeepCopyObject())
	if err != nil {
		return err
	}
	if len(causes) > 0 {
		return invalid{fmt.Errorf("%T: %v", object, causes)}
	}
	legacyscheme.Scheme.Default(object)
	return nil
}
