package scheduler

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/sets"
	fwk "k8s.io/kube-scheduler/framework"
	corev1defaults "k8s.io/kubernetes/pkg/apis/core/v1"
	resourcev1defaults "k8s.io/kubernetes/pkg/apis/resource/v1"
	"k8s.io/kubernetes/pkg/scheduler/backend/cache"
	"k8s.io/kubernetes/pkg/scheduler/framework"
)

// Question asks for the scheduler's verdict on pods in the same cluster, each as if it were the next one.
type Question struct {
	Pods  []*corev1.Pod  `json:"pods"`
	Nodes []*corev1.Node `json:"nodes"`
	// Existing pods count where they have a node that is given, and have not ended.
	Existing []*corev1.Pod `json:"existing,omitempty"`
	// Together: the pods come one after another, and one that gets a node is there when the next one comes.
	Together bool `json:"together,omitempty"`
	// Configuration is kube-scheduler's own, a KubeSchedulerConfiguration. Default: its default.
	Configuration json.RawMessage `json:"configuration,omitempty"`
	Objects
}

// Verdict on one pod.
type Verdict struct {
	// Foreign pods ask for a scheduler that is not there. Nobody looks at them, and no event tells so.
	Foreign bool `json:"foreign,omitempty"`
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
	// Event is the whole text of the event. Empty where a node is feasible, and where the pod is not looked at.
	Event string `json:"event,omitempty"`
	// Preemption is asked where filters refused.
	Preemption *Preemption `json:"preemption,omitempty"`
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

var schedulers *configured

// Schedule asks every plugin about every pod.
func Schedule(question Question) ([]Verdict, error) {
	scheduler, err := schedulers.by(question.Configuration)
	if err != nil {
		return nil, err
	}
	question.setDefaults()
	running := onNodes(question.Existing, question.Nodes)
	scheduler.lister.Snapshot = cache.NewSnapshot(running, question.Nodes)
	if err := scheduler.cluster.show(question.Nodes, running, question.Objects); err != nil {
		return nil, err
	}
	verdicts := make([]Verdict, len(question.Pods))
	for i, pod := range question.Pods {
		verdict, err := scheduler.judge(pod, question)
		if err != nil {
			return nil, fmt.Errorf("pod %s/%s: %w", pod.Namespace, pod.Name, err)
		}
		verdicts[i] = verdict
	}
	return verdicts, nil
}

// setDefaults gives the objects what they have when the scheduler sees them.
func (q *Question) setDefaults() {
	for _, node := range q.Nodes {
		corev1defaults.SetObjectDefaults_Node(node)
	}
	now := time.Now()
	for i, pod := range slices.Concat(q.Existing, q.Pods) {
		handOn(pod.Spec.Resources)
		corev1defaults.SetObjectDefaults_Pod(pod)
		prioritize(pod, q.PriorityClasses)
		if pod.UID == "" {
			pod.UID = types.UID(fmt.Sprint("pod-", i))
		}
		if pod.Status.StartTime == nil { // it has just started; preemption prefers the younger, and must not throw dice
			pod.Status.StartTime = &metav1.Time{Time: now.Add(time.Duration(i))}
		}
	}
	for _, claim := range q.ResourceClaims {
		resourcev1defaults.SetObjectDefaults_ResourceClaim(claim)
	}
	for _, template := range q.ResourceClaimTemplates {
		resourcev1defaults.SetObjectDefaults_ResourceClaimTemplate(template)
	}
	for _, slice := range q.ResourceSlices {
		resourcev1defaults.SetObjectDefaults_ResourceSlice(slice)
	}
}

// handOn writes quantities as the API server does when it hands on a pod. Inside, 1.5Gi as a manifest has it is of another
// make than 1536Mi, and what a pod requests as a whole would grow each time that the scheduler adds the pod's overhead to it.
func handOn(resources *corev1.ResourceRequirements) {
	if resources == nil {
		return
	}
	for name, quantity := range resources.Requests {
		resources.Requests[name] = resource.MustParse(quantity.String())
	}
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

func (s *scheduler) judge(pod *corev1.Pod, question Question) (Verdict, error) {
	asked, known := s.profiles[pod.Spec.SchedulerName]
	if !known {
		return Verdict{Foreign: true, PreFilter: []Refusal{}, Nodes: []NodeVerdict{}, Feasible: []string{}}, nil
	}
	s.cluster.devices.claim(pod, question.ResourceClaimTemplates)
	if err := s.cluster.await(pod); err != nil {
		return Verdict{}, err
	}
	verdict, err := asked.judge(pod, question.Nodes)
	if err != nil || !question.Together || verdict.Gated != "" || len(verdict.Feasible) == 0 {
		return verdict, err
	}
	return verdict, s.place(pod, verdict.Feasible[0])
}

// place lets a pod stand on a node for the rest of the question.
func (s *scheduler) place(pod *corev1.Pod, node string) error {
	placed := pod.DeepCopy()
	placed.Spec.NodeName = node
	info, err := framework.NewPodInfo(placed)
	if err != nil {
		return err
	}
	return s.lister.AssumePod(info)
}

func (p *profile) judge(pod *corev1.Pod, nodes []*corev1.Node) (Verdict, error) {
	ctx := context.Background()
	verdict := Verdict{Gated: p.gate(ctx, pod), PreFilter: []Refusal{}, Nodes: []NodeVerdict{}, Feasible: []string{}}
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

// gate is the first word that keeps a pod from the queue.
func (p *profile) gate(ctx context.Context, pod *corev1.Pod) string {
	for _, plugin := range p.PreEnqueuePlugins() {
		if status := plugin.PreEnqueue(ctx, pod); !status.IsSuccess() {
			return status.Message()
		}
	}
	return ""
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
