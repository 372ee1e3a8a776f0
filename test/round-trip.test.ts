import { Chart, Testing, Yaml } from 'cdk8s';
import * as fc from 'fast-check';
import { boundLeaf, build, expressions, setLeaf, UNIVERSE } from './targeting/meanings';
import { DaemonSet } from '../lib/constructs/daemon-set';
import type { Node } from '../lib/kube/node';
import { place } from '../lib/placement/place';
import { readManifests } from '../lib/reading/manifests';
import type { NodeTarget } from '../lib/targeting/node-target';

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
