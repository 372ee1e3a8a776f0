import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import fc from 'fast-check';
import { written } from './decisions';
import { record, recorded } from './recording';
import { differences } from './subject';
import { SUBJECTS } from './tables';
import { Clusters } from '../../lib/clusters/clusters';
import type { DaemonSet } from '../../lib/kube/daemon-set';
import { isAvailable, loadSync } from '../../lib/kubernetes/load';
import { place } from '../../lib/placement/place';
import { readManifests } from '../../lib/reading/manifests';

/** The one test file that loads the judge. With another seed, and for as long as wanted, `npm run fuzz` asks the same. */
const SEED = 20260;
const RUNS: Record<string, number> = { decisions: 300, texts: 150, pods: 40, rooms: 1_000 };
const AT_LEAST: Record<string, number> = { decisions: 20_000, texts: 150, pods: 100, rooms: 5_000 };

const judged = isAvailable() ? describe : describe.skip;
const built = isAvailable() ? '' : ' (skipped: the judge is not built here; `npm run kubernetes` does it)';

judged(`Kubernetes and this package give one answer${built}`, () => {
  describe.each(Object.entries(SUBJECTS))('%s', (name, subject) => {
    test('the fixed cases: what is recorded, and so our answer, is what the judge says', () => {
      expect(record(subject, loadSync())).toEqual(recorded(subject));
    });

    test('generated cases', () => {
      let compared = 0;
      fc.assert(fc.property(subject.any, (asked) => {
        compared += subject.size(asked);
        expect(differences(subject, asked, loadSync())).toEqual([]);
      }), { seed: SEED, numRuns: RUNS[name] });
      expect(compared).toBeGreaterThanOrEqual(AT_LEAST[name]);
    });
  });

  const corpus = process.env.CORPUS;
  (corpus ? test : test.skip)(`every manifest of CORPUS on every built-in cluster${corpus ? '' : ' (skipped: the variable CORPUS names no folder)'}`, () => {
    const judge = loadSync();
    const nodes = Object.values(Clusters).flatMap((cluster) => cluster().nodes);
    const texts = readdirSync(corpus!).filter((file) => file.endsWith('.yaml')).map((file) => ({ file, text: readFileSync(join(corpus!, file), 'utf8') }));
    const ours = place(readManifests(texts).daemonSets.map(({ object }) => object), { nodes });
    const read = texts.flatMap(({ text }) => judge.documents(text).objects as DaemonSet[]).filter(({ kind }) => kind === 'DaemonSet');
    const theirs = judge.decide(read.map(withoutContainers), nodes);
    expect(ours.map(({ daemonSet }) => daemonSet.metadata.name)).toEqual(read.map(({ metadata }) => metadata.name));
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.map(({ decisions, tolerations }) => [decisions.map(pick), tolerations.map(written)]))
      .toEqual(theirs.map((decision) => [decision.nodes.map(pick), decision.tolerations.map(written)]));
  });
});

/** The controller does not look at them, and two manifests of the corpus hold a `value: yes` there, for which Kubernetes cannot read them. */
const withoutContainers = ({ spec, ...daemonSet }: DaemonSet) => (
  { ...daemonSet, spec: { ...spec, template: { ...spec.template, spec: { ...spec.template.spec, containers: [], initContainers: [] } } } });

const pick = ({ shouldRun, shouldContinueRunning }: { shouldRun: boolean; shouldContinueRunning: boolean }) => ({ shouldRun, shouldContinueRunning });
