import { runnersOn } from '../landing/runners';
import { cut, quote } from '../placement/phrase';
import type { Placement } from '../placement/placement';

/** What is expected of the DaemonSets of a scope, beside that none of their pods waits or is refused. */
export interface Expectation {
  readonly covers?: boolean;
  readonly partitions?: boolean;
  readonly runsOnlyOn?: readonly string[];
  readonly avoids?: readonly string[];
}

/** An expectation that does not hold. */
export interface Unmet {
  /** The prop that says it, and how it does not hold. */
  readonly sentence: string;
  /** The nodes where a DaemonSet is missed. */
  readonly missing: readonly string[];
}

/** The nodes that placements are about. */
export interface NamedNodes {
  readonly name: string;
  readonly nodes: readonly string[];
}

/** Says which expectations do not hold. One of a node that is not there asserts nothing, and so does not hold. */
export function unmet(expected: Expectation, placements: readonly Placement[], { name, nodes }: NamedNodes): Unmet[] {
  const { covers = false, partitions = false, runsOnlyOn = [], avoids = [] } = expected;
  const runners = new Map(nodes.map((node, index) => [node, runnersOn(index, placements)]));
  const running = nodes.filter((node) => runners.get(node)!.length > 0);
  const idle = nodes.filter((node) => runners.get(node)!.length === 0);
  const bare = idle.filter((node) => !avoids.includes(node));
  const crowded = running.filter((node) => runners.get(node)!.length > 1);
  const wanted = idle.filter((node) => runsOnlyOn.includes(node));
  const unwanted = expected.runsOnlyOn ? running.filter((node) => !runsOnlyOn.includes(node)) : [];
  const among = (faults: readonly string[]) => `${faults.length} of the ${nodes.length} nodes of ${name}`;
  const withRunners = (faults: readonly string[]) => cut(faults.map((node) => `${quote(node)} (${runners.get(node)!.join(', ')})`));
  const strangers = (prop: string, names: readonly string[]) => unless(names.filter((each) => !runners.has(each)),
    (faults) => `${prop}: ${name} has no node ${list(faults)}; it has ${list(nodes)}`);
  return [
    ...strangers('runsOnlyOn', runsOnlyOn),
    ...strangers('avoids', avoids),
    ...covers ? unless(bare, (faults) => `covers: ${among(faults)} would not run it: ${list(faults)}`, bare) : [],
    ...partitions ? unless(bare, (faults) => `partitions: ${among(faults)} would run none: ${list(faults)}`, bare) : [],
    ...partitions ? unless(crowded, (faults) => `partitions: ${among(faults)} would run several: ${withRunners(faults)}`) : [],
    ...unless(wanted, (faults) => `runsOnlyOn: it would not run on ${list(faults)}`, wanted),
    ...unless(unwanted, (faults) => `runsOnlyOn: it would also run on ${withRunners(faults)}`),
    ...unless(running.filter((node) => avoids.includes(node)), (faults) => `avoids: it would run on ${withRunners(faults)}`),
  ];
}

function unless(faults: readonly string[], say: (faults: readonly string[]) => string, missing: readonly string[] = []): Unmet[] {
  return faults.length > 0 ? [{ sentence: say(faults), missing }] : [];
}

/** Names in quotes, of many only the first. */
const list = (names: readonly string[]) => cut(names.map(quote));
