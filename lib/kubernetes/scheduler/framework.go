package scheduler

import (
	"context"
	"fmt"

	"k8s.io/apimachinery/pkg/runtime"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/apis/config"
	"k8s.io/kubernetes/pkg/scheduler/backend/cache"
	"k8s.io/kubernetes/pkg/scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/defaultpreemption"
	plfeature "k8s.io/kubernetes/pkg/scheduler/framework/plugins/feature"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/nodevolumelimits"
	frameworkruntime "k8s.io/kubernetes/pkg/scheduler/framework/runtime"
	"k8s.io/kubernetes/pkg/scheduler/metrics"
)

// scheduler is a kube-scheduler over objects that change from one question to the next.
type scheduler struct {
	profiles map[string]*profile // by the schedulerName that pods ask for
	cluster  *cluster
	lister   *lister
}

// profile is one of its sets of plugins.
type profile struct {
	framework.Framework
	plugins   map[string]fwk.Plugin
	enabled   *config.Plugins // by extension point; the framework makes this list anew each time
	evictions *evictions
	*scheduler
}

// lister lets the plugins, which are made once, see the snapshot of the question in hand.
type lister struct{ *cache.Snapshot }

func newScheduler(configuration *config.KubeSchedulerConfiguration) (*scheduler, error) {
	metrics.InitMetrics()
	cluster, err := newCluster()
	if err != nil {
		return nil, err
	}
	made := &scheduler{profiles: map[string]*profile{}, cluster: cluster, lister: &lister{cache.NewEmptySnapshot()}}
	for i := range configuration.Profiles {
		settings := &configuration.Profiles[i]
		profile, err := made.newProfile(settings)
		if err != nil {
			return nil, fmt.Errorf("profile %s: %w", settings.SchedulerName, err)
		}
		made.profiles[settings.SchedulerName] = profile
	}
	return made, nil
}

func (s *scheduler) newProfile(settings *config.KubeSchedulerProfile) (*profile, error) {
	made := &profile{plugins: map[string]fwk.Plugin{}, evictions: &evictions{}, scheduler: s}
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel() // ends what records metrics in the background
	var err error
	made.Framework, err = frameworkruntime.NewFramework(ctx, made.remembering(registry()), settings,
		frameworkruntime.WithClientSet(noServer{}),
		frameworkruntime.WithInformerFactory(s.cluster.informers),
		frameworkruntime.WithSnapshotSharedLister(s.lister),
		frameworkruntime.WithMutableSnapshotLister(s.lister),
		frameworkruntime.WithSharedCSIManager(nodevolumelimits.NewCSIManager(s.cluster.informers.Storage().V1().CSINodes().Lister())),
		frameworkruntime.WithSharedDRAManager(s.cluster.devices),
		frameworkruntime.WithPodNominator(noNominations{}),
		frameworkruntime.WithParallelism(1),
	)
	if err != nil {
		return nil, err
	}
	made.enabled = made.ListPlugins()
	return made, nil
}

// registry holds kube-scheduler's plugins. Preemption is not left to run on after its answer.
func registry() frameworkruntime.Registry {
	all := plugins.NewInTreeRegistry()
	features := plfeature.NewSchedulerFeaturesFromGates(utilfeature.DefaultFeatureGate)
	features.EnableAsyncPreemption = false
	all[defaultpreemption.Name] = frameworkruntime.FactoryAdapter(features, defaultpreemption.New)
	return all
}

// remembering keeps the plugins that the framework makes: it names them, but hands out none.
func (p *profile) remembering(factories frameworkruntime.Registry) frameworkruntime.Registry {
	remembering := frameworkruntime.Registry{}
	for name, factory := range factories {
		remembering[name] = func(ctx context.Context, args runtime.Object, handle fwk.Handle) (fwk.Plugin, error) {
			plugin, err := factory(ctx, args, handle)
			if err != nil {
				return nil, err
			}
			p.plugins[name] = plugin
			p.evictions.watch(plugin)
			return plugin, nil
		}
	}
	return remembering
}

// noNominations: no pod waits for victims to leave.
type noNominations struct{ fwk.PodNominator }

func (noNominations) NominatedPodsForNode(string) []fwk.PodInfo { return nil }
