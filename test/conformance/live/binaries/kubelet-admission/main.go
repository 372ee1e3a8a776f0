// Command kubelet-admission says whether a kubelet takes pods in, and which others it kills for them: the kubelet's own
// code, without a kubelet around it. It reads questions and writes an answer to each, as lines of JSON.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"log"
	"os"

	v1 "k8s.io/api/core/v1"
	"k8s.io/client-go/tools/record"
	"k8s.io/kubernetes/pkg/kubelet/lifecycle"
	"k8s.io/kubernetes/pkg/kubelet/preemption"
	schedulerframework "k8s.io/kubernetes/pkg/scheduler/framework"
)

type question struct {
	Pod  *v1.Pod  `json:"pod"`
	Node *v1.Node `json:"node"`
	// Others are the pods that are on the node already.
	Others []*v1.Pod `json:"others"`
}

type answer struct {
	Admit   bool   `json:"admit"`
	Reason  string `json:"reason"`
	Message string `json:"message"`
	// Preempted are the pods that had to go, by namespace and name.
	Preempted []string `json:"preempted,omitempty"`
}

func main() {
	questions, answers := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
	for {
		var asked question
		if err := questions.Decode(&asked); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			log.Fatal(err)
		}
		if err := answers.Encode(admit(asked)); err != nil {
			log.Fatal(err)
		}
	}
}

func admit(asked question) answer {
	var preempted []string
	node := func(context.Context, bool) (*v1.Node, error) { return asked.Node, nil }
	devices := func(*schedulerframework.NodeInfo, *lifecycle.PodAdmitAttributes) error { return nil }
	others := func() []*v1.Pod { return asked.Others }
	kill := func(pod *v1.Pod, _ bool, _ *int64, _ func(*v1.PodStatus)) error {
		preempted = append(preempted, pod.Namespace+"/"+pod.Name)
		return nil
	}
	failures := preemption.NewCriticalPodAdmissionHandler(others, kill, &record.FakeRecorder{})
	handler := lifecycle.NewPredicateAdmitHandler(node, failures, devices)
	result := handler.Admit(context.Background(), &lifecycle.PodAdmitAttributes{Pod: asked.Pod, OtherPods: asked.Others, Operation: lifecycle.AddOperation})
	return answer{Admit: result.Admit, Reason: result.Reason, Message: result.Message, Preempted: preempted}
}
