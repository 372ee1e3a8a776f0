package scheduler

import (
	"encoding/json"
	"errors"
	"fmt"

	"k8s.io/kubernetes/pkg/scheduler/apis/config"
	"k8s.io/kubernetes/pkg/scheduler/apis/config/latest"
	"k8s.io/kubernetes/pkg/scheduler/apis/config/scheme"
	"k8s.io/kubernetes/pkg/scheduler/apis/config/validation"
)

// configured remembers one scheduler beside the default one: questions that come after each other are of one cluster.
type configured struct {
	standard *scheduler
	special  *scheduler
	settings string
}

func newConfigured() (*configured, error) {
	defaults, err := latest.Default()
	if err != nil {
		return nil, err
	}
	standard, err := newScheduler(defaults)
	return &configured{standard: standard}, err
}

// by gives the scheduler with a KubeSchedulerConfiguration.
func (c *configured) by(settings json.RawMessage) (*scheduler, error) {
	if len(settings) == 0 {
		return c.standard, nil
	}
	if c.special == nil || c.settings != string(settings) {
		read, err := configuration(settings)
		if err != nil {
			return nil, err
		}
		made, err := newScheduler(read)
		if err != nil {
			return nil, fmt.Errorf("configuration: %w", err)
		}
		c.special, c.settings = made, string(settings)
	}
	return c.special, nil
}

func configuration(settings json.RawMessage) (*config.KubeSchedulerConfiguration, error) {
	read, kind, err := scheme.Codecs.UniversalDecoder().Decode(settings, nil, nil)
	if err != nil {
		return nil, fmt.Errorf("configuration: %w", err)
	}
	configuration, is := read.(*config.KubeSchedulerConfiguration)
	if !is {
		return nil, fmt.Errorf("configuration: a %s is no KubeSchedulerConfiguration", kind.Kind)
	}
	configuration.APIVersion = kind.GroupVersion().String() // conversion drops it, validation wants it
	if problems := validation.ValidateKubeSchedulerConfiguration(configuration); problems != nil {
		return nil, fmt.Errorf("configuration: %w", problems)
	}
	if len(configuration.Extenders) > 0 {
		return nil, errors.New("configuration: extenders are programs of their own and cannot be asked; leave them out to hear the plugins")
	}
	return configuration, nil
}
