import type { KubernetesObject } from './api';
import type { DaemonSet } from '../../../lib/kube/daemon-set';
import type { Node, NodeTaint } from '../../../lib/kube/node';
import type { Pod } from '../../../lib/kube/pod';
import type { Container, DaemonSetUpdateStrategy, PodSpec } from '../../../lib/kube/pod-template.generated';

type Labels = Readonly<Record<string, string>>;
type Amounts = Readonly<Record<string, string | number>>;

export interface NodeOptions {
  readonly labels?: Labels;
  /** `key:effect` or `key=value:effect`. */
  readonly taints?: readonly string[];
  /** Instead of, or beside, 2 cpu, 4Gi of memory, 20Gi of storage and 10 pods; undefined takes one away. */
  readonly allocatable?: Readonly<Record<string, string | undefined>>;
  readonly unschedulable?: boolean;
  /** Instead of Ready=True, `type=status`. */
  readonly conditions?: readonly string[];
  readonly features?: NonNullable<Node['status']>['features'];
}

export function node(name: string, { labels, taints, allocatable, unschedulable, conditions = ['Ready=True'], features }: NodeOptions = {}): Node {
  const all = { 'cpu': '2', 'memory': '4Gi', 'ephemeral-storage': '20Gi', 'pods': '10', ...allocatable };
  return {
    metadata: { name, labels: { 'kubernetes.io/hostname': name, ...labels } },
    ...(taints || unschedulable) && { spec: { ...taints && { taints: taints.map(taint) }, ...unschedulable && { unschedulable } } },
    status: {
      ...features && { features },
      allocatable: Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined)),
      conditions: conditions.map((text) => text.split('=')).map(([type, status]) => ({ type, status })),
    },
  };
}

export function taint(text: string): NodeTaint {
  const [, key, value, effect] = /^([^=:]+)(?:=([^:]*))?:(\w+)$/.exec(text)!;
  return { key, ...value !== undefined && { value }, effect };
}

export interface AgentOptions {
  readonly pod?: Partial<PodSpec>;
  /** Of its one container. */
  readonly container?: Partial<Container>;
  readonly labels?: Labels;
  readonly strategy?: DaemonSetUpdateStrategy;
  readonly minReadySeconds?: number;
}

const IMAGE = 'example.com/agent:1';

export function agent({ pod: spec, container, labels, strategy, minReadySeconds }: AgentOptions = {}, name = 'agent'): DaemonSet {
  return {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name },
    spec: {
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels: { app: name, ...labels } }, spec: { containers: [{ name: 'main', image: IMAGE, ...container }], ...spec } },
      ...strategy && { updateStrategy: strategy },
      ...minReadySeconds !== undefined && { minReadySeconds },
    },
  };
}

export const requests = (amounts: Amounts): Partial<Container> => ({ resources: { requests: amounts } });
export const hostPort = (port: number, more: object = {}): Partial<Container> => ({ ports: [{ containerPort: port, hostPort: port, ...more }] });

/** A pod of somebody else, bound where a node is given. */
export function pod(name: string, nodeName?: string, { pod: spec, container, labels }: Pick<AgentOptions, 'pod' | 'container' | 'labels'> = {}): Pod {
  return {
    metadata: { name, ...labels && { labels } },
    spec: { containers: [{ name: 'main', image: 'example.com/other:1', ...container }], ...nodeName !== undefined && { nodeName }, ...spec },
  };
}

export const object = (apiVersion: string, kind: string, name: string, rest: object = {}, metadata: object = {}): KubernetesObject => (
  { apiVersion, kind, metadata: { name, ...metadata }, ...rest });
export const priorityClass = (name: string, value: number, rest: object = {}) => object('scheduling.k8s.io/v1', 'PriorityClass', name, { value, ...rest });
export const runtimeClass = (name: string, rest: object = {}) => object('node.k8s.io/v1', 'RuntimeClass', name, { handler: name, ...rest });

export const into = (merge: unknown, reference: string) => ({ merge, into: reference });
/** A new generation of the template. */
export const newTemplate = (spec: Partial<PodSpec>, name = 'agent') => into({ spec: { template: { spec } } }, `DaemonSet/${name}`);
/** What makes the controller look again, where it would leave old numbers standing. */
export const touch = (name = 'agent') => into({ metadata: { annotations: { touched: 'yes' } } }, `DaemonSet/${name}`);
