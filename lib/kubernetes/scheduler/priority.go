package scheduler

import (
	corev1 "k8s.io/api/core/v1"
	schedulingv1 "k8s.io/api/scheduling/v1"
	schedulinghelpers "k8s.io/kubernetes/pkg/apis/scheduling/v1"
)

// prioritize gives a pod what admission gives it by its class. One that has a priority was admitted. One whose class is not
// there would not be; it is left without.
func prioritize(pod *corev1.Pod, given []*schedulingv1.PriorityClass) {
	if pod.Spec.Priority != nil {
		return
	}
	class := classOf(pod.Spec.PriorityClassName, given)
	if class == nil {
		return
	}
	pod.Spec.Priority = &class.Value
	if pod.Spec.PreemptionPolicy == nil {
		pod.Spec.PreemptionPolicy = class.PreemptionPolicy
	}
}

// classOf finds a class by its name, and the default of the cluster where none is named: the lowest, should there be several.
func classOf(name string, given []*schedulingv1.PriorityClass) *schedulingv1.PriorityClass {
	var found *schedulingv1.PriorityClass
	for _, class := range append(schedulinghelpers.SystemPriorityClasses(), given...) {
		switch {
		case name != "" && class.Name == name:
			return class
		case name == "" && class.GlobalDefault && (found == nil || class.Value < found.Value):
			found = class
		}
	}
	return found
}
