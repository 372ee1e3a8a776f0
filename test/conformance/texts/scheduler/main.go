// Command scheduler has a kube-scheduler of the version that it is built with look at daemon pods: cases on stdin, what it
// did on stdout, both JSON. There is no API server: the scheduler gets client-go's fake one, which keeps what it is given.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/go-logr/logr"
	"k8s.io/klog/v2"
)

func main() {
	klog.SetLogger(logr.Discard())
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run() error {
	var cases []scene
	if err := json.NewDecoder(os.Stdin).Decode(&cases); err != nil {
		return err
	}
	outcomes := make([]outcome, len(cases))
	for i, each := range cases {
		seen, err := each.play()
		if err != nil {
			return fmt.Errorf("case %d: %w", i, err)
		}
		outcomes[i] = seen
	}
	return json.NewEncoder(os.Stdout).Encode(outcomes)
}
