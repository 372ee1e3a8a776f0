package apiserver

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"

	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

// Update is an object as it is to be, and as it stands.
type Update struct {
	Object   json.RawMessage `json:"object"`
	Standing json.RawMessage `json:"standing"`
}

// JudgeUpdate decodes, defaults and validates an object as the server does when it takes the place of one that stands. Where what
// stands cannot be read, or is of another kind, the object is judged as a new one.
func JudgeUpdate(update Update) (Verdict, error) {
	standing, err := decode(update.Standing)
	if err != nil || standing.object == nil {
		return Judge(update.Object, With{})
	}
	legacyscheme.Scheme.Default(standing.object)
	return judge(update.Object, false, func(ctx context.Context, kind Kind, object runtime.Object) (refusal, err error) {
		if kinds[standing.kind].Resource != kind.Resource {
			_, refusal, err = kind.create(ctx, object, "")
			return refusal, err
		}
		return kind.update(ctx, object, standing.object)
	})
}

// update does what stands between a decoded request and its storage, without the admission plugins. What nobody may change, the
// object has from the one that stands.
func (kind Kind) update(ctx context.Context, object, standing runtime.Object) (refusal, err error) {
	strategy, changes := kind.Strategy.(rest.RESTUpdateStrategy)
	if !changes {
		return nil, fmt.Errorf("the judge does not know updates of %s", kind.Resource)
	}
	internal, accessor, err := internalOf(object)
	if err != nil {
		return nil, err
	}
	old, before, err := internalOf(standing)
	if err != nil {
		return nil, err
	}
	namespace := metav1.NamespaceNone
	if strategy.NamespaceScoped() {
		namespace = cmp.Or(before.GetNamespace(), metav1.NamespaceDefault)
	}
	for _, each := range []metav1.Object{accessor, before} {
		each.SetNamespace(namespace)
		each.SetResourceVersion(cmp.Or(before.GetResourceVersion(), "1"))
	}
	accessor.SetUID(before.GetUID())
	accessor.SetCreationTimestamp(before.GetCreationTimestamp())
	accessor.SetDeletionTimestamp(before.GetDeletionTimestamp())
	accessor.SetDeletionGracePeriodSeconds(before.GetDeletionGracePeriodSeconds())
	return rest.BeforeUpdate(strategy, kind.asking(ctx, "update", namespace), internal, old), nil
}

func internalOf(object runtime.Object) (runtime.Object, metav1.Object, error) {
	internal, err := legacyscheme.Scheme.ConvertToVersion(object, runtime.InternalGroupVersioner)
	if err != nil {
		return nil, nil, err
	}
	accessor, err := meta.Accessor(internal)
	return internal, accessor, err
}
