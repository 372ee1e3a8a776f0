package daemons

import (
	corev1 "k8s.io/api/core/v1"
	"k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
)

// PodSecurityOf asks what each level says of a pod or of a pod template.
type PodSecurityOf struct {
	Template corev1.PodTemplateSpec `json:"template"`
	// Version of the standards, "latest" where empty.
	Version string `json:"version,omitempty"`
}

// Level is one level's verdict; its sentence is what stands after `violates PodSecurity "…": `.
type Level struct {
	Allowed    bool        `json:"allowed"`
	Violations []Violation `json:"violations"`
	Message    string      `json:"message,omitempty"`
}

// Violation is one rule that the pod breaks.
type Violation struct {
	Reason string `json:"reason"`
	Detail string `json:"detail,omitempty"`
}

var evaluator = newEvaluator()

func newEvaluator() policy.Evaluator {
	all, err := policy.NewEvaluator(policy.DefaultChecks(), nil)
	if err != nil {
		panic(err)
	}
	return all
}

// PodSecurity asks the checks of every level that has any.
func PodSecurity(question PodSecurityOf) (map[api.Level]Level, error) {
	version := api.LatestVersion()
	if question.Version != "" {
		var err error
		if version, err = api.ParseVersion(question.Version); err != nil {
			return nil, err
		}
	}
	levels := map[api.Level]Level{}
	for _, level := range []api.Level{api.LevelBaseline, api.LevelRestricted} {
		results := evaluator.EvaluatePod(api.LevelVersion{Level: level, Version: version}, &question.Template.ObjectMeta, &question.Template.Spec)
		levels[level] = verdict(policy.AggregateCheckResults(results))
	}
	return levels, nil
}

func verdict(result policy.AggregateCheckResult) Level {
	level := Level{Allowed: result.Allowed, Violations: []Violation{}, Message: result.ForbiddenDetail()}
	for i, reason := range result.ForbiddenReasons {
		level.Violations = append(level.Violations, Violation{Reason: reason, Detail: result.ForbiddenDetails[i]})
	}
	return level
}
