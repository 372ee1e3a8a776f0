package apiserver

import (
	"context"
	"fmt"

	"k8s.io/apimachinery/pkg/api/equality"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/validation/field"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	"k8s.io/apiserver/pkg/warning"
	podutil "k8s.io/kubernetes/pkg/api/pod"
	"k8s.io/kubernetes/pkg/apis/core"
	"k8s.io/kubernetes/pkg/apis/core/validation"
	"k8s.io/kubernetes/pkg/features"
)

// mergeLabelKeys writes matchLabelKeys and mismatchLabelKeys of a new pod into the selectors beside them.
func mergeLabelKeys(pod *core.Pod) {
	for _, term := range podAffinityTerms(pod) {
		if term.LabelSelector != nil {
			selectByLabels(term.LabelSelector, term.MatchLabelKeys, metav1.LabelSelectorOpIn, pod.Labels)
			selectByLabels(term.LabelSelector, term.MismatchLabelKeys, metav1.LabelSelectorOpNotIn, pod.Labels)
		}
	}
	if !utilfeature.DefaultFeatureGate.Enabled(features.MatchLabelKeysInPodTopologySpreadSelectorMerge) {
		return
	}
	for i := range pod.Spec.TopologySpreadConstraints {
		if constraint := &pod.Spec.TopologySpreadConstraints[i]; constraint.LabelSelector != nil {
			selectByLabels(constraint.LabelSelector, constraint.MatchLabelKeys, metav1.LabelSelectorOpIn, pod.Labels)
		}
	}
}

func podAffinityTerms(pod *core.Pod) []*core.PodAffinityTerm {
	var terms []*core.PodAffinityTerm
	collect := func(required []core.PodAffinityTerm, preferred []core.WeightedPodAffinityTerm) {
		for i := range required {
			terms = append(terms, &required[i])
		}
		for i := range preferred {
			terms = append(terms, &preferred[i].PodAffinityTerm)
		}
	}
	if affinity := pod.Spec.Affinity; affinity != nil {
		if near := affinity.PodAffinity; near != nil {
			collect(near.RequiredDuringSchedulingIgnoredDuringExecution, near.PreferredDuringSchedulingIgnoredDuringExecution)
		}
		if far := affinity.PodAntiAffinity; far != nil {
			collect(far.RequiredDuringSchedulingIgnoredDuringExecution, far.PreferredDuringSchedulingIgnoredDuringExecution)
		}
	}
	return terms
}

func selectByLabels(selector *metav1.LabelSelector, keys []string, operator metav1.LabelSelectorOperator, labels map[string]string) {
	for _, key := range keys {
		if value, labelled := labels[key]; labelled {
			selector.MatchExpressions = append(selector.MatchExpressions,
				metav1.LabelSelectorRequirement{Key: key, Operator: operator, Values: []string{value}})
		}
	}
}

// copyAppArmorAnnotations gives containers the profile of their old annotation, and warns of it.
func copyAppArmorAnnotations(ctx context.Context, pod *core.Pod) {
	if pod.Spec.OS != nil && pod.Spec.OS.Name == core.Windows {
		return
	}
	var ofPod *core.AppArmorProfile
	if pod.Spec.SecurityContext != nil {
		ofPod = pod.Spec.SecurityContext.AppArmorProfile
	}
	podutil.VisitContainers(&pod.Spec, podutil.AllFeatureEnabledContainers(), func(container *core.Container, _ podutil.ContainerType) bool {
		key := core.DeprecatedAppArmorAnnotationKeyPrefix + container.Name
		annotation, annotated := pod.Annotations[key]
		if !annotated || container.SecurityContext != nil && container.SecurityContext.AppArmorProfile != nil {
			return true
		}
		profile := podutil.ApparmorFieldForAnnotation(annotation)
		if len(validation.ValidateAppArmorProfileField(profile, &field.Path{})) > 0 {
			profile = nil
		}
		if profile != nil && equality.Semantic.DeepEqual(profile, ofPod) {
			return true
		}
		if profile != nil {
			if container.SecurityContext == nil {
				container.SecurityContext = &core.SecurityContext{}
			}
			container.SecurityContext.AppArmorProfile = profile
		}
		warning.AddWarning(ctx, "", fmt.Sprintf(`%s: deprecated since v1.30; use the "appArmorProfile" field instead`,
			field.NewPath("metadata", "annotations").Key(key)))
		return true
	})
}
