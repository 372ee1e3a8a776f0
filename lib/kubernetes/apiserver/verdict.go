package apiserver

import (
	"context"
	"errors"
	"slices"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"k8s.io/apiserver/pkg/warning"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

// With is what holds for all objects of a call.
type With struct {
	// Namespace of the request, "default" where empty.
	Namespace string `json:"namespace,omitempty"`
	// Defaulted asks for the objects as the server would store them before admission.
	Defaulted bool `json:"defaulted,omitempty"`
}

// Verdict is the server's answer.
type Verdict struct {
	APIVersion string `json:"apiVersion,omitempty"`
	Kind       string `json:"kind,omitempty"`
	Namespace  string `json:"namespace,omitempty"`
	Name       string `json:"name,omitempty"`
	// Error is the message with which the request would fail; empty where the object would be created.
	Error string `json:"error,omitempty"`
	// Unread: the object cannot be decoded, and nothing else is known of it.
	Unread bool `json:"unread,omitempty"`
	// Unjudged: the kind is not one of the judge's, and nothing is known of the object.
	Unjudged bool `json:"unjudged,omitempty"`
	// Strict are the unknown and duplicate fields. Causes and warnings are given beside them, although a server stops here.
	Strict    []string       `json:"strict"`
	Causes    []Cause        `json:"causes"`
	Warnings  []string       `json:"warnings"`
	Defaulted runtime.Object `json:"defaulted,omitempty"`
}

// Cause is one reason of a refusal; field + ": " + message is kubectl's line.
type Cause struct {
	Field   string `json:"field"`
	Type    string `json:"type"`
	Reason  string `json:"reason"`
	Message string `json:"message"`
}

// Judge decodes, defaults and validates an object as the server does on creation.
func Judge(raw []byte, with With) (Verdict, error) {
	return judge(raw, with.Defaulted, func(ctx context.Context, kind Kind, object runtime.Object) (refusal, err error) {
		_, refusal, err = kind.create(ctx, object, with.Namespace)
		return refusal, err
	})
}

// handler answers a request to the server with an object.
type handler func(ctx context.Context, kind Kind, object runtime.Object) (refusal, err error)

func judge(raw []byte, defaulted bool, handle handler) (Verdict, error) {
	verdict := Verdict{Strict: []string{}, Causes: []Cause{}, Warnings: []string{}}
	read, err := decode(raw)
	if err != nil {
		verdict.Error, verdict.Unread = err.Error(), true
		return verdict, nil
	}
	verdict.APIVersion, verdict.Kind = read.kind.GroupVersion().String(), read.kind.Kind
	kind, known := kinds[read.kind]
	if !known {
		verdict.Unjudged = true
		return verdict, nil
	}
	if err := verdict.judge(kind, read, defaulted, handle); err != nil {
		return verdict, err
	}
	if read.strict != nil {
		verdict.Strict, verdict.Error = read.strict, read.message
	}
	return verdict, nil
}

func (v *Verdict) judge(kind Kind, read *decoded, defaulted bool, handle handler) error {
	legacyscheme.Scheme.Default(read.object)
	accessor, err := meta.Accessor(read.object)
	if err != nil {
		return err
	}
	if defaulted {
		v.Defaulted = read.object.DeepCopyObject()
	}
	v.Namespace, v.Name = accessor.GetNamespace(), accessor.GetName()

	warnings := &recorder{}
	refusal, err := handle(warning.WithWarningRecorder(context.Background(), warnings), kind, read.object)
	v.Warnings = append(v.Warnings, warnings.texts...)
	if refusal != nil {
		v.Error, v.Causes = refusal.Error(), causes(refusal)
	}
	return err
}

func causes(refusal error) []Cause {
	list := []Cause{}
	var status apierrors.APIStatus
	if !errors.As(refusal, &status) || status.Status().Details == nil {
		return list
	}
	for _, cause := range status.Status().Details.Causes {
		list = append(list, Cause{
			Field:   cause.Field,
			Type:    field.ErrorType(cause.Type).String(),
			Reason:  string(cause.Type),
			Message: cause.Message,
		})
	}
	return list
}

// recorder keeps each warning once, in order, as the server's headers do.
type recorder struct{ texts []string }

func (r *recorder) AddWarning(_, text string) {
	if text != "" && !slices.Contains(r.texts, text) {
		r.texts = append(r.texts, text)
	}
}
