// Package daemons answers for the DaemonSet controller, and for Pod Security where its pods are created.
package daemons

import (
	"fmt"

	"cdk8s-daemonsets/kubernetes/calls"
)

// Register makes the questions of this package askable.
func Register() {
	calls.Register("decide", Decide)
	calls.Register("pod", CreatedPod)
	calls.Register("podSecurity", PodSecurity)
	warm()
}

// warm asks once, so that what Kubernetes prepares at its first use is in the snapshot that users load.
func warm() {
	template := `{"metadata":{"labels":{"app":"warm"}},"spec":{"containers":[{"name":"warm","image":"warm"}]}}`
	daemonSet := `{"metadata":{"name":"warm"},"spec":{"selector":{"matchLabels":{"app":"warm"}},"template":` + template + `}}`
	for question, asked := range map[string]string{
		"decide":      `{"daemonSets":[` + daemonSet + `],"nodes":[{"metadata":{"name":"warm","labels":{"app":"warm"}}}]}`,
		"pod":         `{"daemonSet":` + daemonSet + `,"node":"warm"}`,
		"podSecurity": `{"template":` + template + `}`,
	} {
		calls.Answer(fmt.Appendf(nil, "{\"ask\":%q}\n%s", question, asked))
	}
}
