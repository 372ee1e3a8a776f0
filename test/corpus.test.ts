import { readdirSync, readFileSync } from 'fs';
import { join } from 'path';
import { Clusters } from '../lib/clusters/clusters';
import { place } from '../lib/placement/place';
import { readManifests } from '../lib/reading/manifests';
import { text } from '../lib/report/text';
import { toReport } from '../lib/report/to-report';

/** A folder of public DaemonSets, where the machine has one. */
const corpus = process.env.CORPUS;
const { nodes } = Clusters.eks({ workers: 1, spot: 1, arm: 1, gpu: 1, windows: 1, fargate: 1 });

(corpus ? describe : describe.skip)(`every manifest of CORPUS${corpus ? '' : ' (skipped: the variable CORPUS names no folder)'}`, () => {
  const files = corpus ? readdirSync(corpus).filter((file) => file.endsWith('.yaml')) : ['none'];

  test.each(files)('%s is evaluated on six nodes', (file) => {
    const { daemonSets, problems } = readManifests([{ text: readFileSync(join(corpus!, file), 'utf8'), file }]);
    expect(nodes).toHaveLength(6);
    expect([daemonSets.length > 0, problems]).toEqual([true, []]);

    const placements = place(daemonSets.map(({ object }) => object), { nodes });
    for (const { decisions, status } of placements) {
      expect(decisions.map(({ verdict }) => verdict)).toEqual(decisions.map(({ shouldRun, reasons }) => (
        shouldRun ? reasons.some(({ code }) => code === 'Unjudged') ? 'undecided' : 'runs' : 'excluded')));
      expect(decisions.filter(({ shouldRun }) => shouldRun)).toHaveLength(status.desiredNumberScheduled);
      expect(decisions.filter(({ verdict, reasons }) => (verdict === 'runs') !== (reasons.length === 0))).toEqual([]);
    }
    const answers = placements.map((placement, index) => ({ placement, source: daemonSets[index].source, problems: [], warnings: [] }));
    expect(text(answers)).toContain('DESIRED');
    expect(toReport(answers, { problems, kubernetesVersion: '1.37', judge: null }).daemonSets).toHaveLength(placements.length);
  });
});
