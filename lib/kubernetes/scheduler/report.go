package scheduler

import (
	"context"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/sets"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework"
)

// What kube-scheduler says of a cluster without nodes; the package that holds this text is the whole scheduler.
const noNodes = "no nodes available to schedule pods"

// report goes the scheduler's own way, which stops at the first refusal, for what it would say and to whom.
func (p *profile) report(ctx context.Context, pod *corev1.Pod, count int, verdict *Verdict) error {
	if count == 0 {
		verdict.Message = noNodes
		if verdict.Gated == "" {
			verdict.Event = noNodes
		}
		return nil
	}
	state := framework.NewCycleState()
	statuses := framework.NewDefaultNodeToStatus()
	diagnosis := framework.Diagnosis{NodeToStatus: statuses}
	meant, status, restricting := p.RunPreFilterPlugins(ctx, state, pod)
	if !status.IsSuccess() {
		if !status.IsRejected() {
			return status.AsError()
		}
		reported := refusal(status.Plugin(), status)
		verdict.Reported = &reported
		diagnosis.PreFilterMsg = status.Message()
		statuses.SetAbsentNodesStatus(status)
	} else {
		if !meant.AllNodes() {
			statuses.SetAbsentNodesStatus(fwk.NewStatus(fwk.UnschedulableAndUnresolvable,
				fmt.Sprintf("node(s) didn't satisfy plugin(s) %v", sets.List(restricting))))
		}
		if err := p.reportNodes(ctx, state, pod, statuses, verdict); err != nil {
			return err
		}
	}
	if len(verdict.Feasible) > 0 {
		return nil
	}
	unfit := &framework.FitError{Pod: pod, NumAllNodes: count, Diagnosis: diagnosis}
	verdict.Message = unfit.Error()
	if verdict.Gated == "" {
		verdict.Preemption = p.preempt(ctx, state, pod, statuses)
		unfit.Diagnosis.PostFilterMsg = verdict.Preemption.Message
		verdict.Event = unfit.Error()
	}
	return nil
}

func (p *profile) reportNodes(ctx context.Context, state fwk.CycleState, pod *corev1.Pod, statuses *framework.NodeToStatus, verdict *Verdict) error {
	for _, asked := range verdict.Nodes {
		info, err := p.lister.NodeInfos().Get(asked.Node)
		if err != nil {
			return err
		}
		status := p.RunFilterPluginsWithNominatedPods(ctx, state, pod, info)
		if status.IsSuccess() {
			verdict.Feasible = append(verdict.Feasible, asked.Node)
			continue
		}
		if !status.IsRejected() {
			return status.AsError()
		}
		statuses.Set(asked.Node, status)
	}
	return nil
}
