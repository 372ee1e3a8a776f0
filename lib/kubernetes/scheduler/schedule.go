package scheduler

import (
	"context"
	"fmt"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/util/sets"
	fwk "k8s.io/kube-scheduler/framework"
	corev1defaults "k8s.io/kubernetes/pkg/apis/core/v1"
	"k8s.io/kubernetes/pkg/scheduler/backend/cache"
	"k8s.io/kubernetes/pkg/scheduler/framework"
)

// Question asks for the scheduler's verdict on pods, each as if it were the next one, in the same cluster.
type Question struct {
	Pods  []*corev1.Pod  `json:"pods"`
	Nodes []*corev1.Node `json:"nodes"`
	// Existing pods count where they have a node that is given, and have not ended.
	Existing []*corev1.Pod `json:"existing,omitempty"`
	Objects
}

// Verdict on one pod.
type Verdict struct {
	// Gated is what keeps the pod from the queue.
	Gated string `json:"gated,omitempty"`
	// PreFilter are all refusals on any node at once, in the order of the plugins.
	PreFilter []Refusal `json:"preFilter"`
	// Nodes are those that the pod can mean at all, in the order of the question, with every plugin's refusal.
	Nodes []NodeVerdict `json:"nodes"`
	// Feasible are the nodes that nobody refuses.
	Feasible []string `json:"feasible"`
	// Message is that of the FailedScheduling event, without what preemption adds. Empty where a node is feasible.
	Message string `json:"message,omitempty"`
	// Reported is the refusal before all filters, as kube-scheduler acts on it.
	Reported *Refusal `json:"reported,omitempty"`
}

// NodeVerdict is what the plugins say of one node.
type NodeVerdict struct {
	Node string `json:"node"`
	// Refusals of every plugin in order. kube-scheduler stops at the first.
	Refusals []Refusal `json:"refusals"`
}

// Refusal is a plugin's own word.
type Refusal struct {
	Plugin string `json:"plugin"`
	// Code: Unschedulable (preemption may help), UnschedulableAndUnresolvable, Pending or Error.
	Code    string   `json:"code"`
	Reasons []string `json:"reasons"`
}

var scheduling *profile

// Schedule asks every plugin about every pod.
func Schedule(question Question) ([]Verdict, error) {
	for _, node := range question.Nodes {
		corev1defaults.SetObjectDefaults_Node(node)
	}
	for _, pods := range [][]*corev1.Pod{question.Pods, question.Existing} {
		for _, pod := range pods {
			corev1defaults.SetObjectDefaults_Pod(pod)
		}
	}
	running := onNodes(question.Existing, question.Nodes)
	scheduling.lister.Snapshot = cache.NewSnapshot(running, question.Nodes)
	if err := scheduling.cluster.show(question.Nodes, running, question.Objects); err != nil {
		return nil, err
	}
	verdicts := make([]Verdict, len(question.Pods))
	for i, pod := range question.Pods {
		verdict, err := scheduling.judge(pod, question.Nodes)
		if err != nil {
			return nil, fmt.Errorf("pod %s/%s: %w", pod.Namespace, pod.Name, err)
		}
		verdicts[i] = verdict
	}
	return verdicts, nil
}

// onNodes leaves out what the scheduler's cache does not hold.
func onNodes(pods []*corev1.Pod, nodes []*corev1.Node) []*corev1.Pod {
	names := sets.New[string]()
	for _, node := range nodes {
		names.Insert(node.Name)
	}
	var running []*corev1.Pod
	for _, pod := range pods {
		ended := pod.Status.Phase == corev1.PodSucceeded || pod.Status.Phase == corev1.PodFailed
		if !ended && names.Has(pod.Spec.NodeName) {
			running = append(running, pod)
		}
	}
	return running
}

func (p *profile) judge(pod *corev1.Pod, nodes []*corev1.Node) (Verdict, error) {
	ctx := context.Background()
	verdict := Verdict{PreFilter: []Refusal{}, Nodes: []NodeVerdict{}, Feasible: []string{}}
	for _, plugin := range p.PreEnqueuePlugins() {
		if status := plugin.PreEnqueue(ctx, pod); !status.IsSuccess() {
			verdict.Gated = status.Message()
		}
	}
	infos, err := p.lister.NodeInfos().List()
	if err != nil {
		return verdict, err
	}
	state := framework.NewCycleState()
	meant, silent := p.preFilter(ctx, state, pod, infos, &verdict)
	for _, node := range nodes {
		if !meant.AllNodes() && !meant.NodeNames.Has(node.Name) {
			continue
		}
		info, err := p.lister.NodeInfos().Get(node.Name)
		if err != nil {
			return verdict, err
		}
		verdict.Nodes = append(verdict.Nodes, NodeVerdict{Node: node.Name, Refusals: p.filter(ctx, state, pod, info, silent)})
	}
	return verdict, p.report(ctx, pod, len(nodes), &verdict)
}

// preFilter asks every plugin, where the framework stops at the first that refuses. A plugin that refuses or has nothing
// to say is silent in the filters: it has prepared nothing for them.
func (p *profile) preFilter(
	ctx context.Context, state fwk.CycleState, pod *corev1.Pod, infos []fwk.NodeInfo, verdict *Verdict,
) (meant *fwk.PreFilterResult, silent sets.Set[string]) {
	silent = sets.New[string]()
	for _, enabled := range p.enabled.PreFilter.Enabled {
		result, status := p.plugins[enabled.Name].(fwk.PreFilterPlugin).PreFilter(ctx, state, pod, infos)
		switch {
		case status.IsSkip():
			silent.Insert(enabled.Name)
		case !status.IsSuccess():
			silent.Insert(enabled.Name)
			verdict.PreFilter = append(verdict.PreFilter, refusal(enabled.Name, status))
		default:
			meant = meant.Merge(result)
		}
	}
	return meant, silent
}

func (p *profile) filter(ctx context.Context, state fwk.CycleState, pod *corev1.Pod, info fwk.NodeInfo, silent sets.Set[string]) []Refusal {
	refusals := []Refusal{}
	for _, enabled := range p.enabled.Filter.Enabled {
		if silent.Has(enabled.Name) {
			continue
		}
		if status := p.plugins[enabled.Name].(fwk.FilterPlugin).Filter(ctx, state, pod, info); !status.IsSuccess() {
			refusals = append(refusals, refusal(enabled.Name, status))
		}
	}
	return refusals
}

func refusal(plugin string, status *fwk.Status) Refusal {
	return Refusal{Plugin: plugin, Code: status.Code().String(), Reasons: status.Reasons()}
}
