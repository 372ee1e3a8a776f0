import * as around from '../../lib/gate/around-rules';
import { firstProp, type PropRule } from '../../lib/gate/prop-rule';

test.each<[string, string, string | undefined, readonly PropRule[]]>([
  ['access', 'rules[0].verbs', 'rules', around.ACCESS],
  ['access', 'subjects[0].name', 'name', around.ACCESS],
  ['access', 'roleRef.name', 'name', around.ACCESS],
  ['access', 'automountServiceAccountToken', undefined, around.ACCESS],
  ['a policy', 'spec.ingress[0].from[0].podSelector', 'ingress', around.NETWORK_POLICY],
  ['a policy', 'spec.egress[1].ports[0].port', 'egress', around.NETWORK_POLICY],
  ['a policy', 'spec.podSelector.matchLabels', 'agent', around.NETWORK_POLICY],
  ['a policy', 'spec.policyTypes[0]', undefined, around.NETWORK_POLICY],
  ['a Service', 'spec.ports[0].port', 'ports, or the ports of the agent,', around.SERVICE],
  ['a Service', 'spec.selector', 'agent', around.SERVICE],
  ['a Service', 'spec.clusterIP', 'reach', around.SERVICE],
  ['a Service', 'spec.clusterIPs[0]', 'reach', around.SERVICE],
  ['a Service', 'spec.internalTrafficPolicy', 'reach', around.SERVICE],
  ['a Service', 'spec.type', undefined, around.SERVICE],
  ['a quota', 'spec.hard[pods]', 'pods', around.QUOTA],
  ['a quota', 'spec.scopeSelector', undefined, around.QUOTA],
  ['a budget', 'spec.selector.matchLabels', 'agent', around.BUDGET],
  ['a budget', 'spec.unhealthyPodEvictionPolicy', 'evictsUnready', around.BUDGET],
  ['a budget', 'spec.minAvailable', 'minAvailable', around.BUDGET],
  ['a budget', 'spec.maxUnavailable', undefined, around.BUDGET],
  ['a priority', 'preemptionPolicy', 'preempts', around.PRIORITY],
  ['a priority', 'value', 'value', around.PRIORITY],
  ['a priority', 'description', 'description', around.PRIORITY],
  ['a priority', 'globalDefault', undefined, around.PRIORITY],
  ['a registry', 'data[.dockerconfigjson]', 'registries', around.REGISTRY],
  ['a registry', 'stringData[.dockerconfigjson]', 'registries', around.REGISTRY],
  ['a registry', 'type', undefined, around.REGISTRY],
])('%s makes %s of %s', (_, field, prop, rules) => expect(firstProp(rules, field)).toBe(prop));

test.each(Object.entries(around))('%s has the metadata of every object', (_, rules) => expect(firstProp(rules, 'metadata.namespace')).toContain('namespace'));
