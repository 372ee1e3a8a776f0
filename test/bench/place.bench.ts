/**
 * Placing a fleet, beside JSON.parse of the same nodes and a native Go loop over the controller's own function on the
 * same objects. Placing is: the status of every DaemonSet, and decisions read by the names of nodes here and there. At
 * first each round places nodes that were parsed just before, so that nothing is left over from the round before it; and
 * that have come to rest, since to move what was just parsed is the collector's work for the parser, whenever it does it.
 * Then each round places a snapshot of the nodes, after another letter of the selector of one DaemonSet more.
 */
import { spawnSync } from 'child_process';
import { join } from 'path';
import { setFlagsFromString } from 'v8';
import { runInNewContext } from 'vm';
import { ControllerLoop, type ControllerTiming } from './controller-loop';
import { cpuMilliseconds, median } from './cpu';
import { fleetDaemonSets, fleetJson, fleetNodes, hostnameDaemonSets, selecting } from './fleet';
import type { DaemonSet } from '../../lib/kube/daemon-set';
import type { Node } from '../../lib/kube/node';
import { place, snapshot } from 'cdk8s-daemonsets/placement';

const ROUNDS = 9;

setFlagsFromString('--expose-gc');
const collect: NodeJS.GCFunction = runInNewContext('gc');
const MEMORY = join(__dirname, 'place-memory.ts');

interface Case {
  readonly kind: 'mixed' | 'hostnames';
  readonly nodes: number;
  readonly daemonSets: number;
  /** How much faster than Go it is to be. */
  readonly wanted: number;
  /** Go is given every so manyth node, and its time is multiplied: a long list of names costs it minutes. */
  readonly every: number;
  readonly goRounds: number;
  /** Rounds before those that count: a fresh process interprets what it compiles later. What it takes the first time is told beside. */
  readonly warmUp: number;
}

const CASES: readonly Case[] = [
  { kind: 'mixed', nodes: 5_000, daemonSets: 50, wanted: 500, every: 1, goRounds: 9, warmUp: 300 },
  { kind: 'mixed', nodes: 65_000, daemonSets: 100, wanted: 500, every: 1, goRounds: 1, warmUp: 15 },
  { kind: 'hostnames', nodes: 5_000, daemonSets: 50, wanted: 20, every: 10, goRounds: 1, warmUp: 60 },
  { kind: 'hostnames', nodes: 65_000, daemonSets: 100, wanted: 20, every: 500, goRounds: 1, warmUp: 5 },
];

/** Time by the clock, and of the processor alone, in milliseconds. */
interface Time {
  readonly wall: number;
  readonly cpu: number;
}

export function placeCost(): string {
  const loop = new ControllerLoop();
  const missing = loop.build();
  const lines = CASES.map((each) => line(each, missing === undefined ? loop : undefined));
  loop.remove();
  return [
    ...lines,
    `  (median of ${ROUNDS} after many to warm up, wall / CPU time; nodes of ${Math.round(fleetJson(100).length / 100)} bytes of JSON without annotations and status)`,
    ...missing === undefined ? [] : [`  (Go ${missing})`],
  ].join('\n');
}

function line(each: Case, loop: ControllerLoop | undefined): string {
  const { kind, nodes, daemonSets, wanted } = each;
  const json = fleetJson(nodes);
  const manifests = kind === 'mixed' ? fleetDaemonSets(daemonSets) : hostnameDaemonSets(daemonSets, fleetNodes(nodes));
  const { parsing, placing, first } = measure(json, JSON.stringify(manifests), each.warmUp);
  const [value, key] = [typedValue, typedKey].map((typed) => measureTyping(json, manifests, typed, each.warmUp));
  const memory = memoryOf(each);
  const size = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MB, ${(bytes / memory.parsed).toFixed(2)}`;
  const go = loop && goTime(each, loop, manifests);
  return [
    `place ${nodes.toLocaleString('en')} × ${daemonSets}, ${kind === 'mixed' ? 'mixed fleet' : 'by hostnames'}: ${shown(placing)} (the first time ${first.toFixed(0)} ms)`,
    `  JSON.parse of the nodes ${shown(parsing)}, ratio ${ratio(placing, parsing, 2)}${kind === 'mixed' ? ' (at most 0.75 wanted)' : ''}`,
    `  on a snapshot, after another letter of a value ${shown(value)}, of a key ${shown(key)}`,
    ...go ? [
      `  Go loop ${shown(go)}, ${ratio(go, placing, 0)} times as long as on nodes that were never seen, `
        + `${ratio(go, value, 0)} and ${ratio(go, key, 0)} times as long as after a letter (at least ${wanted} wanted)`,
    ] : [],
    `  memory ${size(memory.kept)} of the parsed nodes (at most 1.5 wanted), ${size(memory.more)} with garbage that is not collected yet`,
  ].join('\n');
}

function measure(json: string, manifests: string, warmUp: number): { parsing: Time; placing: Time; first: number } {
  const rounds = Array.from({ length: warmUp + ROUNDS }, () => {
    let nodes: Node[] = [];
    const daemonSets: DaemonSet[] = JSON.parse(manifests);
    const parsing = timed(() => { nodes = JSON.parse(json); });
    comeToRest();
    return { parsing, placing: timed(() => readSome(daemonSets, nodes)) };
  });
  const measured = rounds.slice(warmUp);
  return {
    parsing: middle(measured.map(({ parsing }) => parsing)),
    placing: middle(measured.map(({ placing }) => placing)),
    first: rounds[0].placing.wall,
  };
}

/** What somebody types into the selector of one more DaemonSet: a value letter by letter, or a key that was never there before. */
const VALUE = 'production';
const typedValue = (round: number) => ({ 'example.com/environment': VALUE.slice(0, 1 + round % VALUE.length) });
const typedKey = (round: number) => ({ [`example.com/${round}`]: VALUE });

/** What somebody waits for who types on. */
function measureTyping(json: string, manifests: readonly DaemonSet[], typed: (round: number) => Record<string, string>, warmUp: number): Time {
  const nodes = snapshot(JSON.parse(json));
  const rounds = Array.from({ length: warmUp + ROUNDS }, (_, round) => {
    const daemonSets: DaemonSet[] = [...JSON.parse(JSON.stringify(manifests)), selecting(typed(round))];
    comeToRest();
    return timed(() => readSome(daemonSets, nodes));
  });
  return middle(rounds.slice(warmUp));
}

/** What lives through two collections of the young is moved no more. */
function comeToRest(): void {
  collect({ type: 'minor' });
  collect({ type: 'minor' });
}

function readSome(daemonSets: readonly DaemonSet[], nodes: readonly Node[]): void {
  const placements = place(daemonSets, { nodes });
  const desired = placements.reduce((sum, { status }) => sum + status.desiredNumberScheduled, 0);
  const chosen = placements.map((placement, index) => placement.on(nodes[Math.floor(nodes.length * index / placements.length)].metadata.name));
  if (desired === 0 || chosen.every(({ shouldRun }) => shouldRun)) throw new Error('a fleet in which nothing is decided proves nothing');
}

function goTime({ nodes, every, goRounds }: Case, loop: ControllerLoop, daemonSets: readonly DaemonSet[]): Time {
  const some = fleetNodes(nodes).filter((_, index) => index % every === 0);
  const timing = loop.run(daemonSets, some, goRounds);
  agree(timing, place(daemonSets, { nodes: some }).map(({ status }) => status.desiredNumberScheduled));
  return { wall: median(timing.wall) * every / 1e6, cpu: median(timing.processor) * every / 1e6 };
}

function agree({ desired }: ControllerTiming, ours: readonly number[]): void {
  if (JSON.stringify(desired) !== JSON.stringify(ours)) throw new Error(`DESIRED differs: Kubernetes says ${desired}, we say ${ours}`);
}

function memoryOf({ kind, nodes, daemonSets }: Case): { parsed: number; more: number; kept: number } {
  const args = ['--expose-gc', '-r', 'ts-node/register/transpile-only', MEMORY, String(nodes), String(daemonSets), kind];
  return JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout);
}

function timed(work: () => void): Time {
  const start = performance.now();
  const cpu = cpuMilliseconds(work);
  return { wall: performance.now() - start, cpu };
}

const middle = (times: readonly Time[]): Time => ({ wall: median(times.map(({ wall }) => wall)), cpu: median(times.map(({ cpu }) => cpu)) });
const shown = ({ wall, cpu }: Time) => `${milliseconds(wall)} / ${milliseconds(cpu)} ms`;
const milliseconds = (time: number) => time.toLocaleString('en', { maximumFractionDigits: time < 100 ? 1 : 0 });
const ratio = (one: Time, other: Time, digits: number) => `${(one.wall / other.wall).toFixed(digits)} / ${(one.cpu / other.cpu).toFixed(digits)}`;
