import type { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import * as around from './around-rules';
import { AGENT, CONFIG_OF_AGENT, DAEMON_SET, readable, withContainerNames } from './daemon-set-rules';
import * as kinds from './kind-rules';
import { firstProp, METADATA, type PropRule } from './prop-rule';
import { Access } from '../constructs/access';
import { AgentDaemonSet } from '../constructs/agent-daemon-set';
import { AgentNamespace } from '../constructs/agent-namespace';
import { AgentNetworkPolicy } from '../constructs/agent-network-policy';
import { AgentService } from '../constructs/agent-service';
import { CriticalPodsQuota } from '../constructs/critical-pods-quota';
import { DaemonSet } from '../constructs/daemon-set';
import { DevicePluginDaemonSet } from '../constructs/device-plugin-daemon-set';
import { IngressEdgeDaemonSet } from '../constructs/ingress-edge-daemon-set';
import { LoggingAgentDaemonSet } from '../constructs/logging-agent-daemon-set';
import { MonitoringDaemonSet } from '../constructs/monitoring-daemon-set';
import { NetworkAgentDaemonSet } from '../constructs/network-agent-daemon-set';
import { NodeDnsDaemonSet } from '../constructs/node-dns-daemon-set';
import { NodeProxyDaemonSet } from '../constructs/node-proxy-daemon-set';
import { PodDisruptionBudget } from '../constructs/pod-disruption-budget';
import { PriorityClass } from '../constructs/priority-class';
import { RegistrySecret } from '../constructs/registry-secret';
import { SecurityAgentDaemonSet } from '../constructs/security-agent-daemon-set';
import { StorageNodeDaemonSet } from '../constructs/storage-node-daemon-set';
import type { DaemonSet as Manifest } from '../kube/daemon-set';

/** What objects the child of a construct of ours emits. The id of the child tells it from what users put below the construct. */
interface Origin {
  readonly of: Class;
  /** Default: any child */
  readonly child?: string;
  readonly rules: readonly PropRule[];
}

/** Abstract ones and those that nobody may construct, too. */
interface Class {
  [Symbol.hasInstance](value: unknown): boolean;
}

const ITSELF = 'Resource';

/** The special before the general, whose rules hold where the special has none. */
const ORIGINS: readonly Origin[] = [
  { of: LoggingAgentDaemonSet, child: ITSELF, rules: kinds.LOGGING },
  { of: MonitoringDaemonSet, child: ITSELF, rules: kinds.MONITORING },
  { of: MonitoringDaemonSet, child: 'metrics', rules: kinds.SERVICE_OF_MONITORING },
  { of: NetworkAgentDaemonSet, child: ITSELF, rules: kinds.NETWORK },
  { of: StorageNodeDaemonSet, child: ITSELF, rules: kinds.STORAGE },
  { of: DevicePluginDaemonSet, child: ITSELF, rules: kinds.DEVICES },
  { of: SecurityAgentDaemonSet, child: ITSELF, rules: kinds.SECURITY },
  { of: NodeDnsDaemonSet, child: ITSELF, rules: kinds.DNS },
  { of: NodeProxyDaemonSet, child: ITSELF, rules: kinds.PROXY },
  { of: IngressEdgeDaemonSet, child: ITSELF, rules: kinds.INGRESS },
  { of: AgentDaemonSet, child: ITSELF, rules: AGENT },
  { of: AgentDaemonSet, child: 'config', rules: CONFIG_OF_AGENT },
  { of: DaemonSet, child: ITSELF, rules: DAEMON_SET },
  { of: DaemonSet, child: 'access', rules: around.ACCESS },
  { of: Access, rules: around.ACCESS },
  { of: AgentNamespace, rules: METADATA },
  { of: AgentNetworkPolicy, rules: around.NETWORK_POLICY },
  { of: AgentService, rules: around.SERVICE },
  { of: CriticalPodsQuota, rules: around.QUOTA },
  { of: PodDisruptionBudget, rules: around.BUDGET },
  { of: PriorityClass, rules: around.PRIORITY },
  { of: RegistrySecret, rules: around.REGISTRY },
];

/** The prop of one of our constructs from which a field comes; undefined where none is known to have a say in it. */
export type PropOf = (field: string) => string | undefined;

/**
 * Finds the props from which the fields of an object come, each with the construct whose prop it is: `resources.requests of
 * LoggingAgentDaemonSet "fluentd"`. Fields are those that the API server names, such as `spec.template.spec.containers[0].image`.
 */
export function propsOf(object: ApiObject): PropOf {
  const manifest: Manifest | undefined = object.kind === 'DaemonSet' ? object.toJson() : undefined;
  const { scopes } = object.node;
  const origins = scopes.map((construct, index) => ({ construct, rules: rulesOf(construct, scopes[index + 1]) }))
    .filter(({ rules }) => rules.length > 0);
  return (field) => {
    const named = manifest ? withContainerNames(field, manifest) : field;
    const [nearestToRoot] = origins.flatMap(({ construct, rules }) => {
      const prop = firstProp(rules, named);
      return prop === undefined ? [] : [`${readable(prop)} of ${construct.constructor.name} "${construct.node.id}"`];
    });
    return nearestToRoot;
  };
}

function rulesOf(construct: IConstruct, below: IConstruct | undefined): PropRule[] {
  return ORIGINS.filter(({ of, child = below?.node.id }) => construct instanceof of && child === below?.node.id).flatMap(({ rules }) => rules);
}
