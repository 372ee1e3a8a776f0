package daemons

import (
	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/controller/daemon"
	"k8s.io/kubernetes/pkg/controller/daemon/util"
)

// Decisions asks for every pair of a DaemonSet and a node.
type Decisions struct {
	DaemonSets []appsv1.DaemonSet `json:"daemonSets"`
	Nodes      []corev1.Node      `json:"nodes"`
}

// Decision holds a digit for each node in order: the two answers of the controller about it.
type Decision struct {
	Nodes       string              `json:"nodes"`
	Tolerations []corev1.Toleration `json:"tolerations"`
}

const (
	neither      = '0'
	continueOnly = '1'
	run          = '2'
	// runOnly would be a new pod that the next sync deletes: Kubernetes never says so, and we would see it.
	runOnly = '3'
)

// Decide asks the controller about every pair. Tolerations are those of the pods it creates.
func Decide(question Decisions) ([]Decision, error) {
	decisions := make([]Decision, len(question.DaemonSets))
	for i := range question.DaemonSets {
		daemonSet := &question.DaemonSets[i]
		digits := make([]byte, len(question.Nodes))
		for j := range question.Nodes {
			digits[j] = digit(daemon.NodeShouldRunDaemonPod(klog.Background(), &question.Nodes[j], daemonSet))
		}
		template := util.CreatePodTemplate(daemonSet.Spec.Template, nil, "")
		decisions[i] = Decision{Nodes: string(digits), Tolerations: template.Spec.Tolerations}
	}
	return decisions, nil
}

func digit(shouldRun, shouldContinueRunning bool) byte {
	switch {
	case shouldRun && shouldContinueRunning:
		return run
	case shouldRun:
		return runOnly
	case shouldContinueRunning:
		return continueOnly
	default:
		return neither
	}
}
