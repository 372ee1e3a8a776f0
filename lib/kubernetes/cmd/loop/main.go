// Command loop asks the DaemonSet controller's own function about every pair of a DaemonSet and a node, as the
// controller's sync does, and prints how long each round took: what our evaluator is measured against.
package main

import (
	"encoding/json"
	"flag"
	"log"
	"os"
	"syscall"
	"time"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/controller/daemon"
)

func main() {
	nodesFile := flag.String("nodes", "", "a JSON array of nodes")
	daemonSetsFile := flag.String("daemonsets", "", "a JSON array of DaemonSets")
	rounds := flag.Int("rounds", 1, "how often")
	flag.Parse()

	nodes := read[corev1.Node](*nodesFile)
	daemonSets := read[appsv1.DaemonSet](*daemonSetsFile)
	timing := timing{Desired: make([]int, len(daemonSets))}
	for range *rounds {
		start, busy := time.Now(), processorTime()
		for i := range daemonSets {
			timing.Desired[i] = desired(&daemonSets[i], nodes)
		}
		timing.Wall = append(timing.Wall, time.Since(start).Nanoseconds())
		timing.Processor = append(timing.Processor, processorTime()-busy)
	}
	if err := json.NewEncoder(os.Stdout).Encode(timing); err != nil {
		log.Fatal(err)
	}
}

// timing is the answer: on how many nodes each DaemonSet should run, so that the reader can check it, and the nanoseconds of
// every round.
type timing struct {
	Desired   []int   `json:"desired"`
	Wall      []int64 `json:"wall"`
	Processor []int64 `json:"processor"`
}

// processorTime counts what a busy machine does not add to.
func processorTime() int64 {
	var usage syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		log.Fatal(err)
	}
	return usage.Utime.Nano() + usage.Stime.Nano()
}

func desired(daemonSet *appsv1.DaemonSet, nodes []corev1.Node) int {
	logger := klog.Background()
	count := 0
	for i := range nodes {
		if shouldRun, _ := daemon.NodeShouldRunDaemonPod(logger, &nodes[i], daemonSet); shouldRun {
			count++
		}
	}
	return count
}

func read[T any](file string) []T {
	text, err := os.ReadFile(file)
	if err != nil {
		log.Fatal(err)
	}
	var objects []T
	if err := json.Unmarshal(text, &objects); err != nil {
		log.Fatalf("%s: %v", file, err)
	}
	return objects
}
