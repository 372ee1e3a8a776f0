package main

import (
	"errors"
	"reflect"
	"slices"
	"time"

	appsv1 "k8s.io/api/apps/v1"
)

// Outcome is what becomes of a case.
type Outcome struct {
	Now First `json:"now"`
	End Last  `json:"end"`
}

// First is what the first sync does, whatever the order in which the controller goes through its maps.
type First struct {
	Status  Status   `json:"status"`
	Created []string `json:"created"`
	Deleted []string `json:"deleted"`
	Failure string   `json:"failure,omitempty"`
}

// Last is what everything leads to. Endless tells that it leads nowhere, Varies that it depends on the order of maps.
type Last struct {
	Status  Status              `json:"status"`
	Pods    map[string][]string `json:"pods"`
	Endless bool                `json:"endless,omitempty"`
	Varies  bool                `json:"varies,omitempty"`
}

// Status is the numbers of a status.
type Status struct {
	Desired      int32 `json:"desiredNumberScheduled"`
	Current      int32 `json:"currentNumberScheduled"`
	Ready        int32 `json:"numberReady"`
	Updated      int32 `json:"updatedNumberScheduled"`
	Available    int32 `json:"numberAvailable"`
	Unavailable  int32 `json:"numberUnavailable"`
	Misscheduled int32 `json:"numberMisscheduled"`
}

// Halts is the numbers to which updates may lead that a quota has to let through, by the order of maps.
type Halts []Status

const (
	repetitions = 40
	patience    = 100
)

func settleOften(asked ClusterCase) (Outcome, error) {
	outcome, err := settle(asked)
	for i := 1; err == nil && i < repetitions; i++ {
		var again Outcome
		if again, err = settle(asked); err != nil {
			break
		}
		outcome.Now.Created = common(outcome.Now.Created, again.Now.Created)
		outcome.Now.Deleted = common(outcome.Now.Deleted, again.Now.Deleted)
		if !reflect.DeepEqual(outcome.Now.Status, again.Now.Status) {
			return outcome, errors.New("the first status depends on the order of maps")
		}
		outcome.End.Varies = outcome.End.Varies || !reflect.DeepEqual(outcome.End.Status, again.End.Status) || !reflect.DeepEqual(outcome.End.Pods, again.End.Pods)
	}
	return outcome, err
}

// halts tells where an update that a quota may halt ends. On which nodes is left to chance, how many is not, or less so.
func halts(asked ClusterCase) (Halts, error) {
	var all Halts
	for range repetitions {
		last, err := end(asked)
		if err != nil {
			return all, err
		}
		if last.Endless {
			return all, errors.New("it leads nowhere")
		}
		if !slices.Contains(all, last.Status) {
			all = append(all, last.Status)
		}
	}
	return all, nil
}

func settle(asked ClusterCase) (Outcome, error) {
	now, err := newCluster(asked)
	if err != nil {
		return Outcome{}, err
	}
	done, err := now.sync()
	if err != nil {
		return Outcome{}, err
	}
	first := First{Status: statusOf(now.daemonSet), Created: sorted(done.created), Deleted: sorted(done.deleted)}
	if done.failure != nil {
		first.Failure = done.failure.Error()
	}
	last, err := end(asked)
	return Outcome{Now: first, End: last}, err
}

// end starts anew with all pods on nodes ready, and goes on until two syncs in a row find nothing to do.
func end(asked ClusterCase) (Last, error) {
	c, err := newCluster(asked)
	if err != nil {
		return Last{}, err
	}
	c.bloom()
	quiet := 0
	for i := 0; quiet < 2; i++ {
		if i == patience {
			return Last{Status: statusOf(c.daemonSet), Endless: true}, nil
		}
		c.now = c.now.Add(time.Duration(c.daemonSet.Spec.MinReadySeconds+1) * time.Second)
		done, err := c.sync()
		if err != nil {
			return Last{}, err
		}
		if c.live() || len(done.created)+len(done.deleted) > 0 {
			quiet = 0
		} else {
			quiet++
		}
	}
	byNode := c.podsByNode()
	for _, pods := range byNode {
		slices.Sort(pods)
	}
	return Last{Status: statusOf(c.daemonSet), Pods: byNode}, nil
}

func statusOf(daemonSet *appsv1.DaemonSet) Status {
	s := daemonSet.Status
	return Status{s.DesiredNumberScheduled, s.CurrentNumberScheduled, s.NumberReady, s.UpdatedNumberScheduled, s.NumberAvailable, s.NumberUnavailable, s.NumberMisscheduled}
}

func sorted(names []string) []string {
	list := append([]string{}, names...)
	slices.Sort(list)
	return list
}

func common(one, other []string) []string {
	return slices.DeleteFunc(slices.Clone(one), func(name string) bool { return !slices.Contains(other, name) })
}
