// Command witness tells what Kubernetes does with whole cases: the table that kubectl prints of DaemonSets, and what
// the DaemonSet controller makes of a cluster with existing pods, now and when everything has settled. It reads one
// JSON object of cases and prints one JSON object of answers.
package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"os"

	utilruntime "k8s.io/apimachinery/pkg/util/runtime"
	"k8s.io/klog/v2"
)

// Cases are the questions, and Answers what is printed about them, each in the order of its cases.
type Cases struct {
	Tables   []TableCase   `json:"tables"`
	Clusters []ClusterCase `json:"clusters"`
	Quotas   []ClusterCase `json:"quotas"`
}

// Answers are in the order of the cases.
type Answers struct {
	Tables   []Table   `json:"tables"`
	Clusters []Outcome `json:"clusters"`
	Quotas   []Halts   `json:"quotas"`
}

func main() {
	klog.LogToStderr(false)
	klog.SetOutput(io.Discard)      // what the controller notes of every sync
	utilruntime.ErrorHandlers = nil // it reports every pod that a quota refuses
	var cases Cases
	if err := json.NewDecoder(os.Stdin).Decode(&cases); err != nil {
		log.Fatal(err)
	}
	answers, err := answer(cases)
	if err != nil {
		log.Fatal(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(answers); err != nil {
		log.Fatal(err)
	}
}

func answer(cases Cases) (Answers, error) {
	answers := Answers{Tables: []Table{}, Clusters: []Outcome{}, Quotas: []Halts{}}
	for _, asked := range cases.Tables {
		table, err := print(asked)
		if err != nil {
			return answers, fmt.Errorf("table %q: %w", asked.Name, err)
		}
		answers.Tables = append(answers.Tables, table)
	}
	for _, asked := range cases.Clusters {
		outcome, err := settleOften(asked)
		if err != nil {
			return answers, fmt.Errorf("cluster %q: %w", asked.Name, err)
		}
		answers.Clusters = append(answers.Clusters, outcome)
	}
	for _, asked := range cases.Quotas {
		all, err := halts(asked)
		if err != nil {
			return answers, fmt.Errorf("quota %q: %w", asked.Name, err)
		}
		answers.Quotas = append(answers.Quotas, all)
	}
	return answers, nil
}
