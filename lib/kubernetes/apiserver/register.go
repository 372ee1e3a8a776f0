// Package apiserver answers what kube-apiserver would: how it reads a text, what it makes of an object, and why it
// refuses one.
package apiserver

import (
	"fmt"
	"runtime/debug"
	"slices"

	"sigs.k8s.io/yaml"

	"cdk8s-daemonsets/kubernetes/calls"
)

// Register makes the questions of this package askable.
func Register() {
	calls.Register("documents", ReadDocuments)
	calls.RegisterUnread("validate", Judge)
	calls.Register("validateUpdate", JudgeUpdate)
	calls.Register("version", func(struct{}) (Version, error) { return version(), nil })
	warm()
}

// Version says whose word the answers are.
type Version struct {
	Kubernetes string   `json:"kubernetes"`
	Go         string   `json:"go"`
	Kinds      []string `json:"kinds"`
}

func version() Version {
	said := Version{}
	if build, known := debug.ReadBuildInfo(); known {
		said.Go = build.GoVersion
		for _, module := range build.Deps {
			if module.Path == "k8s.io/kubernetes" {
				said.Kubernetes = module.Version
			}
		}
	}
	for kind := range kinds {
		said.Kinds = append(said.Kinds, kind.GroupVersion().String()+" "+kind.Kind)
	}
	slices.Sort(said.Kinds)
	return said
}

// warm judges once, so that what Kubernetes prepares at its first use is in the snapshot that users load.
func warm() {
	document, err := yaml.YAMLToJSON([]byte(`
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: warm, labels: {"a b": "c d"}}
spec:
  selector: {matchLabels: {app: warm}}
  template:
    metadata: {labels: {app: warm}}
    spec:
      affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: a, operator: In, values: [b]}]}]}}}
      tolerations: [{operator: Exists, tolerationSeconds: 1}]
      containers: [{name: warm, image: warm, resources: {requests: {cpu: 1, memory: 1Mi}}, ports: [{containerPort: 0}]}]
`))
	if err != nil {
		panic(err)
	}
	for _, question := range []string{"validate", "documents", "version"} {
		calls.Answer(fmt.Appendf(nil, "{\"ask\":%q}\n%s", question, document))
	}
}
