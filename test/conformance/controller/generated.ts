import { agent, BINDINGS, HOUR, inCluster, node, ON_DELETE, OWNERS, pod, rolling, SURGE, type ClusterCase, type PodOptions } from './cast';
import type { Pod } from '../../../lib/kube/pod';
import { diceFrom } from '../dice';

const COUNT = 200;
const { upTo, oneOf, happens } = diceFrom(20260101);

const nodes = () => Array.from({ length: 1 + upTo(4) }, (_, index) => (
  node(`n${index + 1}`, oneOf([undefined, undefined, 'busy:NoSchedule', 'busy:NoExecute', 'busy:PreferNoSchedule', 'known:NoSchedule']), happens(0.8) ? { disk: 'ssd' } : {})));

const daemonSet = () => agent({
  strategy: oneOf([undefined, rolling(1), rolling('30%'), rolling(0), rolling('100%', 0), SURGE, rolling(0, '50%'), rolling(0, '0%'), ON_DELETE, ON_DELETE]),
  minReadySeconds: oneOf([undefined, 0, 30, 600]),
  pod: {
    ...happens(0.4) && { nodeSelector: { disk: 'ssd' } },
    ...happens(0.5) && { tolerations: [{ key: 'known', operator: 'Exists' }] },
  },
});

/** A pod that no kubelet has seen is not ready. */
const stateOf = (binding: string) => (binding === 'bound'
  ? { phase: happens(0.6) ? 'Running' : oneOf(['Pending', 'Failed', 'Succeeded', 'Unknown']), ready: oneOf([null, 10, 60, HOUR]) }
  : { phase: 'Pending', ready: null });

const options = (binding = happens(0.75) ? 'bound' : oneOf(Object.keys(BINDINGS))): PodOptions => ({
  ...stateOf(binding),
  revision: oneOf(['new', 'new', 'old', 'old', 'none', 'hashless']),
  owner: happens(0.7) ? 'agent' : oneOf(Object.keys(OWNERS) as (keyof typeof OWNERS)[]),
  binding,
  age: oneOf([60, HOUR, 2 * HOUR]),
  terminating: happens(0.15),
  namespace: happens(0.96) ? undefined : 'default',
  labels: happens(0.93) ? undefined : { app: 'debug' },
});

const pods = (names: readonly string[]): Pod[] => Array.from({ length: upTo(7) }, (_, index) => pod(`p${index}`, oneOf(names), options()));

function someCase(number: number): ClusterCase {
  const there = nodes();
  return inCluster(`generated ${number}`, daemonSet(), there, pods([...there.map(({ metadata }) => metadata.name), ...happens(0.3) ? ['gone'] : []]));
}

/** Cases that nobody thought of, the same in every run. */
export const generated: readonly ClusterCase[] = Array.from({ length: COUNT }, (_, index) => someCase(index + 1));
