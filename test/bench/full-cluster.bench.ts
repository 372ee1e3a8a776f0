/** Placing a fleet with pods on every node, where resources and ports decide on each of them. */
import { cpuMilliseconds, median } from './cpu';
import { fleetDaemonSets, fleetNodes, fleetPods } from './fleet';
import { place } from 'cdk8s-daemonsets/placement';

const NODES = 5_000;
const DAEMON_SETS = 50;
const PODS = 30;
const ROUNDS = 5;

export function fullClusterCost(): string {
  const nodes = fleetNodes(NODES);
  const state = { nodes, pods: fleetPods(nodes, PODS) };
  const daemonSets = fleetDaemonSets(DAEMON_SETS);
  let pending = 0;
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    const cpu = cpuMilliseconds(() => {
      pending = place(daemonSets, state).reduce((sum, { status }) => sum + status.numberUnavailable, 0);
    });
    return { cpu, wall: performance.now() - start };
  });
  if (pending === 0) throw new Error('a fleet in which every pod finds a place proves nothing');
  const shown = (times: number[]) => `${Math.round(median(times)).toLocaleString('en')} ms`;
  return [
    `place ${NODES.toLocaleString('en')} × ${DAEMON_SETS} with ${PODS} pods on every node: ${shown(rounds.map(({ wall }) => wall))} (at most 2,000 wanted), `
      + `CPU ${shown(rounds.map(({ cpu }) => cpu))}; ${pending.toLocaleString('en')} daemon pods find no place`,
    `  memory of the whole process, pods and nodes included: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB (at most 1,024 wanted)`,
  ].join('\n');
}
