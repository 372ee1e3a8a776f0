// Package faults breaks sound manifests in one to three places, so that validation has something to say.
package faults

import (
	_ "embed"
	"encoding/json"
	"math/rand"
	"sort"
	"strings"

	"sigs.k8s.io/yaml"
)

//go:embed sound.yaml
var sound string

// Every second manifest is the first of the file, a DaemonSet; the others take turns.
const ownShare = 2

var (
	words = []any{
		"", "a", "A", "a b", "-1", "Foo", "NoSchedule", "Exists", "In", "a/b/c", "/x/../y", "..", "10%", "110%", "1", "100m", "-100m", "1.5Gi",
		"kubernetes.io/os", "metadata.name", "10.0.0.300", "10.0.0.0/33", "x.example.com/y", "ünïcode", "http\n", "true",
		strings.Repeat("a", 64), strings.Repeat("b", 254), "a=b", "TCP", "HTTP", "Always", "spec.nodename",
	}
	numbers = []any{0, -1, 1, 2, 5, 80, 512, 65535, 65536, 70000, 2147483647, int64(4294967296)}
)

// Manifests gives as many as asked for, always the same for the same seed, as JSON.
func Manifests(seed int64, count int) []json.RawMessage {
	random := rand.New(rand.NewSource(seed))
	bases := strings.Split(sound, "\n---\n")
	manifests := make([]json.RawMessage, count)
	for i := range manifests {
		base := bases[0]
		if i%ownShare != 0 {
			base = bases[1+random.Intn(len(bases)-1)]
		}
		var manifest map[string]any
		if err := yaml.Unmarshal([]byte(base), &manifest); err != nil {
			panic(err)
		}
		for faults := 1 + random.Intn(3); faults > 0; faults-- {
			breakOne(random, manifest)
		}
		manifests[i], _ = json.Marshal(manifest)
	}
	return manifests
}

// place is an entry of a map or an item of a list.
type place struct {
	container map[string]any
	key       string
	list      []any
	index     int
}

// breakOne picks any place with the same chance, and removes, repeats, renames or replaces what is there.
func breakOne(random *rand.Rand, manifest map[string]any) {
	all := places(manifest)
	if len(all) == 0 {
		return
	}
	at := all[random.Intn(len(all))]
	if at.container == nil {
		at.list[at.index] = changed(random, at.list[at.index])
		return
	}
	changeEntry(random, at.container, at.key)
}

// places leaves out what says which kind it is.
func places(value any) []place {
	var found []place
	switch container := value.(type) {
	case map[string]any:
		for _, key := range sorted(container) {
			if key != "apiVersion" && key != "kind" {
				found = append(append(found, place{container: container, key: key}), places(container[key])...)
			}
		}
	case []any:
		for i, item := range container {
			found = append(append(found, place{list: container, index: i}), places(item)...)
		}
	}
	return found
}

func changeEntry(random *rand.Rand, container map[string]any, key string) {
	value := container[key]
	list, isList := value.([]any)
	switch {
	case random.Intn(8) == 0:
		delete(container, key)
	case isList && len(list) > 0 && random.Intn(2) == 0:
		container[key] = append(append([]any{}, list...), list[random.Intn(len(list))])
	case random.Intn(12) == 0:
		container[key+"x"] = value
	default:
		container[key] = changed(random, value)
	}
}

// changed mostly keeps the type: a wrong one is refused before validation sees it.
func changed(random *rand.Rand, value any) any {
	if random.Intn(20) == 0 {
		return []any{nil, true, 1.5, []any{}, map[string]any{}}[random.Intn(5)]
	}
	switch value.(type) {
	case string:
		return words[random.Intn(len(words))]
	case float64:
		return numbers[random.Intn(len(numbers))]
	case bool:
		return !value.(bool)
	case []any:
		return []any{}
	default:
		return map[string]any{}
	}
}

func sorted(container map[string]any) []string {
	var keys []string
	for key := range container {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}
