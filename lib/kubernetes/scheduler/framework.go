package scheduler

import (
	"context"
	"slices"

	"k8s.io/apimachinery/pkg/runtime"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	fwk "k8s.io/kube-scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/apis/config"
	"k8s.io/kubernetes/pkg/scheduler/apis/config/latest"
	"k8s.io/kubernetes/pkg/scheduler/backend/cache"
	"k8s.io/kubernetes/pkg/scheduler/framework"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/defaultbinder"
	plfeature "k8s.io/kubernetes/pkg/scheduler/framework/plugins/feature"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/interpodaffinity"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/nodeaffinity"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/nodedeclaredfeatures"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/nodename"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/nodeports"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/noderesources"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/nodeunschedulable"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/nodevolumelimits"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/podtopologyspread"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/queuesort"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/schedulinggates"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/tainttoleration"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/volumebinding"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/volumerestrictions"
	"k8s.io/kubernetes/pkg/scheduler/framework/plugins/volumezone"
	frameworkruntime "k8s.io/kubernetes/pkg/scheduler/framework/runtime"
	"k8s.io/kubernetes/pkg/scheduler/metrics"
)

// profile is kube-scheduler's default profile over objects that change from one question to the next.
type profile struct {
	framework.Framework
	plugins map[string]fwk.Plugin
	enabled *config.Plugins // by extension point; the framework makes this list anew each time
	cluster *cluster
	lister  *lister
}

// lister lets the plugins, which are made once, see the snapshot of the question in hand.
type lister struct{ *cache.Snapshot }

// registry holds every plugin that can refuse a pod or a node, and those without which there is no framework.
// DynamicResources is left out: it brings CEL and needs allocations that no manifest tells.
func registry() frameworkruntime.Registry {
	features := plfeature.NewSchedulerFeaturesFromGates(utilfeature.DefaultFeatureGate)
	return frameworkruntime.Registry{
		schedulinggates.Name:      frameworkruntime.FactoryAdapter(features, schedulinggates.New),
		queuesort.Name:            queuesort.New,
		nodename.Name:             frameworkruntime.FactoryAdapter(features, nodename.New),
		nodeunschedulable.Name:    frameworkruntime.FactoryAdapter(features, nodeunschedulable.New),
		tainttoleration.Name:      frameworkruntime.FactoryAdapter(features, tainttoleration.New),
		nodeaffinity.Name:         frameworkruntime.FactoryAdapter(features, nodeaffinity.New),
		nodeports.Name:            frameworkruntime.FactoryAdapter(features, nodeports.New),
		noderesources.Name:        frameworkruntime.FactoryAdapter(features, noderesources.NewFit),
		volumerestrictions.Name:   frameworkruntime.FactoryAdapter(features, volumerestrictions.New),
		nodevolumelimits.CSIName:  frameworkruntime.FactoryAdapter(features, nodevolumelimits.NewCSI),
		volumebinding.Name:        frameworkruntime.FactoryAdapter(features, volumebinding.New),
		volumezone.Name:           frameworkruntime.FactoryAdapter(features, volumezone.New),
		podtopologyspread.Name:    frameworkruntime.FactoryAdapter(features, podtopologyspread.New),
		interpodaffinity.Name:     frameworkruntime.FactoryAdapter(features, interpodaffinity.New),
		nodedeclaredfeatures.Name: frameworkruntime.FactoryAdapter(features, nodedeclaredfeatures.New),
		defaultbinder.Name:        defaultbinder.New,
	}
}

func newProfile() (*profile, error) {
	metrics.InitMetrics()
	defaults, err := latest.Default()
	if err != nil {
		return nil, err
	}
	made := &profile{plugins: map[string]fwk.Plugin{}, cluster: newCluster(), lister: &lister{cache.NewEmptySnapshot()}}
	known := made.remembering(registry())
	enabled := &defaults.Profiles[0].Plugins.MultiPoint.Enabled
	*enabled = slices.DeleteFunc(*enabled, func(plugin config.Plugin) bool { return known[plugin.Name] == nil })

	ctx, cancel := context.WithCancel(context.Background())
	defer cancel() // ends what records metrics in the background
	made.Framework, err = frameworkruntime.NewFramework(ctx, known, &defaults.Profiles[0],
		frameworkruntime.WithInformerFactory(made.cluster.informers),
		frameworkruntime.WithSnapshotSharedLister(made.lister),
		frameworkruntime.WithSharedCSIManager(nodevolumelimits.NewCSIManager(made.cluster.informers.Storage().V1().CSINodes().Lister())),
		frameworkruntime.WithPodNominator(noNominations{}),
		frameworkruntime.WithParallelism(1),
	)
	if err != nil {
		return nil, err
	}
	made.enabled = made.ListPlugins()
	return made, nil
}

// remembering keeps the plugins that the framework makes: it names them, but hands out none.
func (p *profile) remembering(factories frameworkruntime.Registry) frameworkruntime.Registry {
	remembering := frameworkruntime.Registry{}
	for name, factory := range factories {
		remembering[name] = func(ctx context.Context, args runtime.Object, handle fwk.Handle) (fwk.Plugin, error) {
			plugin, err := factory(ctx, args, handle)
			p.plugins[name] = plugin
			return plugin, err
		}
	}
	return remembering
}

// noNominations: no pod waits for victims to leave.
type noNominations struct{ fwk.PodNominator }

func (noNominations) NominatedPodsForNode(string) []fwk.PodInfo { return nil }
