package main

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"sync"
	"time"
	"unsafe"

	appsv1 "k8s.io/api/apps/v1"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/types"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/fake"
	clienttesting "k8s.io/client-go/testing"
	"k8s.io/client-go/tools/cache"
	"k8s.io/client-go/util/flowcontrol"
	"k8s.io/kubernetes/pkg/controller/daemon"
	"k8s.io/kubernetes/pkg/controller/daemon/util"
	testingclock "k8s.io/utils/clock/testing"
)

// The controller would wait until its caches hold what it wrote, by resource versions that the fake server does not keep.
func init() {
	if err := utilfeature.DefaultMutableFeatureGate.Set("StaleControllerConsistencyDaemonSet=false"); err != nil {
		panic(err)
	}
}

// work is what one sync did to pods.
type work struct {
	created []string // the nodes that they are for
	deleted []string // their names
	failure error
}

// sync lets a controller that has just started look at the DaemonSet once: it expects nothing and remembers no failure.
func (c *cluster) sync() (work, error) {
	ctx, stop := context.WithCancel(context.Background())
	defer stop()

	var done work
	client := fake.NewSimpleClientset(c.objects()...)
	c.watchPods(client, &done)
	factory := informers.NewSharedInformerFactory(client, 0)
	controller, err := daemon.NewDaemonSetsController(ctx,
		factory.Apps().V1().DaemonSets(), factory.Apps().V1().ControllerRevisions(), factory.Core().V1().Pods(), factory.Core().V1().Nodes(),
		client, flowcontrol.NewFakeBackOff(time.Second, 15*time.Minute, testingclock.NewFakeClock(c.now)))
	if err != nil {
		return done, err
	}
	if err := c.fill(factory); err != nil {
		return done, err
	}
	done.failure = syncHandlerOf(controller)(ctx, c.daemonSet.Namespace+"/"+c.daemonSet.Name)
	err = c.read(ctx, client)
	c.mark(done.deleted)
	return done, err
}

// syncHandlerOf gives what the workers of the controller call: their queue would tell nobody when they are done.
func syncHandlerOf(controller *daemon.DaemonSetsController) func(context.Context, string) error {
	field := reflect.ValueOf(controller).Elem().FieldByName("syncHandler")
	return *(*func(context.Context, string) error)(unsafe.Pointer(field.UnsafeAddr()))
}

// watchPods gives created pods what the API server would, and takes notes. Pods are created and deleted side by side.
func (c *cluster) watchPods(client *fake.Clientset, done *work) {
	var lock sync.Mutex
	client.PrependReactor("create", "pods", func(action clienttesting.Action) (bool, runtime.Object, error) {
		pod := action.(clienttesting.CreateAction).GetObject().(*corev1.Pod).DeepCopy()
		node, err := util.GetTargetNodeName(pod)
		if err != nil {
			return true, nil, err
		}
		lock.Lock()
		defer lock.Unlock()
		pod.Namespace = action.GetNamespace()
		if err := c.exceeds(client, pod); err != nil {
			return true, nil, err
		}
		c.made++
		pod.Name = fmt.Sprintf("%s%d", newPrefix, c.made)
		pod.UID = types.UID(pod.Name)
		pod.CreationTimestamp = metav1.NewTime(c.now)
		done.created = append(done.created, node)
		return true, pod, client.Tracker().Add(pod)
	})
	client.PrependReactor("delete", "pods", func(action clienttesting.Action) (bool, runtime.Object, error) {
		lock.Lock()
		defer lock.Unlock()
		done.deleted = append(done.deleted, action.(clienttesting.DeleteAction).GetName())
		return true, nil, nil // it takes a pod a while to end
	})
}

func (c *cluster) objects() []runtime.Object {
	objects := []runtime.Object{c.daemonSet.DeepCopy()}
	for _, revision := range c.revisions {
		objects = append(objects, revision.DeepCopy())
	}
	for _, pod := range c.pods {
		objects = append(objects, pod.DeepCopy())
	}
	return objects
}

// fill does the watching of the informers, which are not started.
func (c *cluster) fill(factory informers.SharedInformerFactory) error {
	stores := map[cache.Store][]any{
		factory.Apps().V1().DaemonSets().Informer().GetStore():          {c.daemonSet.DeepCopy()},
		factory.Apps().V1().ControllerRevisions().Informer().GetStore(): {},
		factory.Core().V1().Pods().Informer().GetStore():                {},
		factory.Core().V1().Nodes().Informer().GetStore():               {},
	}
	add := func(store cache.Store, object any) { stores[store] = append(stores[store], object) }
	for _, revision := range c.revisions {
		add(factory.Apps().V1().ControllerRevisions().Informer().GetStore(), revision.DeepCopy())
	}
	for _, pod := range c.pods {
		add(factory.Core().V1().Pods().Informer().GetStore(), pod.DeepCopy())
	}
	for _, node := range c.nodes {
		add(factory.Core().V1().Nodes().Informer().GetStore(), node.DeepCopy())
	}
	for store, objects := range stores {
		for _, object := range objects {
			if err := store.Add(object); err != nil {
				return err
			}
		}
	}
	return nil
}

// read takes over what the controller wrote.
func (c *cluster) read(ctx context.Context, client *fake.Clientset) error {
	daemonSet, err := client.AppsV1().DaemonSets(c.daemonSet.Namespace).Get(ctx, c.daemonSet.Name, metav1.GetOptions{})
	if err != nil {
		return err
	}
	revisions, err := client.AppsV1().ControllerRevisions(metav1.NamespaceAll).List(ctx, metav1.ListOptions{})
	if err != nil {
		return err
	}
	pods, err := client.CoreV1().Pods(metav1.NamespaceAll).List(ctx, metav1.ListOptions{})
	if err != nil {
		return err
	}
	c.daemonSet, c.revisions, c.pods = daemonSet, pointers[appsv1.ControllerRevision](revisions.Items), pointers[corev1.Pod](pods.Items)
	return nil
}

// mark notes which pods are being deleted.
func (c *cluster) mark(names []string) {
	for _, pod := range c.pods {
		if pod.Namespace == c.daemonSet.Namespace && slices.Contains(names, pod.Name) {
			pod.DeletionTimestamp = &metav1.Time{Time: c.now}
		}
	}
}

func pointers[T any](items []T) []*T {
	list := make([]*T, len(items))
	for i := range items {
		list[i] = &items[i]
	}
	return list
}
