package scheduler

import (
	corev1 "k8s.io/api/core/v1"
	policyv1 "k8s.io/api/policy/v1"
	resourcev1 "k8s.io/api/resource/v1"
	schedulingv1 "k8s.io/api/scheduling/v1"
	storagev1 "k8s.io/api/storage/v1"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/tools/cache"
)

// Objects are everything beside nodes and pods that bears on scheduling.
type Objects struct {
	PersistentVolumeClaims []*corev1.PersistentVolumeClaim     `json:"persistentVolumeClaims,omitempty"`
	PersistentVolumes      []*corev1.PersistentVolume          `json:"persistentVolumes,omitempty"`
	StorageClasses         []*storagev1.StorageClass           `json:"storageClasses,omitempty"`
	CSINodes               []*storagev1.CSINode                `json:"csiNodes,omitempty"`
	CSIDrivers             []*storagev1.CSIDriver              `json:"csiDrivers,omitempty"`
	CSIStorageCapacities   []*storagev1.CSIStorageCapacity     `json:"csiStorageCapacities,omitempty"`
	VolumeAttachments      []*storagev1.VolumeAttachment       `json:"volumeAttachments,omitempty"`
	Namespaces             []*corev1.Namespace                 `json:"namespaces,omitempty"`
	Services               []*corev1.Service                   `json:"services,omitempty"`
	PodDisruptionBudgets   []*policyv1.PodDisruptionBudget     `json:"podDisruptionBudgets,omitempty"`
	PriorityClasses        []*schedulingv1.PriorityClass       `json:"priorityClasses,omitempty"`
	DeviceClasses          []*resourcev1.DeviceClass           `json:"deviceClasses,omitempty"`
	ResourceSlices         []*resourcev1.ResourceSlice         `json:"resourceSlices,omitempty"`
	ResourceClaims         []*resourcev1.ResourceClaim         `json:"resourceClaims,omitempty"`
	ResourceClaimTemplates []*resourcev1.ResourceClaimTemplate `json:"resourceClaimTemplates,omitempty"`
}

// cluster holds the objects that plugins look up. Its informers never run: their stores are filled by hand.
type cluster struct {
	informers informers.SharedInformerFactory
	filled    []cache.Indexer
	devices   *devices
}

func newCluster() (*cluster, error) {
	factory := informers.NewSharedInformerFactory(nil, 0)
	devices, err := newDevices(factory)
	return &cluster{informers: factory, devices: devices}, err
}

// show replaces everything by what a question holds.
func (c *cluster) show(nodes []*corev1.Node, pods []*corev1.Pod, objects Objects) error {
	for _, store := range c.filled {
		if err := store.Replace(nil, ""); err != nil {
			return err
		}
	}
	c.filled = nil
	core, storage, resource := c.informers.Core().V1(), c.informers.Storage().V1(), c.informers.Resource().V1()
	c.devices.show(objects)
	return firstError(
		fill(c, core.Nodes().Informer(), nodes),
		fill(c, core.Pods().Informer(), pods),
		fill(c, core.PersistentVolumeClaims().Informer(), objects.PersistentVolumeClaims),
		fill(c, core.PersistentVolumes().Informer(), objects.PersistentVolumes),
		fill(c, core.Namespaces().Informer(), objects.Namespaces),
		fill(c, core.Services().Informer(), objects.Services),
		fill(c, storage.StorageClasses().Informer(), objects.StorageClasses),
		fill(c, storage.CSINodes().Informer(), objects.CSINodes),
		fill(c, storage.CSIDrivers().Informer(), objects.CSIDrivers),
		fill(c, storage.CSIStorageCapacities().Informer(), objects.CSIStorageCapacities),
		fill(c, storage.VolumeAttachments().Informer(), objects.VolumeAttachments),
		fill(c, c.informers.Policy().V1().PodDisruptionBudgets().Informer(), objects.PodDisruptionBudgets),
		fill(c, resource.DeviceClasses().Informer(), objects.DeviceClasses),
		fill(c, resource.ResourceSlices().Informer(), objects.ResourceSlices),
	)
}

// await shows a pod that waits for a node. It takes the place of one with the same name: pods of a DaemonSet that are asked
// about have no names of their own yet.
func (c *cluster) await(pod *corev1.Pod) error {
	store := c.informers.Core().V1().Pods().Informer().GetIndexer()
	c.filled = append(c.filled, store)
	return store.Update(pod)
}

func fill[T any](c *cluster, informer cache.SharedIndexInformer, objects []T) error {
	if len(objects) == 0 {
		return nil
	}
	list := make([]any, len(objects))
	for i, object := range objects {
		list[i] = object
	}
	c.filled = append(c.filled, informer.GetIndexer())
	return informer.GetIndexer().Replace(list, "")
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}
