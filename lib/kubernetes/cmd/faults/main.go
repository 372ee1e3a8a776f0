// Command faults prints questions about broken manifests and full clusters, many a call, an empty line after each call.
package main

import (
	"encoding/json"
	"flag"
	"fmt"
	"math/rand"
	"os"

	"cdk8s-daemonsets/kubernetes/faults"
)

const perCall = 50

func main() {
	seed := flag.Int64("seed", 1, "other seeds, other faults")
	count := flag.Int("count", 3000, "how many cases")
	program := flag.String("for", "kubernetes", "who is asked: kubernetes or scheduler")
	flag.Parse()
	switch *program {
	case "kubernetes":
		manifests := faults.Manifests(*seed, *count)
		ask(object{"ask": "validate", "with": object{"defaulted": true}}, each(manifests, func(manifest json.RawMessage) any { return manifest }))
		own := daemonSets(manifests)
		random := rand.New(rand.NewSource(*seed))
		nodes := each(make([]int, 20), func(int) any { return faults.Node(random, random.Intn(3)) })
		ask(object{"ask": "decide"}, each(own, func(daemonSet object) any { return object{"daemonSets": []any{daemonSet}, "nodes": nodes} }))
		ask(object{"ask": "pod"}, each(own, func(daemonSet object) any { return object{"daemonSet": daemonSet, "node": "n1"} }))
		ask(object{"ask": "podSecurity"}, each(own, func(daemonSet object) any { return object{"template": daemonSet["spec"].(object)["template"]} }))
	case "scheduler":
		ask(object{"ask": "schedule"}, each(faults.Clusters(*seed, *count), func(question map[string]any) any { return question }))
	default:
		fmt.Fprintln(os.Stderr, "unknown program", *program)
		os.Exit(2)
	}
}

type object = map[string]any

// daemonSets are some of the manifests; calls about them are answered one by one, because some do not fit their kind.
func daemonSets(manifests []json.RawMessage) []object {
	var own []object
	for _, manifest := range manifests[:min(len(manifests), 600)] {
		var read object
		if err := json.Unmarshal(manifest, &read); err != nil {
			panic(err)
		}
		if spec, whole := read["spec"].(object); whole && read["kind"] == "DaemonSet" && spec["template"] != nil {
			own = append(own, read)
		}
	}
	return own
}

func each[T any](list []T, make func(T) any) []any {
	made := []any{}
	for _, item := range list {
		made = append(made, make(item))
	}
	return made
}

func ask(question object, cases []any) {
	for start := 0; start < len(cases); start += perCall {
		print(question)
		for _, each := range cases[start:min(start+perCall, len(cases))] {
			print(each)
		}
		fmt.Println()
	}
}

func print(value any) {
	line, err := json.Marshal(value)
	if err != nil {
		panic(err)
	}
	fmt.Println(string(line))
}
