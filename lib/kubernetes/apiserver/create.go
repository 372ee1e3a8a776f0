package apiserver

import (
	"context"
	"fmt"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apiserver/pkg/endpoints/request"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

// The ending of a generated name, which is not random here: equal questions have equal answers.
const generatedEnding = "xxxxx"

// The server cuts a generated name's beginning to so many bytes.
const longestBeginning = 58

// Create gives a versioned object as the server stores it, and every reason to refuse it. Admission plugins are not asked.
func Create[T runtime.Object](object T) (stored T, refused []Cause, err error) {
	gvks, _, err := legacyscheme.Scheme.ObjectKinds(object)
	if err != nil {
		return stored, nil, err
	}
	kind, known := kinds[gvks[0]]
	if !known {
		return stored, nil, fmt.Errorf("the judge does not know the kind %s", gvks[0])
	}
	legacyscheme.Scheme.Default(object)
	internal, refusal, err := kind.create(context.Background(), object, "")
	if err != nil {
		return stored, nil, err
	}
	versioned, err := legacyscheme.Scheme.ConvertToVersion(internal, kind.Version)
	if err != nil {
		return stored, nil, err
	}
	return versioned.(T), causes(refusal), nil
}

// create does what stands between a decoded request and its storage, without the admission plugins.
func (kind Kind) create(ctx context.Context, object runtime.Object, namespace string) (internal runtime.Object, refusal, err error) {
	internal, accessor, err := internalOf(object)
	if err != nil {
		return nil, nil, err
	}
	if !kind.Strategy.NamespaceScoped() {
		namespace = metav1.NamespaceNone
	} else if namespace == "" {
		namespace = accessor.GetNamespace()
		if namespace == "" {
			namespace = metav1.NamespaceDefault
		}
	}
	ctx = kind.asking(ctx, "create", namespace)
	rest.WipeObjectMetaSystemFields(accessor)
	rest.FillObjectMetaSystemFields(accessor)
	if beginning := accessor.GetGenerateName(); accessor.GetName() == "" && beginning != "" {
		accessor.SetName(beginning[:min(len(beginning), longestBeginning)] + generatedEnding)
	}
	return internal, rest.BeforeCreate(kind.Strategy, ctx, internal), nil
}

// asking is a request to the server with an object of this kind.
func (kind Kind) asking(ctx context.Context, verb, namespace string) context.Context {
	return request.WithRequestInfo(request.WithNamespace(ctx, namespace), &request.RequestInfo{
		IsResourceRequest: true,
		Verb:              verb,
		APIGroup:          kind.Version.Group,
		APIVersion:        kind.Version.Version,
		Resource:          kind.Resource,
		Namespace:         namespace,
	})
}
