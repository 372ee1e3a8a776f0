import { Chart, Testing, Yaml } from 'cdk8s';
import * as fc from 'fast-check';
import { boundLeaf, build, expressions, setLeaf, UNIVERSE } from './targeting/meanings';
import { DaemonSet } from '../lib/constructs/daemon-set';
import type { Node, NodeTaint } from '../lib/kube/node';
import { place } from '../lib/placement/place';
import { readManifests } from '../lib/reading/manifests';
import { NodeTarget } from '../lib/targeting/node-target';
import { Taint } from '../lib/targeting/taint';

const nodes: Node[] = UNIVERSE.map(({ name, labels }) => ({ metadata: { name, labels } }));

/** A DaemonSet for a target, as the reading half finds it in YAML. */
function manifestOf(target: NodeTarget) {
  const chart = new Chart(Testing.app(), 'round-trip');
  new DaemonSet(chart, 'agent', { name: 'agent', nodes: target, containers: [{ name: 'main', image: 'agent:1' }] });
  const { daemonSets, problems } = readManifests([{ text: Yaml.stringify(...Testing.synth(chart)), file: 'round-trip.yaml' }]);
  expect(problems).toEqual([]);
  return daemonSets[0].object;
}

test('where a target means a daemon to run, the manifest makes it run: the two halves agree', () => {
  let tried = 0;
  fc.assert(fc.property(expressions(fc.oneof(setLeaf, boundLeaf), 3), (expression) => {
    const meaning = build(expression);
    if (!meaning) {return;}
    tried++;
    const [{ decisions }] = place([manifestOf(meaning.target)], { nodes });
    expect(decisions.map(({ shouldRun }) => shouldRun)).toEqual(UNIVERSE.map((node) => meaning.means(node)));
  }), { numRuns: 200 });
  expect(tried).toBeGreaterThan(100);
});

/** A taint to tolerate, and which taints of nodes that means. */
const tolerable = fc.record({
  key: fc.constantFrom('a', 'b'),
  value: fc.constantFrom(undefined, 'x', 'y'),
  kind: fc.constantFrom('NoSchedule', 'NoExecute', 'key'),
}).map(({ key, value, kind }) => {
  if (kind === 'key') {return { taint: Taint.key(key), means: (of: NodeTaint) => of.key === key };}
  const taint = kind === 'NoSchedule' ? Taint.noSchedule(key, value) : Taint.noExecute(key, value);
  return { taint, means: (of: NodeTaint) => of.key === key && of.effect === kind && (value === undefined || of.value === value) };
});

const EFFECTS = ['NoSchedule', 'NoExecute', 'PreferNoSchedule'];
const tainted: Node[] = ['a', 'b'].flatMap((key) => ['x', 'y', undefined].flatMap((value) => EFFECTS.map((effect) => ({ key, value, effect }))))
  .flatMap((one, index, all) => [[one], [one, all[(index * 7 + 3) % all.length]]])
  .map((taints, index) => ({ metadata: { name: `n${index}` }, spec: { taints } }));

test('what a target tolerates, and what either of two tolerates, the daemon runs beside', () => {
  const tolerables = fc.array(tolerable, { maxLength: 3 });
  fc.assert(fc.property(tolerables, tolerables, fc.constantFrom('andAlso' as const, 'orAlso' as const), (one, other, both) => {
    const all = (list: typeof one) => NodeTarget.all().tolerating(...list.map(({ taint }) => taint));
    const target = all(one)[both](all(other));
    const tolerated = (taint: NodeTaint) => taint.effect === 'PreferNoSchedule' || [...one, ...other].some(({ means }) => means(taint));
    const runs = ({ spec }: Node) => spec!.taints!.every(tolerated);
    const [{ decisions }] = place([manifestOf(target)], { nodes: tainted });
    expect(decisions.map(({ shouldRun }) => shouldRun)).toEqual(tainted.map(runs));
  }), { numRuns: 100 });
});
