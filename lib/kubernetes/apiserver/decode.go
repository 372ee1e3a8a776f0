package apiserver

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	jsonserializer "k8s.io/apimachinery/pkg/runtime/serializer/json"
	"k8s.io/apimachinery/pkg/util/yaml"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

// decoded is a versioned object before defaulting.
type decoded struct {
	// object is nil where its kind is not the judge's business: it may be a custom resource.
	object runtime.Object
	kind   schema.GroupVersionKind
	// strict holds what a server asked for strict field validation refuses: unknown and duplicate fields.
	strict []string
	// message is the server's sentence over strict.
	message string
}

var (
	strictJSON = serializer(false)
	strictYAML = serializer(true)
)

func serializer(yaml bool) *jsonserializer.Serializer {
	return jsonserializer.NewSerializerWithOptions(jsonserializer.DefaultMetaFactory, legacyscheme.Scheme, legacyscheme.Scheme,
		jsonserializer.SerializerOptions{Yaml: yaml, Strict: true})
}

// decode reads an object, or the text of one as kubectl reads it: YAML or JSON in a string.
func decode(raw []byte) (*decoded, error) {
	body, strict := bytes.TrimSpace(raw), strictJSON
	if bytes.HasPrefix(body, []byte{'"'}) {
		var text string
		if err := json.Unmarshal(body, &text); err != nil {
			return nil, err
		}
		body = []byte(text)
		if !yaml.IsJSONBuffer(body) {
			strict = strictYAML
		}
	}
	object, kind, err := strict.Decode(body, nil, nil)
	if err == nil {
		return &decoded{object: object, kind: *kind}, nil
	}
	if strictErr, isStrict := runtime.AsStrictDecodingError(err); isStrict && object != nil {
		problems := make([]string, 0, len(strictErr.Errors()))
		for _, problem := range strictErr.Errors() {
			problems = append(problems, problem.Error())
		}
		return &decoded{object: object, kind: *kind, strict: problems, message: unreadable(*kind, err)}, nil
	}
	if kind == nil || kind.Kind == "" || kind.Version == "" {
		return nil, err
	}
	if runtime.IsNotRegisteredError(err) {
		if allKnown(kind.GroupVersion()) {
			return nil, &meta.NoKindMatchError{GroupKind: kind.GroupKind(), SearchedVersions: []string{kind.Version}}
		}
		return &decoded{kind: *kind}, nil
	}
	return nil, fmt.Errorf("%s", unreadable(*kind, err))
}

// retired are versions that old manifests have and no server serves any more.
var retired = []schema.GroupVersion{
	{Group: "apps", Version: "v1beta1"},
	{Group: "apps", Version: "v1beta2"},
	{Group: "extensions", Version: "v1beta1"},
	{Group: "policy", Version: "v1beta1"},
	{Group: "rbac.authorization.k8s.io", Version: "v1beta1"},
}

// allKnown tells whether a kind that is unknown here is unknown to the server too.
func allKnown(version schema.GroupVersion) bool {
	return legacyscheme.Scheme.IsVersionRegistered(version) || slices.Contains(retired, version)
}

// unreadable is the server's sentence for a body that does not fit its kind.
func unreadable(kind schema.GroupVersionKind, err error) string {
	return fmt.Sprintf("%s in version %q cannot be handled as a %s: %v", kind.Kind, kind.Version, kind.Kind, err)
}
