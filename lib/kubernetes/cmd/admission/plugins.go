package main

import (
	"bytes"
	"encoding/json"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apiserver/pkg/admission"
	"k8s.io/apiserver/pkg/admission/initializer"
	"k8s.io/apiserver/pkg/admission/plugin/namespace/lifecycle"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/fake"
	clienttesting "k8s.io/client-go/testing"
	"k8s.io/client-go/tools/cache"
	basecompatibility "k8s.io/component-base/compatibility"
	"k8s.io/kubernetes/pkg/apis/core"
	corev1conversion "k8s.io/kubernetes/pkg/apis/core/v1"
	"k8s.io/kubernetes/plugin/pkg/admission/defaulttolerationseconds"
	"k8s.io/kubernetes/plugin/pkg/admission/limitranger"
	"k8s.io/kubernetes/plugin/pkg/admission/podnodeselector"
	"k8s.io/kubernetes/plugin/pkg/admission/priority"
	"k8s.io/kubernetes/plugin/pkg/admission/runtimeclass"
	"k8s.io/kubernetes/plugin/pkg/admission/security/podsecurity"
	"k8s.io/kubernetes/plugin/pkg/admission/serviceaccount"

	"cdk8s-daemonsets/kubernetes/daemons"
)

var registered = admission.NewPlugins()

func init() {
	for _, register := range []func(*admission.Plugins){
		lifecycle.Register, limitranger.Register, serviceaccount.Register, podsecurity.Register, podnodeselector.Register,
		priority.Register, defaulttolerationseconds.Register, runtimeclass.Register,
	} {
		register(registered)
	}
}

// pluginsFor gives the plugins whose objects are there, in the order of kube-apiserver.
func pluginsFor(asked *Case, pod *core.Pod) (mutating []admission.MutationInterface, validating []admission.ValidationInterface, err error) {
	objects := &asked.Objects
	ready, err := initializerFor(asked)
	if err != nil {
		return nil, nil, err
	}
	for _, each := range []struct {
		name  string
		asked bool
	}{
		{lifecycle.PluginName, objects.Namespaces != nil},
		{limitranger.PluginName, objects.LimitRanges != nil},
		{serviceaccount.PluginName, objects.ServiceAccounts != nil},
		{podsecurity.PluginName, objects.Namespaces != nil},
		{podnodeselector.PluginName, asked.PodNodeSelector != nil},
		{priority.PluginName, objects.PriorityClasses != nil},
		{defaulttolerationseconds.PluginName, true},
		{runtimeclass.PluginName, objects.RuntimeClasses != nil || pod.Spec.RuntimeClassName == nil},
	} {
		if !each.asked {
			continue
		}
		plugin, err := newPlugin(each.name, asked, ready)
		if err != nil {
			return nil, nil, err
		}
		if mutator, ok := plugin.(admission.MutationInterface); ok {
			mutating = append(mutating, mutator)
		}
		if validator, ok := plugin.(admission.ValidationInterface); ok {
			validating = append(validating, validator)
		}
	}
	return mutating, validating, nil
}

func newPlugin(name string, asked *Case, ready admission.PluginInitializer) (admission.Interface, error) {
	config := &bytes.Buffer{}
	if name == podnodeselector.PluginName {
		if err := json.NewEncoder(config).Encode(map[string]any{"podNodeSelectorPluginConfig": asked.PodNodeSelector}); err != nil {
			return nil, err
		}
		return registered.InitPlugin(name, config, ready)
	}
	return registered.InitPlugin(name, nil, ready)
}

// initializerFor fills what plugins read. Informers are not started; what they would hold is put there.
func initializerFor(asked *Case) (admission.PluginInitializer, error) {
	objects := &asked.Objects
	client := fake.NewClientset()
	factory := informers.NewSharedInformerFactory(client, 0)
	stores := map[cache.Store][]runtime.Object{
		factory.Core().V1().Namespaces().Informer().GetStore():            pointers(objects.Namespaces),
		factory.Core().V1().ServiceAccounts().Informer().GetStore():       pointers(objects.ServiceAccounts),
		factory.Scheduling().V1().PriorityClasses().Informer().GetStore(): pointers(objects.PriorityClasses),
		factory.Node().V1().RuntimeClasses().Informer().GetStore():        pointers(objects.RuntimeClasses),
	}
	for store, items := range stores {
		for _, item := range items {
			if err := store.Add(item); err != nil {
				return nil, err
			}
		}
	}
	// A cache would give LimitRanges in any order. Where it has none, the plugin asks the server, and that keeps ours.
	client.PrependReactor("list", "limitranges", func(action clienttesting.Action) (bool, runtime.Object, error) {
		list := &corev1.LimitRangeList{}
		for _, limitRange := range objects.LimitRanges {
			if limitRange.Namespace == action.GetNamespace() {
				list.Items = append(list.Items, limitRange)
			}
		}
		return true, list, nil
	})
	stop := make(chan struct{})
	version := basecompatibility.NewEffectiveVersionFromString("1.37", "1.37", "1.37")
	return readily{initializer.New(client, nil, factory, nil, utilfeature.DefaultFeatureGate, version, stop, nil)}, nil
}

// readily initializes plugins and tells them that the caches are full.
type readily struct{ admission.PluginInitializer }

func (r readily) Initialize(plugin admission.Interface) {
	r.PluginInitializer.Initialize(plugin)
	if handler, ok := plugin.(interface{ SetReadyFunc(admission.ReadyFunc) }); ok {
		handler.SetReadyFunc(func() bool { return true })
	}
}

func pointers[T any, P interface {
	*T
	runtime.Object
}](items []T) []runtime.Object {
	list := make([]runtime.Object, len(items))
	for i := range items {
		list[i] = P(&items[i])
	}
	return list
}

// podSecurity asks all levels about the pod, in the version that its namespace is held to.
func podSecurity(asked *Case, pod *core.Pod) (any, error) {
	for _, namespace := range asked.Objects.Namespaces {
		if namespace.Name != pod.Namespace || namespace.Labels["pod-security.kubernetes.io/enforce"] == "" {
			continue
		}
		object := &corev1.Pod{}
		if err := corev1conversion.Convert_core_Pod_To_v1_Pod(pod, object, nil); err != nil {
			return nil, err
		}
		levels, err := daemons.PodSecurity(daemons.PodSecurityOf{
			Template: corev1.PodTemplateSpec{ObjectMeta: object.ObjectMeta, Spec: object.Spec},
			Version:  namespace.Labels["pod-security.kubernetes.io/enforce-version"],
		})
		if err != nil {
			return nil, fmt.Errorf("pod security: %w", err)
		}
		return levels, nil
	}
	return nil, nil
}
