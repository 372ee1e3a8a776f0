import { METADATA, type PropRule } from './prop-rule';

/** The ServiceAccount and its bindings, those that the `rules` of a DaemonSet make too. */
export const ACCESS: readonly PropRule[] = [
  [/^rules\b.*/, 'rules'],
  [/^(subjects|roleRef)\b.*/, 'name'],
  ...METADATA,
];

export const NETWORK_POLICY: readonly PropRule[] = [
  [/^spec\.(ingress|egress)\b.*/, '$1'],
  [/^spec\.podSelector\b.*/, 'agent'],
  ...METADATA,
];

export const SERVICE: readonly PropRule[] = [
  [/^spec\.ports\b.*/, 'ports, or the ports of the agent,'],
  [/^spec\.selector\b.*/, 'agent'],
  [/^spec\.(clusterIPs?|internalTrafficPolicy)\b.*/, 'reach'],
  ...METADATA,
];

export const QUOTA: readonly PropRule[] = [[/^spec\.hard\b.*/, 'pods'], ...METADATA];

export const BUDGET: readonly PropRule[] = [
  [/^spec\.selector\b.*/, 'agent'],
  [/^spec\.unhealthyPodEvictionPolicy\b.*/, 'evictsUnready'],
  [/^spec\.(?=minAvailable\b)/, ''],
  ...METADATA,
];

export const PRIORITY: readonly PropRule[] = [
  [/^preemptionPolicy\b.*/, 'preempts'],
  [/^(?=value\b|description\b)/, ''],
  ...METADATA,
];

export const REGISTRY: readonly PropRule[] = [[/^(data|stringData)\b.*/, 'registries'], ...METADATA];
