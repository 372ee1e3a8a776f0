package scheduler

import (
	"context"

	corev1 "k8s.io/api/core/v1"
	resourcev1 "k8s.io/api/resource/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes"
	resourceclient "k8s.io/client-go/kubernetes/typed/resource/v1"
	"k8s.io/client-go/tools/cache"
	"k8s.io/dynamic-resource-allocation/resourceslice/tracker"
	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/dynamicresources"
	"k8s.io/kubernetes/pkg/scheduler/util/assumecache"
	"k8s.io/utils/ptr"
)

// devices tell the plugin DynamicResources what it otherwise learns from events. DeviceTaintRules are not among them.
type devices struct {
	*dynamicresources.DefaultDRAManager
	claims  feed
	classes feed
	// Of the question in hand.
	shown []*resourcev1.ResourceClaim
	known []*resourcev1.DeviceClass
}

// feed gives events without an informer.
type feed struct{ cache.ResourceEventHandler }

func (f *feed) AddEventHandler(handler cache.ResourceEventHandler) (cache.ResourceEventHandlerRegistration, error) {
	f.ResourceEventHandler = handler
	return nil, nil
}

func newDevices(factory informers.SharedInformerFactory) (*devices, error) {
	ctx := context.Background()
	made := &devices{}
	slices, err := tracker.StartTracker(ctx, tracker.Options{SliceInformer: factory.Resource().V1().ResourceSlices()})
	if err != nil {
		return nil, err
	}
	claims := assumecache.NewAssumeCache(klog.Background(), &made.claims, "ResourceClaim", "", nil)
	made.DefaultDRAManager = dynamicresources.NewDRAManager(ctx, claims, slices, factory)
	// Classes may stand for extended resources, of which the manager keeps account.
	if handler, wanted := made.DeviceClassResolver().(cache.ResourceEventHandler); wanted {
		made.classes.ResourceEventHandler = handler
	}
	return made, nil
}

func (d *devices) show(objects Objects) {
	for _, claim := range d.shown {
		d.claims.OnDelete(claim)
	}
	for _, class := range d.known {
		d.classes.OnDelete(class)
	}
	d.shown, d.known = nil, objects.DeviceClasses
	for _, class := range d.known {
		d.classes.OnAdd(class, false)
	}
	for _, claim := range objects.ResourceClaims {
		d.add(claim)
	}
}

// claim makes the claims of a pod's templates, as the controller manager does once the pod is there.
func (d *devices) claim(pod *corev1.Pod, templates []*resourcev1.ResourceClaimTemplate) {
	for _, wanted := range pod.Spec.ResourceClaims {
		if wanted.ResourceClaimTemplateName == nil || hasClaim(pod, wanted.Name) {
			continue
		}
		for _, template := range templates {
			if template.Namespace == pod.Namespace && template.Name == *wanted.ResourceClaimTemplateName {
				made := claimOf(pod, wanted.Name, template)
				pod.Status.ResourceClaimStatuses = append(pod.Status.ResourceClaimStatuses,
					corev1.PodResourceClaimStatus{Name: wanted.Name, ResourceClaimName: ptr.To(made.Name)})
				d.add(made)
			}
		}
	}
}

func hasClaim(pod *corev1.Pod, name string) bool {
	for _, status := range pod.Status.ResourceClaimStatuses {
		if status.Name == name {
			return true
		}
	}
	return false
}

func claimOf(pod *corev1.Pod, name string, template *resourcev1.ResourceClaimTemplate) *resourcev1.ResourceClaim {
	return &resourcev1.ResourceClaim{
		ObjectMeta: metav1.ObjectMeta{
			Name: pod.Name + "-" + name, Namespace: pod.Namespace,
			Labels: template.Spec.Labels, Annotations: template.Spec.Annotations,
			OwnerReferences: []metav1.OwnerReference{*metav1.NewControllerRef(pod, corev1.SchemeGroupVersion.WithKind("Pod"))},
		},
		Spec: template.Spec.Spec,
	}
}

// add gives a claim what it is known by.
func (d *devices) add(claim *resourcev1.ResourceClaim) {
	if claim.UID == "" {
		claim.UID = types.UID(claim.Namespace + "/" + claim.Name)
	}
	if known, err := d.ResourceClaims().Get(claim.Namespace, claim.Name); err == nil {
		d.claims.OnDelete(known)
	}
	d.claims.OnAdd(claim, false)
	d.shown = append(d.shown, claim)
}

// noServer takes note of nothing: what plugins write is undone by the next question.
type noServer struct{ kubernetes.Interface }

func (noServer) ResourceV1() resourceclient.ResourceV1Interface { return noResources{} }

type noResources struct {
	resourceclient.ResourceV1Interface
}

func (noResources) ResourceClaims(string) resourceclient.ResourceClaimInterface { return noClaims{} }

type noClaims struct {
	resourceclient.ResourceClaimInterface
}

func (noClaims) Update(_ context.Context, claim *resourcev1.ResourceClaim, _ metav1.UpdateOptions) (*resourcev1.ResourceClaim, error) {
	return claim, nil
}

func (noClaims) UpdateStatus(_ context.Context, claim *resourcev1.ResourceClaim, _ metav1.UpdateOptions) (*resourcev1.ResourceClaim, error) {
	return claim, nil
}

func (noClaims) Delete(context.Context, string, metav1.DeleteOptions) error { return nil }
