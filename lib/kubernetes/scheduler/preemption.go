package scheduler

import (
	"cmp"
	"context"
	"slices"

	corev1 "k8s.io/api/core/v1"
	policyv1 "k8s.io/api/policy/v1"
	corev1helpers "k8s.io/component-helpers/scheduling/corev1"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/defaultpreemption"
	"k8s.io/kubernetes/pkg/scheduler/framework/preemption"
)

// Preemption is what is done for a pod that no node takes as it is.
type Preemption struct {
	// NominatedNode is where room is made.
	NominatedNode string `json:"nominatedNode,omitempty"`
	// Candidates are all nodes where room can be made.
	Candidates []Eviction `json:"candidates"`
	// Message is what the plugins add to the FailedScheduling event.
	Message string `json:"message,omitempty"`
}

// Eviction makes room on a node.
type Eviction struct {
	Node string `json:"node"`
	// Victims in order of importance, the highest first.
	Victims []Victim `json:"victims"`
	// DisruptionsNotAllowed counts what is taken beyond the budgets that cover the victims.
	DisruptionsNotAllowed int `json:"disruptionsNotAllowed"`
}

// Victim is a pod that has to leave.
type Victim struct {
	Namespace string `json:"namespace"`
	Name      string `json:"name"`
	Priority  int32  `json:"priority"`
}

// evictions looks over the shoulder of DefaultPreemption, which tells nobody whom it chose.
type evictions struct {
	preemption.Interface
	found []Eviction
}

func (e *evictions) watch(plugin fwk.Plugin) {
	preempting, is := plugin.(*defaultpreemption.DefaultPreemption)
	if !is {
		return
	}
	e.Interface = preempting.Evaluator.Interface
	preempting.Evaluator.Interface = e
	preempting.Executor.PreemptPod = func(context.Context, preemption.Candidate, preemption.ExecutorPreemptor, *corev1.Pod, string) (bool, error) {
		return false, nil
	}
}

// SelectVictimsOnNode is asked for every node where preemption may help.
func (e *evictions) SelectVictimsOnNode(
	ctx context.Context, state fwk.CycleState, pod *corev1.Pod, node fwk.NodeInfo, possible []*preemption.DomainVictim, budgets []*policyv1.PodDisruptionBudget,
) ([]*corev1.Pod, int, *fwk.Status) {
	victims, violations, status := e.Interface.SelectVictimsOnNode(ctx, state, pod, node, possible, budgets)
	if status.IsSuccess() {
		eviction := Eviction{Node: node.Node().Name, DisruptionsNotAllowed: violations}
		for _, victim := range victims {
			eviction.Victims = append(eviction.Victims, Victim{victim.Namespace, victim.Name, corev1helpers.PodPriority(victim)})
		}
		e.found = append(e.found, eviction)
	}
	return victims, violations, status
}

// preempt asks the plugins that may help where filters refused, in kube-scheduler's order.
func (p *profile) preempt(ctx context.Context, state fwk.CycleState, pod *corev1.Pod, statuses *framework.NodeToStatus) *Preemption {
	p.evictions.found = []Eviction{}
	result, status := p.RunPostFilterPlugins(ctx, state, pod, statuses)
	slices.SortFunc(p.evictions.found, func(a, b Eviction) int { return cmp.Compare(a.Node, b.Node) })
	outcome := &Preemption{Candidates: p.evictions.found, Message: status.Message()}
	if status.IsSuccess() && result != nil {
		outcome.NominatedNode = result.NominatedNodeName
	}
	return outcome
}
