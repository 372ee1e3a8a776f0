// Command faults prints validation questions about broken manifests, one call of fifty a line.
package main

import (
	"encoding/json"
	"flag"
	"fmt"

	"cdk8s-daemonsets/kubernetes/faults"
)

const perCall = 50

func main() {
	seed := flag.Int64("seed", 1, "other seeds, other faults")
	count := flag.Int("count", 3000, "how many manifests")
	flag.Parse()
	manifests := faults.Manifests(*seed, *count)
	for start := 0; start < len(manifests); start += perCall {
		cases := []map[string]any{}
		for _, manifest := range manifests[start:min(start+perCall, len(manifests))] {
			cases = append(cases, map[string]any{"object": manifest, "defaulted": true})
		}
		call, err := json.Marshal(map[string]any{"ask": "validate", "of": cases})
		if err != nil {
			panic(err)
		}
		fmt.Println(string(call))
	}
}
