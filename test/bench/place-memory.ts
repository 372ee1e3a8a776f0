/**
 * Run by place.bench.ts in a process of its own: prints how many bytes the parsed nodes take, how many more
 * placing has taken, and how many of these it keeps.
 */
import { fleetDaemonSets, fleetJson, fleetNodes, hostnameDaemonSets } from './fleet';
import { place } from 'cdk8s-daemonsets/placement';

const [nodeCount, daemonSetCount] = process.argv.slice(2, 4).map(Number);
const json = fleetJson(nodeCount);
const daemonSets = process.argv[4] === 'hostnames' ? hostnameDaemonSets(daemonSetCount, fleetNodes(nodeCount)) : fleetDaemonSets(daemonSetCount);

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

place(daemonSets, { nodes: fleetNodes(1) }); // the code itself is none of the memory for nodes
global.gc!();
const before = used();
const nodes = JSON.parse(json);
global.gc!();
const parsed = used() - before;
const placements = place(daemonSets, { nodes });
const desired = placements.reduce((sum, { status }) => sum + status.desiredNumberScheduled, 0);
placements[0].on(nodes[0].metadata.name);
const more = used() - before - parsed; // not collected: garbage counts too
global.gc!();
const kept = used() - before - parsed;
// What is said of them at the end keeps text, nodes and placements alive until here.
console.log(JSON.stringify({ parsed, more, kept, desired, text: json.length, nodes: nodes.length, placements: placements.length }));
