// Command scheduler says whether pods fit on nodes, and why not, by kube-scheduler's own plugins.
package main

import (
	_ "cdk8s-daemonsets/kubernetes/args"

	"cdk8s-daemonsets/kubernetes/calls"
	"cdk8s-daemonsets/kubernetes/scheduler"
)

func init() {
	scheduler.Register()
	calls.Settle()
}

func main() {
	calls.Serve()
}
