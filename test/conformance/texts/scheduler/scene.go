package main

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/fake"
	"k8s.io/client-go/kubernetes/scheme"
	"k8s.io/client-go/tools/events"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	podutil "k8s.io/kubernetes/pkg/api/pod"
	"k8s.io/kubernetes/pkg/apis/core"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	corev1defaults "k8s.io/kubernetes/pkg/apis/core/v1"
	"k8s.io/kubernetes/pkg/controller/daemon/util"
	"k8s.io/kubernetes/pkg/scheduler"
	"k8s.io/kubernetes/pkg/scheduler/profile"
)

// scene is a DaemonSet, the node that a pod of it is made for, and whatever else there is.
type scene struct {
	DaemonSet *appsv1.DaemonSet `json:"daemonSet"`
	Node      string            `json:"node"`
	Objects   []json.RawMessage `json:"objects"`
}

// play lets a scheduler see the pod.
func (s scene) play() (outcome, error) {
	objects, unknown, err := s.objects()
	if err != nil || unknown != "" {
		return outcome{Unknown: unknown}, err
	}
	pod, err := s.pod()
	if err != nil {
		return outcome{}, err
	}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	client := fake.NewSimpleClientset(objects...)
	watched := watch(client, pod)
	made, err := start(ctx, client)
	if err != nil {
		return outcome{}, err
	}
	for nodes, pods := count(objects); made.Cache.NodeCount() < nodes || podsOf(made) < pods; {
		time.Sleep(time.Millisecond)
	}
	time.Sleep(50 * time.Millisecond) // what plugins learn on the side
	if _, err := client.CoreV1().Pods(pod.Namespace).Create(ctx, pod, metav1.CreateOptions{}); err != nil {
		return outcome{}, err
	}
	return watched.outcome(), nil
}

func start(ctx context.Context, client *fake.Clientset) (*scheduler.Scheduler, error) {
	broadcaster := events.NewBroadcaster(&events.EventSinkImpl{Interface: client.EventsV1()})
	broadcaster.StartRecordingToSink(ctx.Done())
	factory := informers.NewSharedInformerFactory(client, 0)
	made, err := scheduler.New(ctx, client, factory, nil, profile.NewRecorderFactory(broadcaster))
	if err != nil {
		return nil, err
	}
	factory.Start(ctx.Done())
	factory.WaitForCacheSync(ctx.Done())
	go made.Run(ctx)
	return made, nil
}

// pod is what the controller makes and the API server keeps: fields of features that are off do not survive.
func (s scene) pod() (*corev1.Pod, error) {
	template := util.CreatePodTemplate(s.DaemonSet.Spec.Template, nil, "")
	pod := &corev1.Pod{ObjectMeta: template.ObjectMeta, Spec: template.Spec}
	pod.Name, pod.Namespace, pod.UID = s.DaemonSet.Name+"-"+s.Node, s.DaemonSet.Namespace, types.UID(s.DaemonSet.Name)
	pod.Spec.Affinity = util.ReplaceDaemonSetPodNodeNameNodeAffinity(pod.Spec.Affinity, s.Node)
	corev1defaults.SetObjectDefaults_Pod(pod)
	internal := &core.Pod{}
	if err := legacyscheme.Scheme.Convert(pod, internal, nil); err != nil {
		return nil, err
	}
	podutil.DropDisabledPodFields(internal, nil)
	kept := &corev1.Pod{}
	return kept, legacyscheme.Scheme.Convert(internal, kept, nil)
}

// objects reads what there is; a kind that this version does not know is named.
func (s scene) objects() (objects []runtime.Object, unknown string, err error) {
	for _, raw := range s.Objects {
		object, kind, err := scheme.Codecs.UniversalDeserializer().Decode(raw, nil, nil)
		if runtime.IsNotRegisteredError(err) {
			return nil, fmt.Sprintf("%s %s", kind.GroupVersion(), kind.Kind), nil
		}
		if err != nil {
			return nil, "", err
		}
		switch known := object.(type) {
		case *corev1.Node:
			corev1defaults.SetObjectDefaults_Node(known)
		case *corev1.Pod:
			known.UID = types.UID(known.Name)
			corev1defaults.SetObjectDefaults_Pod(known)
		}
		objects = append(objects, object)
	}
	return objects, "", nil
}

func count(objects []runtime.Object) (nodes, pods int) {
	for _, object := range objects {
		switch object.(type) {
		case *corev1.Node:
			nodes++
		case *corev1.Pod:
			pods++
		}
	}
	return nodes, pods
}

func podsOf(made *scheduler.Scheduler) int {
	pods, _ := made.Cache.PodCount()
	return pods
}
