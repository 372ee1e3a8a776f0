package main

import (
	"fmt"
	"strings"
	"time"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/klog/v2"
	podutil "k8s.io/kubernetes/pkg/api/v1/pod"
	defaults "k8s.io/kubernetes/pkg/apis/apps/v1"
	"k8s.io/kubernetes/pkg/controller/daemon"
	"k8s.io/kubernetes/pkg/controller/daemon/util"
)

// ClusterCase is a DaemonSet in a cluster with pods.
type ClusterCase struct {
	Name      string           `json:"name"`
	DaemonSet appsv1.DaemonSet `json:"daemonSet"`
	Nodes     []corev1.Node    `json:"nodes"`
	Pods      []corev1.Pod     `json:"pods"`
	Now       metav1.Time      `json:"now"`
	// Hash is the revision of the template as it stands. The real one depends on Go structs, so pods could not be labelled with it.
	Hash string `json:"hash"`
	// Quota is what all pods of the namespace may request together. Without it they may request everything.
	Quota corev1.ResourceList `json:"quota,omitempty"`
}

// newPrefix begins the names of the pods that the controller creates.
const newPrefix = "new-"

type cluster struct {
	daemonSet *appsv1.DaemonSet
	revisions []*appsv1.ControllerRevision
	nodes     []*corev1.Node
	pods      []*corev1.Pod
	now       time.Time
	quota     corev1.ResourceList
	made      int // pods so far, for their names
}

func newCluster(asked ClusterCase) (*cluster, error) {
	daemonSet, err := received(&asked.DaemonSet)
	if err != nil {
		return nil, err
	}
	c := &cluster{daemonSet: daemonSet, now: asked.Now.Time, quota: asked.Quota}
	if err := c.revise(asked.Hash); err != nil {
		return nil, err
	}
	c.daemonSet = daemonSet
	for i := range asked.Nodes {
		c.nodes = append(c.nodes, asked.Nodes[i].DeepCopy())
	}
	for i := range asked.Pods {
		pod := asked.Pods[i].DeepCopy()
		if pod.UID == "" {
			pod.UID = types.UID(pod.Name)
		}
		c.pods = append(c.pods, pod)
	}
	return c, nil
}

// received is the DaemonSet as the controller gets it from the API server, with all defaults and no empty maps.
func received(sent *appsv1.DaemonSet) (*appsv1.DaemonSet, error) {
	bytes, err := sent.Marshal()
	if err != nil {
		return nil, err
	}
	daemonSet := &appsv1.DaemonSet{}
	if err := daemonSet.Unmarshal(bytes); err != nil {
		return nil, err
	}
	defaults.SetObjectDefaults_DaemonSet(daemonSet)
	return daemonSet, nil
}

// revise has the controller write down the revision of the template, in a cluster of no nodes, and gives it a hash of our own.
func (c *cluster) revise(hash string) error {
	done, err := c.sync()
	if err == nil {
		err = done.failure
	}
	if err != nil {
		return fmt.Errorf("revision: %w", err)
	}
	for _, revision := range c.revisions {
		revision.Labels[appsv1.DefaultDaemonSetUniqueLabelKey] = hash
		revision.Name = c.daemonSet.Name + "-" + hash
	}
	return nil
}

// bloom lets every pod of the DaemonSet that is on a node become ready, and tells whether anything changed.
func (c *cluster) bloom() bool {
	changed := false
	for _, pod := range c.pods {
		if !c.owns(pod) || pod.Spec.NodeName == "" || pod.DeletionTimestamp != nil || podutil.IsPodTerminal(pod) || podutil.IsPodReady(pod) {
			continue
		}
		changed = true
		pod.Status.Phase = corev1.PodRunning
		pod.Status.Conditions = []corev1.PodCondition{{Type: corev1.PodReady, Status: corev1.ConditionTrue, LastTransitionTime: metav1.NewTime(c.now)}}
	}
	return changed
}

// live does the work of everybody but the controller: kubelets end what is being deleted, the pod garbage collector
// removes what is on nodes that are gone, and the scheduler binds pods to nodes that want them.
func (c *cluster) live() bool {
	changed := false
	pods := c.pods[:0:0]
	for _, pod := range c.pods {
		switch {
		case pod.DeletionTimestamp != nil, pod.Spec.NodeName != "" && c.node(pod.Spec.NodeName) == nil:
			changed = true
			continue
		case c.owns(pod) && pod.Spec.NodeName == "":
			changed = c.bind(pod) || changed
		}
		pods = append(pods, pod)
	}
	c.pods = pods
	return c.bloom() || changed
}

func (c *cluster) bind(pod *corev1.Pod) bool {
	name, err := util.GetTargetNodeName(pod)
	if err != nil || podutil.IsPodTerminal(pod) {
		return false
	}
	node := c.node(name)
	if node == nil {
		return false
	}
	if fits, _ := daemon.NodeShouldRunDaemonPod(klog.Background(), node, c.daemonSet); !fits {
		return false
	}
	pod.Spec.NodeName = name
	return true
}

func (c *cluster) node(name string) *corev1.Node {
	for _, node := range c.nodes {
		if node.Name == name {
			return node
		}
	}
	return nil
}

func (c *cluster) owns(pod *corev1.Pod) bool {
	return pod.Namespace == c.daemonSet.Namespace && metav1.IsControlledBy(pod, c.daemonSet)
}

// podsByNode names the pods of the DaemonSet that have not ended, those that the controller made all alike.
func (c *cluster) podsByNode() map[string][]string {
	byNode := map[string][]string{}
	for _, pod := range c.pods {
		node, err := util.GetTargetNodeName(pod)
		if err != nil || !c.owns(pod) || podutil.IsPodTerminal(pod) {
			continue
		}
		name := pod.Name
		if strings.HasPrefix(name, newPrefix) {
			name = "new"
		}
		byNode[node] = append(byNode[node], name)
	}
	return byNode
}
