import type { DaemonSet } from '../../../lib/kube/daemon-set';
import { admitTogether } from '../../../lib/placement/admission/admit-together';
import { Daemon } from '../../../lib/placement/controller/daemon';
import { DaemonPods } from '../../../lib/placement/controller/daemon-pods';
import { Sync } from '../../../lib/placement/controller/sync';
import { Journey } from '../../../lib/placement/journey';
import { NodeClasses } from '../../../lib/placement/nodes/node-classes';
import type { ClusterState } from '../../../lib/placement/place';
import type { Cast } from '../../../lib/placement/scheduler/cast';
import { Residents } from '../../../lib/placement/scheduler/residents';

/** DaemonSets, in the order of the scheduler, and what they come to. */
export function castOf(daemonSets: readonly DaemonSet[], { pods = [], ...cluster }: ClusterState): Cast {
  const kubernetesVersion = '1.37';
  const daemons = daemonSets.map((each) => new Daemon(each));
  const nodes = new NodeClasses(cluster.nodes, daemons.flatMap(({ readings }) => readings));
  const owned = new DaemonPods(pods);
  const syncs = daemons.map((daemon) => new Sync(daemon, nodes, owned.of(daemon.daemonSet)));
  const admissions = admitTogether(syncs, cluster, pods);
  const queue = daemons.map((daemon, place) => new Journey(daemon, syncs[place], admissions[place], cluster, { kubernetesVersion }));
  return { queue, residents: new Residents(pods, queue, nodes, kubernetesVersion), nodes, surroundings: { pods, ...cluster }, kubernetesVersion };
}
