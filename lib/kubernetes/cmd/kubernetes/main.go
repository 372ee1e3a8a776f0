// Command kubernetes judges manifests: the API server's validation and defaulting, the DaemonSet controller's decision
// and Pod Security, by Kubernetes' own code.
package main

import (
	_ "cdk8s-daemonsets/kubernetes/args"

	"cdk8s-daemonsets/kubernetes/apiserver"
	"cdk8s-daemonsets/kubernetes/calls"
	"cdk8s-daemonsets/kubernetes/daemons"
)

func init() {
	apiserver.Register()
	daemons.Register()
	calls.Settle()
}

func main() {
	calls.Serve()
}
