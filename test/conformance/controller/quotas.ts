import { agent, inCluster, node, pod, rolling, SURGE, type ClusterCase, type PodOptions } from './cast';
import type { ResourceList } from '../../../lib/kube/pod';
import type { DaemonSetUpdateStrategy } from '../../../lib/kube/pod-template.generated';

/** A namespace that has a quota: what all its pods may request together. */
export interface QuotaCase extends ClusterCase {
  readonly quota: ResourceList;
}

interface Update {
  /** In millicores: what there may be, what old pods have, and what new ones want. */
  readonly hard: number;
  readonly old?: number;
  readonly wants?: number;
  readonly strategy?: DaemonSetUpdateStrategy;
  /** How many nodes there are, and how many of these have no pod. */
  readonly nodes?: number;
  readonly empty?: number;
  /** How many nodes there are besides that have an old pod, and since then a taint. */
  readonly tainted?: number;
  readonly options?: PodOptions;
}

const main = (cpu: number) => ({ containers: [{ name: 'main', image: 'example.com/agent:2', resources: { requests: { cpu: `${cpu}m` } } }] });

function update(name: string, { hard, old = 100, wants = 100, strategy, nodes = 6, empty = 0, tainted = 0, options }: Update): QuotaCase {
  const all = Array.from({ length: nodes }, (_, index) => `n${index}`);
  const unwanted = Array.from({ length: tainted }, (_, index) => `t${index}`);
  const pods = [...all.slice(empty), ...unwanted].map((on) => {
    const { spec, ...rest } = pod(`p-${on}`, on, { revision: 'old', ...options });
    return { ...rest, spec: { ...spec, ...main(old) } };
  });
  const cluster = [...all.map((each) => node(each)), ...unwanted.map((each) => node(each, 'busy:NoSchedule'))];
  return { ...inCluster(name, agent({ strategy, pod: main(wants) }), cluster, pods), quota: { 'requests.cpu': `${hard}m` } };
}

const bySurge = (maxSurge: number) => rolling(0, maxSurge);

/** Rolling updates in a namespace with a quota. On which nodes they get stuck is left to chance. */
export const quotas: readonly QuotaCase[] = [
  update('it is full, and new pods want no more than old ones', { hard: 600 }),
  update('there is room for all new pods', { hard: 900, wants: 150 }),
  update('it is full, and new pods want more', { hard: 600, wants: 150 }),
  update('there is room for a few larger ones', { hard: 700, wants: 150 }),
  update('not one larger pod fits in the place of an old one', { hard: 600, wants: 650 }),
  update('no new pod has any room', { hard: 600, wants: 650, strategy: rolling(2) }),
  update('new pods want more, two at a time', { hard: 600, wants: 150, strategy: rolling(2) }),
  update('new pods want more, four at a time', { hard: 600, wants: 150, strategy: rolling(4) }),
  update('new pods want more, all at a time', { hard: 600, wants: 150, strategy: rolling('100%') }),
  update('there is room for a few larger ones, three at a time', { hard: 750, wants: 150, strategy: rolling(3) }),
  update('it was lowered below what is there, and new pods want less', { hard: 400, wants: 50 }),
  update('it was lowered below what is there, and new pods want less, three at a time', { hard: 400, wants: 50, strategy: rolling(3) }),
  update('a node goes without, and the update does not begin', { hard: 500, empty: 1 }),
  update('a node goes without, and though two may be unavailable the update does not begin', { hard: 500, empty: 1, strategy: rolling(2) }),
  update('a node gets its first pod, then there is room for one more', { hard: 700, wants: 150, empty: 1 }),
  update('two nodes go without, and there is room for one', { hard: 500, empty: 2, strategy: rolling(3) }),
  update('it is full, with surge', { hard: 600, strategy: SURGE }),
  update('there is room for one more, with surge', { hard: 700, strategy: SURGE }),
  update('there is room for a few larger ones, with surge', { hard: 800, wants: 150, strategy: SURGE }),
  update('there is room for a few larger ones, two at a time with surge', { hard: 800, wants: 150, strategy: bySurge(2) }),
  update('new pods want less, with surge', { hard: 660, wants: 50, strategy: bySurge(3) }),
  update('a node goes without, with surge', { hard: 500, empty: 1, strategy: SURGE }),
  update('a node gets its first pod, with surge', { hard: 600, empty: 1, strategy: SURGE }),
  update('a node gets its first pod, and one more has room, with surge', { hard: 700, empty: 1, strategy: bySurge(2) }),
  update('a node goes without, and one more has a pod than is wanted', { hard: 600, empty: 1, tainted: 1, strategy: rolling(2) }),
  update('a node goes without, and two more have a pod than are wanted, with surge', { hard: 700, empty: 1, tainted: 2, strategy: SURGE }),
  update('a node gets its first pod, and one more has a pod than is wanted', { hard: 700, empty: 1, tainted: 1, strategy: rolling(2) }),
  update('it is full, and one more has a pod than is wanted, with surge', { hard: 700, tainted: 1, strategy: SURGE }),
  update('it was lowered, and one more has a pod than is wanted, with surge', { hard: 600, tainted: 1, strategy: SURGE }),
  update('old pods are not ready', { hard: 600, wants: 150, options: { ready: null, phase: 'Pending', binding: 'unscheduled' } }),
];
