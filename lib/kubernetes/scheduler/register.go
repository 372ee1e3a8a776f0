// Package scheduler answers for kube-scheduler's default profile: whether a pod fits, and why not.
package scheduler

import (
	"fmt"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"

	"cdk8s-daemonsets/kubernetes/calls"
)

// Register makes the question of this package askable.
func Register() {
	made, err := newProfile()
	if err != nil {
		panic(err)
	}
	scheduling = made
	calls.Register("schedule", Schedule)
	warm()
}

// warm asks once, so that what Kubernetes prepares at its first use is in the snapshot that users load.
func warm() {
	node := &corev1.Node{ObjectMeta: metav1.ObjectMeta{Name: "warm", Labels: map[string]string{"zone": "a"}}}
	labels := map[string]string{"app": "warm"}
	selector := &metav1.LabelSelector{MatchLabels: labels}
	pod := &corev1.Pod{ObjectMeta: metav1.ObjectMeta{Name: "warm", Namespace: "default", Labels: labels}, Spec: corev1.PodSpec{
		Containers: []corev1.Container{{Name: "warm", Ports: []corev1.ContainerPort{{ContainerPort: 80, HostPort: 80}}}},
		Volumes: []corev1.Volume{{Name: "warm", VolumeSource: corev1.VolumeSource{
			PersistentVolumeClaim: &corev1.PersistentVolumeClaimVolumeSource{ClaimName: "warm"},
		}}},
		TopologySpreadConstraints: []corev1.TopologySpreadConstraint{{
			MaxSkew: 1, TopologyKey: "zone", WhenUnsatisfiable: corev1.DoNotSchedule, LabelSelector: selector,
		}},
		Affinity: &corev1.Affinity{PodAntiAffinity: &corev1.PodAntiAffinity{
			RequiredDuringSchedulingIgnoredDuringExecution: []corev1.PodAffinityTerm{{TopologyKey: "zone", LabelSelector: selector}},
		}},
	}}
	existing := pod.DeepCopy()
	existing.Name, existing.Spec.NodeName = "existing", node.Name
	if _, err := Schedule(Question{Pods: []*corev1.Pod{pod}, Nodes: []*corev1.Node{node}, Existing: []*corev1.Pod{existing}}); err != nil {
		panic(fmt.Errorf("the scheduler is not ready: %w", err))
	}
}
