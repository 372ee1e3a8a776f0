package apiserver

import (
	"context"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apiserver/pkg/endpoints/request"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/apiserver/pkg/warning"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"k8s.io/kubernetes/pkg/apis/core"
	"k8s.io/kubernetes/pkg/registry/apps/daemonset"
	registryconfigmap "k8s.io/kubernetes/pkg/registry/core/configmap"
	registrynamespace "k8s.io/kubernetes/pkg/registry/core/namespace"
	registrynode "k8s.io/kubernetes/pkg/registry/core/node"
	registrypod "k8s.io/kubernetes/pkg/registry/core/pod"
	registrysecret "k8s.io/kubernetes/pkg/registry/core/secret"
	registryservice "k8s.io/kubernetes/pkg/registry/core/service"
	registryserviceaccount "k8s.io/kubernetes/pkg/registry/core/serviceaccount"

	"cdk8s-daemonsets/kubernetes/faults"
)

const broken = 8000

// The originals, which a WebAssembly module cannot link.
var registries = map[string]rest.RESTCreateStrategy{
	"ConfigMap":      registryconfigmap.Strategy,
	"DaemonSet":      daemonset.Strategy,
	"Namespace":      registrynamespace.Strategy,
	"Node":           registrynode.Strategy,
	"Pod":            registrypod.Strategy,
	"Secret":         registrysecret.Strategy,
	"Service":        registryservice.Strategy,
	"ServiceAccount": registryserviceaccount.Strategy,
}

// The judge's verdict on a broken manifest is that of the API server's own strategy.
func TestVerdictsAreTheRegistrys(t *testing.T) {
	compared, refused := map[string]int{}, map[string]int{}
	for _, manifest := range faults.Manifests(42, broken) {
		verdict, err := Judge(manifest, With{})
		if err != nil {
			t.Fatal(err)
		}
		strategy, known := registries[verdict.Kind]
		if !known || verdict.Unread {
			continue
		}
		causes, warnings := original(t, strategy, manifest)
		for _, unordered := range [][]Cause{verdict.Causes, causes} { // labels and resources are read in no fixed order
			slices.SortFunc(unordered, func(a, b Cause) int { return strings.Compare(a.Field+a.Message, b.Field+b.Message) })
		}
		if !reflect.DeepEqual(verdict.Causes, causes) || !reflect.DeepEqual(verdict.Warnings, warnings) {
			t.Errorf("%s\njudge:    %s\nregistry: %s", manifest, text(verdict.Causes, verdict.Warnings), text(causes, warnings))
		}
		compared[verdict.Kind]++
		if len(causes) > 0 {
			refused[verdict.Kind]++
		}
	}
	for kind := range registries {
		if compared[kind] < 20 {
			t.Errorf("only %d manifests of kind %s were compared", compared[kind], kind)
		}
	}
	t.Logf("compared %v, refused %v", compared, refused)
}

// original goes the server's way with its general decoder, from the body of a request to the strategy.
func original(t *testing.T, strategy rest.RESTCreateStrategy, body []byte) ([]Cause, []string) {
	t.Helper()
	object, gvk, err := legacyscheme.Codecs.UniversalDecoder().Decode(body, nil, nil)
	if err != nil {
		t.Fatalf("%s: %v", body, err)
	}
	accessor, err := meta.Accessor(object)
	if err != nil {
		t.Fatal(err)
	}
	namespace := metav1.NamespaceNone
	if strategy.NamespaceScoped() {
		if namespace = accessor.GetNamespace(); namespace == "" {
			namespace = metav1.NamespaceDefault
		}
	}
	recorded := &recorder{texts: []string{}}
	ctx := warning.WithWarningRecorder(request.WithNamespace(context.Background(), namespace), recorded)
	ctx = request.WithRequestInfo(ctx, &request.RequestInfo{APIGroup: gvk.Group, APIVersion: gvk.Version})
	rest.FillObjectMetaSystemFields(accessor)
	if service, is := object.(*core.Service); is {
		repeatClusterIP(service)
	}
	return causes(rest.BeforeCreate(strategy, ctx, object)), recorded.texts
}

func text(values ...any) string {
	encoded, _ := json.MarshalIndent(values, "", " ")
	return string(encoded)
}
