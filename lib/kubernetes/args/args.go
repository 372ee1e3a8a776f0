// Package args gives the process a name before Kubernetes looks for one.
//
// klog reads os.Args[0] while it initialises, and a module that Wizer initialises has no arguments. Go initialises
// packages in the order of their import paths as soon as their own imports are ready: this path sorts before
// k8s.io/, and os is its only import.
package args

import "os"

func init() {
	if len(os.Args) == 0 {
		os.Args = []string{"kubernetes"}
	}
}
