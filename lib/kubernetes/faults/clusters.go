package faults

import (
	"fmt"
	"math/rand"
)

type object = map[string]any

// Clusters gives scheduling questions: few nodes, few values, so that every plugin finds something to refuse.
func Clusters(seed int64, count int) []object {
	random := rand.New(rand.NewSource(seed))
	questions := make([]object, count)
	for i := range questions {
		questions[i] = object{
			"nodes":                  several(4, func(i int) any { return Node(random, i) }),
			"pods":                   several(4, func(i int) any { return pod(random, fmt.Sprint("new-", i), "") }),
			"existing":               several(random.Intn(5), func(i int) any { return pod(random, fmt.Sprint("old-", i), fmt.Sprint("node-", random.Intn(5))) }),
			"namespaces":             []any{object{"metadata": object{"name": "default"}}},
			"persistentVolumeClaims": several(random.Intn(3), func(i int) any { return claim(random, i) }),
			"persistentVolumes":      several(random.Intn(3), func(i int) any { return volume(random, i) }),
			"storageClasses":         several(random.Intn(3), func(i int) any { return storageClass(random, i) }),
			"priorityClasses":        []any{object{"metadata": object{"name": "low"}, "value": -5}, object{"metadata": object{"name": "high"}, "value": 5, "preemptionPolicy": oneOf(random, "Never", nil)}},
			"podDisruptionBudgets":   several(random.Intn(2), func(i int) any { return budget(random) }),
			"together":               random.Intn(3) == 0,
			"deviceClasses":          []any{object{"metadata": object{"name": "gpu"}, "spec": object{"selectors": []any{object{"cel": object{"expression": `device.driver == "gpu.example.com"`}}}}}},
			"resourceSlices":         several(random.Intn(3), func(i int) any { return slice(random, i) }),
			"resourceClaims":         several(random.Intn(2), func(i int) any { return object{"metadata": named("shared"), "spec": devices(random)} }),
			"resourceClaimTemplates": []any{object{"metadata": named("own"), "spec": object{"spec": devices(random)}}},
		}
	}
	return questions
}

// Node gives a node with zones, taints and little room.
func Node(random *rand.Rand, i int) object {
	labels := object{"kubernetes.io/hostname": fmt.Sprint("node-", i)}
	if random.Intn(4) > 0 {
		labels["topology.kubernetes.io/zone"] = oneOf(random, "a", "b")
	}
	if random.Intn(2) > 0 {
		labels["size"] = oneOf(random, "1", "5", "big")
	}
	return object{
		"metadata": object{"name": fmt.Sprint("node-", i), "labels": labels},
		"spec":     object{"taints": taints(random), "unschedulable": random.Intn(8) == 0},
		"status":   object{"declaredFeatures": oneOf(random, []any{}, []any{"UserNamespacesHostNetworkSupport"}), "allocatable": object{"cpu": oneOf(random, "1", "2500m"), "memory": "2Gi", "pods": oneOf(random, "1", "10"), "example.com/gpu": "1"}},
	}
}

func taints(random *rand.Rand) []any {
	return several(random.Intn(2), func(int) any {
		return object{"key": oneOf(random, "a", "node.kubernetes.io/not-ready"), "value": oneOf(random, "", "x"),
			"effect": oneOf(random, "NoSchedule", "NoExecute", "PreferNoSchedule")}
	})
}

func pod(random *rand.Rand, name, node string) object {
	selector := object{"matchLabels": object{"app": oneOf(random, "x", "y")}}
	spec := object{
		"nodeName":    node,
		"tolerations": several(random.Intn(2), func(int) any { return object{"key": "a", "operator": oneOf(random, "Exists", "Equal")} }),
		"containers": []any{object{
			"name":      "main",
			"ports":     several(random.Intn(2), func(int) any { return object{"containerPort": 80, "hostPort": oneOf(random, 80, 81)} }),
			"resources": object{"requests": object{"cpu": oneOf(random, "100m", "800m", "3"), "memory": "100Mi", "example.com/gpu": oneOf(random, 0, 1)}},
		}},
	}
	affinity := object{}
	switch random.Intn(12) {
	case 0:
		spec["nodeSelector"] = object{"size": oneOf(random, "1", "5")}
	case 1:
		affinity["nodeAffinity"] = required(object{"nodeSelectorTerms": []any{object{
			"matchExpressions": []any{object{"key": "size", "operator": oneOf(random, "Gt", "Lt"), "values": []any{"3"}}},
		}}})
	case 2:
		affinity["nodeAffinity"] = required(object{"nodeSelectorTerms": []any{object{
			"matchFields": []any{object{"key": "metadata.name", "operator": "In", "values": []any{oneOf(random, "node-1", "node-9")}}},
		}}})
	case 3:
		affinity[oneOf(random, "podAffinity", "podAntiAffinity").(string)] = required([]any{object{
			"labelSelector": selector, "topologyKey": oneOf(random, "topology.kubernetes.io/zone", "kubernetes.io/hostname"),
		}})
	case 4:
		spec["topologySpreadConstraints"] = []any{object{
			"maxSkew": 1, "topologyKey": "topology.kubernetes.io/zone", "whenUnsatisfiable": "DoNotSchedule", "labelSelector": selector,
		}}
	case 5:
		spec["volumes"] = []any{object{"name": "v", "persistentVolumeClaim": object{"claimName": fmt.Sprint("claim-", random.Intn(3))}}}
	case 6:
		spec["schedulingGates"] = []any{object{"name": "example.com/gate"}}
	case 7:
		spec["resourceClaims"] = []any{object{"name": "device", "resourceClaimTemplateName": "own"}}
	case 8:
		spec["resourceClaims"] = []any{object{"name": "device", "resourceClaimName": "shared"}}
	case 9:
		spec["schedulerName"] = "other"
	case 10:
		spec["hostNetwork"], spec["hostUsers"] = true, false
	}
	if class := oneOf(random, "", "low", "high", "system-node-critical"); class != "" {
		spec["priorityClassName"] = class
	}
	spec["affinity"] = affinity
	return object{"metadata": object{"name": name, "namespace": "default", "labels": object{"app": oneOf(random, "x", "y")}}, "spec": spec}
}

func required(rule any) object {
	return object{"requiredDuringSchedulingIgnoredDuringExecution": rule}
}

func budget(random *rand.Rand) object {
	selector := object{"matchLabels": object{"app": oneOf(random, "x", "y")}}
	return object{"metadata": named("budget"), "spec": object{"selector": selector}, "status": object{"disruptionsAllowed": random.Intn(2)}}
}

func slice(random *rand.Rand, i int) object {
	node := fmt.Sprint("node-", random.Intn(4))
	return object{"metadata": object{"name": fmt.Sprint("slice-", i)}, "spec": object{
		"driver": oneOf(random, "gpu.example.com", "nic.example.com"), "nodeName": node, "pool": object{"name": fmt.Sprint(node, i), "resourceSliceCount": 1},
		"devices": []any{object{"name": "device"}},
	}}
}

func devices(random *rand.Rand) object {
	return object{"devices": object{"requests": []any{object{"name": "device", "exactly": object{"deviceClassName": oneOf(random, "gpu", "none")}}}}}
}

func named(name string) object {
	return object{"name": name, "namespace": "default"}
}

func claim(random *rand.Rand, i int) object {
	return object{
		"metadata": named(fmt.Sprint("claim-", i)),
		"spec": object{
			"accessModes": []any{oneOf(random, "ReadWriteOnce", "ReadWriteOncePod")}, "storageClassName": fmt.Sprint("class-", random.Intn(3)),
			"volumeName": oneOf(random, "", "volume-0", "volume-1"), "resources": object{"requests": object{"storage": "1Gi"}},
		},
	}
}

func volume(random *rand.Rand, i int) object {
	return object{
		"metadata": object{"name": fmt.Sprint("volume-", i), "labels": object{"topology.kubernetes.io/zone": oneOf(random, "a", "b")}},
		"spec": object{
			"accessModes": []any{"ReadWriteOnce"}, "capacity": object{"storage": "1Gi"}, "storageClassName": fmt.Sprint("class-", random.Intn(3)),
			"nodeAffinity": object{"required": object{"nodeSelectorTerms": []any{object{
				"matchExpressions": []any{object{"key": "topology.kubernetes.io/zone", "operator": "In", "values": []any{oneOf(random, "a", "b")}}},
			}}}},
		},
	}
}

func storageClass(random *rand.Rand, i int) object {
	return object{
		"metadata": object{"name": fmt.Sprint("class-", i)}, "provisioner": oneOf(random, "kubernetes.io/no-provisioner", "d.example.com"),
		"volumeBindingMode": oneOf(random, "Immediate", "WaitForFirstConsumer"),
	}
}

func several(count int, make func(int) any) []any {
	list := []any{}
	for i := range count {
		list = append(list, make(i))
	}
	return list
}

func oneOf(random *rand.Rand, values ...any) any {
	return values[random.Intn(len(values))]
}
