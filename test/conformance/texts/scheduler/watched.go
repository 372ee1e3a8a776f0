package main

import (
	"sync"
	"time"

	corev1 "k8s.io/api/core/v1"
	eventsv1 "k8s.io/api/events/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/testing"
)

// outcome is what became of a pod.
type outcome struct {
	// Unknown is a kind that this version does not have, so that nobody can be asked.
	Unknown string `json:"unknown,omitempty"`
	// Event is the text of the first FailedScheduling.
	Event string `json:"event,omitempty"`
	// Victims were deleted for the pod.
	Victims []string `json:"victims,omitempty"`
	// Bound: the pod has its place, and nobody had to go. If neither this nor an event is there, nobody looked at it.
	Bound bool `json:"bound,omitempty"`
}

// patience is how long nothing has to happen for nothing to be expected any more.
const patience = 700 * time.Millisecond

// watched is what a scheduler asks of the API server.
type watched struct {
	sync.Mutex
	seen outcome
	last time.Time
}

func watch(client *fake.Clientset, pod *corev1.Pod) *watched {
	made := &watched{last: time.Now()}
	client.PrependReactor("*", "*", func(action testing.Action) (bool, runtime.Object, error) {
		made.Lock()
		defer made.Unlock()
		made.last = time.Now()
		switch act := action.(type) {
		case testing.DeleteAction:
			if action.GetResource().Resource == "pods" {
				made.seen.Victims = append(made.seen.Victims, act.GetNamespace()+"/"+act.GetName())
			}
		case testing.CreateAction:
			event, is := act.GetObject().(*eventsv1.Event)
			if is && event.Reason == "FailedScheduling" && event.Regarding.Name == pod.Name && made.seen.Event == "" {
				made.seen.Event = event.Note
			}
			if action.GetSubresource() == "binding" {
				made.seen.Bound = true
				return true, nil, nil
			}
		}
		return false, nil, nil
	})
	return made
}

// outcome waits for the end.
func (w *watched) outcome() outcome {
	for {
		w.Lock()
		seen, idle := w.seen, time.Since(w.last)
		w.Unlock()
		if seen.Bound || idle > patience {
			seen.Bound = seen.Bound && len(seen.Victims) == 0
			return seen
		}
		time.Sleep(5 * time.Millisecond)
	}
}
