package main

import (
	"fmt"

	corev1 "k8s.io/api/core/v1"
	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/runtime/schema"
	quota "k8s.io/apiserver/pkg/quota/v1"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/kubernetes/pkg/quota/v1/evaluator/core"
	"k8s.io/utils/clock"
)

var podKind = schema.GroupVersionKind{Version: "v1", Kind: "Pod"}

// exceeds refuses a pod that the quota has no room for. Pods count until they are gone.
func (c *cluster) exceeds(client *fake.Clientset, pod *corev1.Pod) error {
	if c.quota == nil {
		return nil
	}
	list, err := client.Tracker().List(corev1.SchemeGroupVersion.WithResource("pods"), podKind, pod.Namespace)
	if err != nil {
		return err
	}
	used, err := core.PodUsageFunc(pod, clock.RealClock{})
	if err != nil {
		return err
	}
	for _, each := range list.(*corev1.PodList).Items {
		usage, err := core.PodUsageFunc(&each, clock.RealClock{})
		if err != nil {
			return err
		}
		used = quota.Add(used, usage)
	}
	if fits, beyond := quota.LessThanOrEqual(quota.Mask(used, quota.ResourceNames(c.quota)), c.quota); !fits {
		return apierrors.NewForbidden(schema.GroupResource{Resource: "pods"}, pod.Name, fmt.Errorf("exceeded quota: %v", beyond))
	}
	return nil
}
