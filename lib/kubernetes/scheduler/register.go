// Package scheduler answers for kube-scheduler's default profile: whether a pod fits, and why not.
package scheduler

import (
	"bytes"
	"encoding/json"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/utils/ptr"

	"cdk8s-daemonsets/kubernetes/calls"
)

// Register makes the question of this package askable.
func Register() {
	made, err := newConfigured()
	if err != nil {
		panic(err)
	}
	schedulers = made
	calls.Register("schedule", Schedule)
	warm()
}

// warm asks once, so that what Kubernetes prepares at its first use is in the snapshot that users load.
func warm() {
	labels := map[string]string{"app": "warm"}
	selector := &metav1.LabelSelector{MatchLabels: labels}
	resources := corev1.ResourceList{corev1.ResourceCPU: resource.MustParse("1"), corev1.ResourceMemory: resource.MustParse("1Gi"), corev1.ResourcePods: resource.MustParse("9")}
	node := &corev1.Node{
		ObjectMeta: metav1.ObjectMeta{Name: "warm", Labels: map[string]string{"zone": "a"}},
		Spec:       corev1.NodeSpec{Taints: []corev1.Taint{{Key: "warm", Effect: corev1.TaintEffectPreferNoSchedule}}},
		Status:     corev1.NodeStatus{Allocatable: resources},
	}
	pod := &corev1.Pod{ObjectMeta: metav1.ObjectMeta{Name: "warm", Namespace: "default", Labels: labels}, Spec: corev1.PodSpec{
		Priority: ptr.To[int32](1),
		Containers: []corev1.Container{{
			Name: "warm", Image: "warm", Ports: []corev1.ContainerPort{{ContainerPort: 80, HostPort: 80}},
			Resources: corev1.ResourceRequirements{Requests: corev1.ResourceList{corev1.ResourceCPU: resource.MustParse("1")}},
		}},
		TopologySpreadConstraints: []corev1.TopologySpreadConstraint{{
			MaxSkew: 1, TopologyKey: "zone", WhenUnsatisfiable: corev1.DoNotSchedule, LabelSelector: selector,
		}},
		Affinity: &corev1.Affinity{PodAntiAffinity: &corev1.PodAntiAffinity{
			RequiredDuringSchedulingIgnoredDuringExecution: []corev1.PodAffinityTerm{{TopologyKey: "zone", LabelSelector: selector}},
		}},
	}}
	existing := pod.DeepCopy()
	existing.Name, existing.Spec.NodeName, existing.Spec.Priority = "existing", node.Name, nil
	claiming := pod.DeepCopy()
	claiming.Spec.Volumes = []corev1.Volume{{Name: "warm", VolumeSource: corev1.VolumeSource{
		PersistentVolumeClaim: &corev1.PersistentVolumeClaimVolumeSource{ClaimName: "warm"},
	}}}
	question, err := json.Marshal(Question{Pods: []*corev1.Pod{pod, claiming}, Nodes: []*corev1.Node{node}, Existing: []*corev1.Pod{existing}})
	if err != nil {
		panic(err)
	}
	if reply := calls.Answer(fmt.Appendf(nil, "{\"ask\":\"schedule\"}\n%s", question)); !bytes.Contains(reply, []byte(`"nominatedNode":"warm"`)) {
		panic(fmt.Errorf("the scheduler is not ready: %s", reply))
	}
}
