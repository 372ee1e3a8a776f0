package scheduler

import (
	corev1 "k8s.io/api/core/v1"
	storagev1 "k8s.io/api/storage/v1"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/tools/cache"
)

// Objects are everything beside nodes and pods that bears on scheduling.
type Objects struct {
	PersistentVolumeClaims []*corev1.PersistentVolumeClaim `json:"persistentVolumeClaims,omitempty"`
	PersistentVolumes      []*corev1.PersistentVolume      `json:"persistentVolumes,omitempty"`
	StorageClasses         []*storagev1.StorageClass       `json:"storageClasses,omitempty"`
	CSINodes               []*storagev1.CSINode            `json:"csiNodes,omitempty"`
	CSIDrivers             []*storagev1.CSIDriver          `json:"csiDrivers,omitempty"`
	CSIStorageCapacities   []*storagev1.CSIStorageCapacity `json:"csiStorageCapacities,omitempty"`
	VolumeAttachments      []*storagev1.VolumeAttachment   `json:"volumeAttachments,omitempty"`
	Namespaces             []*corev1.Namespace             `json:"namespaces,omitempty"`
	Services               []*corev1.Service               `json:"services,omitempty"`
}

// cluster holds the objects that plugins look up. Its informers never run: their stores are filled by hand.
type cluster struct {
	informers informers.SharedInformerFactory
	filled    []cache.Indexer
}

func newCluster() *cluster {
	return &cluster{informers: informers.NewSharedInformerFactory(nil, 0)}
}

// show replaces everything by what a question holds.
func (c *cluster) show(nodes []*corev1.Node, pods []*corev1.Pod, objects Objects) error {
	for _, store := range c.filled {
		if err := store.Replace(nil, ""); err != nil {
			return err
		}
	}
	c.filled = nil
	core, storage := c.informers.Core().V1(), c.informers.Storage().V1()
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
	)
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
