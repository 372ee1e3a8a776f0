package main

import (
	"context"
	"errors"
	"regexp"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apiserver/pkg/admission"
	"k8s.io/apiserver/pkg/admission/plugin/resourcequota"
	"k8s.io/apiserver/pkg/authentication/user"
	"k8s.io/apiserver/pkg/endpoints/request"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"k8s.io/kubernetes/pkg/apis/core"
	"k8s.io/kubernetes/pkg/controller"
	"k8s.io/kubernetes/pkg/controller/daemon/util"
	quotacore "k8s.io/kubernetes/pkg/quota/v1/evaluator/core"
	podregistry "k8s.io/kubernetes/pkg/registry/core/pod"
	"k8s.io/utils/clock"
)

// Answer is the pod as it would be stored, or the words of the first refusal.
type Answer struct {
	Spec *corev1.PodSpec `json:"spec,omitempty"`
	// Refused is what follows "Error creating: " in the event.
	Refused string `json:"refused,omitempty"`
	// Pods is how many were created before.
	Pods int `json:"pods,omitempty"`
	// PodSecurity is what the checks of every level say of the pod, where they are asked.
	PodSecurity any `json:"podSecurity,omitempty"`
	// Invalid is why the case cannot be: the API server would not have stored one of its objects.
	Invalid string `json:"invalid,omitempty"`
}

// What the API server adds to generateName is random; here it is not.
const (
	ending           = "xxxxx"
	longestBeginning = 58
)

var randomVolume = regexp.MustCompile(`^kube-api-access-.{5}$`)

func admit(asked *Case) (Answer, error) {
	if err := asked.settle(); err != nil {
		if wrong := (invalid{}); errors.As(err, &wrong) {
			return Answer{Invalid: wrong.Error()}, nil
		}
		return Answer{}, err
	}
	pod, err := sent(&asked.DaemonSet)
	if err != nil {
		return Answer{}, err
	}
	mutating, validating, err := pluginsFor(asked, pod)
	if err != nil {
		return Answer{}, err
	}

	ctx := request.WithRequestInfo(request.WithNamespace(context.Background(), pod.Namespace), &request.RequestInfo{
		IsResourceRequest: true, Verb: "create", APIVersion: "v1", Resource: "pods", Namespace: pod.Namespace,
	})
	for _, plugin := range mutating {
		if err := plugin.Admit(ctx, attributesOf(pod), nil); err != nil {
			return Answer{Refused: err.Error()}, nil
		}
	}
	rest.WipeObjectMetaSystemFields(pod)
	rest.FillObjectMetaSystemFields(pod)
	pod.Name = pod.GenerateName[:min(len(pod.GenerateName), longestBeginning)] + ending
	if err := rest.BeforeCreate(podregistry.Strategy, ctx, pod); err != nil {
		return Answer{Refused: err.Error()}, nil
	}
	answer, err := versioned(pod)
	if err != nil {
		return Answer{}, err
	}
	if answer.PodSecurity, err = podSecurity(asked, pod); err != nil {
		return Answer{}, err
	}
	for _, plugin := range validating {
		if err := plugin.Validate(ctx, attributesOf(pod), nil); err != nil {
			answer.Refused = err.Error()
			return answer, nil
		}
	}
	answer.Pods, answer.Refused = quota(asked, pod)
	return answer, nil
}

// sent is the pod that the controller creates, without its node.
func sent(daemonSet *appsv1.DaemonSet) (*core.Pod, error) {
	// What the controller sees went through protobuf, which knows no empty maps.
	bytes, err := daemonSet.Marshal()
	if err != nil {
		return nil, err
	}
	seen := &appsv1.DaemonSet{}
	if err := seen.Unmarshal(bytes); err != nil {
		return nil, err
	}
	template := util.CreatePodTemplate(seen.Spec.Template, nil, "hash")
	owner := metav1.NewControllerRef(seen, appsv1.SchemeGroupVersion.WithKind("DaemonSet"))
	owner.UID = "uid"
	pod, err := controller.GetPodFromTemplate(&template, seen, owner)
	if err != nil {
		return nil, err
	}
	pod.Namespace = seen.Namespace
	legacyscheme.Scheme.Default(pod)
	internal, err := legacyscheme.Scheme.ConvertToVersion(pod, runtime.InternalGroupVersioner)
	if err != nil {
		return nil, err
	}
	return internal.(*core.Pod), nil
}

func attributesOf(pod *core.Pod) admission.Attributes {
	return admission.NewAttributesRecord(pod, nil, core.Kind("Pod").WithVersion("v1"), pod.Namespace, pod.Name,
		core.Resource("pods").WithVersion("v1"), "", admission.Create, &metav1.CreateOptions{}, false, &user.DefaultInfo{})
}

func versioned(pod *core.Pod) (Answer, error) {
	object, err := legacyscheme.Scheme.ConvertToVersion(pod, corev1.SchemeGroupVersion)
	if err != nil {
		return Answer{}, err
	}
	spec := &object.(*corev1.Pod).Spec
	for i := range spec.Volumes {
		anonymous(&spec.Volumes[i].Name)
	}
	for _, containers := range [][]corev1.Container{spec.InitContainers, spec.Containers} {
		for i := range containers {
			for j := range containers[i].VolumeMounts {
				anonymous(&containers[i].VolumeMounts[j].Name)
			}
		}
	}
	return Answer{Spec: spec}, nil
}

func anonymous(name *string) {
	if randomVolume.MatchString(*name) {
		*name = "kube-api-access-" + ending
	}
}

// quota creates pods until one is refused, and tells how many there are then.
func quota(asked *Case, pod *core.Pod) (int, string) {
	if asked.Objects.ResourceQuotas == nil {
		return max(asked.Pods, 1), ""
	}
	quotas := []corev1.ResourceQuota{}
	for _, quota := range asked.Objects.ResourceQuotas {
		if quota.Namespace == pod.Namespace {
			quotas = append(quotas, quota)
		}
	}
	if len(quotas) == 0 && len(asked.LimitedResources) == 0 {
		return max(asked.Pods, 1), "" // what the plugin does before it asks
	}
	evaluator := quotacore.NewPodEvaluator(nil, clock.RealClock{})
	for made := range max(asked.Pods, 1) {
		left, err := resourcequota.CheckRequest(quotas, attributesOf(pod), evaluator, asked.LimitedResources)
		if err != nil {
			return made, err.Error()
		}
		quotas = left
	}
	return max(asked.Pods, 1), ""
}
