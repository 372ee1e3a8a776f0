package daemons

import (
	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/component-helpers/resource"
	"k8s.io/kubernetes/pkg/controller"
	"k8s.io/kubernetes/pkg/controller/daemon/util"

	"cdk8s-daemonsets/kubernetes/apiserver"
)

// PodFor asks for the pod of a DaemonSet on a node.
type PodFor struct {
	DaemonSet appsv1.DaemonSet `json:"daemonSet"`
	Node      string           `json:"node"`
}

// Created is that pod as the server stores it before admission, and what the scheduler and the kubelet count of it.
type Created struct {
	Pod       *corev1.Pod            `json:"pod"`
	Requests  corev1.ResourceList    `json:"requests"`
	HostPorts []corev1.ContainerPort `json:"hostPorts"`
	// Causes for which the server refuses the pod, although it accepted the DaemonSet.
	Causes []apiserver.Cause `json:"causes"`
}

// CreatedPod does what the controller does for a node that shall run a pod.
func CreatedPod(question PodFor) (Created, error) {
	daemonSet, _, err := apiserver.Create(&question.DaemonSet)
	if err != nil {
		return Created{}, err
	}
	hash := controller.ComputeHash(&daemonSet.Spec.Template, daemonSet.Status.CollisionCount)
	generation, err := util.GetTemplateGeneration(daemonSet)
	if err != nil {
		generation = nil // the controller goes by the hash alone
	}
	template := util.CreatePodTemplate(daemonSet.Spec.Template, generation, hash)
	template.Spec.Affinity = util.ReplaceDaemonSetPodNodeNameNodeAffinity(template.Spec.Affinity, question.Node)
	owner := metav1.NewControllerRef(daemonSet, appsv1.SchemeGroupVersion.WithKind("DaemonSet"))
	pod, err := controller.GetPodFromTemplate(&template, daemonSet, owner)
	if err != nil {
		return Created{}, err
	}
	pod.Namespace = daemonSet.Namespace
	stored, causes, err := apiserver.Create(pod)
	if err != nil {
		return Created{}, err
	}
	anonymous(stored)
	return Created{
		Pod:       stored,
		Requests:  resource.PodRequests(stored.DeepCopy(), resource.PodResourcesOptions{}), // a copy: it adds the overhead to the pod's own 1.5Gi
		HostPorts: hostPorts(stored),
		Causes:    causes,
	}, nil
}

// anonymous removes what differs from one question to the next.
func anonymous(pod *corev1.Pod) {
	pod.UID = ""
	pod.CreationTimestamp = metav1.Time{}
	for i := range pod.OwnerReferences {
		pod.OwnerReferences[i].UID = ""
	}
}

// hostPorts are those that the scheduler keeps free: of containers that run as long as the pod.
func hostPorts(pod *corev1.Pod) []corev1.ContainerPort {
	ports := []corev1.ContainerPort{}
	collect := func(container corev1.Container) {
		for _, port := range container.Ports {
			if port.HostPort > 0 {
				ports = append(ports, port)
			}
		}
	}
	for _, container := range pod.Spec.InitContainers {
		if policy := container.RestartPolicy; policy != nil && *policy == corev1.ContainerRestartPolicyAlways {
			collect(container)
		}
	}
	for _, container := range pod.Spec.Containers {
		collect(container)
	}
	return ports
}
