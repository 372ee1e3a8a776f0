// Package daemons answers for the DaemonSet controller, and for Pod Security where its pods are created.
package daemons

import "cdk8s-daemonsets/kubernetes/calls"

// Register makes the questions of this package askable.
func Register() {
	calls.Register("decide", Decide)
	calls.Register("pod", CreatedPod)
	calls.Register("podSecurity", PodSecurity)
}
