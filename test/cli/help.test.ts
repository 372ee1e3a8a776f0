import { run } from './terminal';
import { clusterLines, inLines } from '../../lib/cli/help';
import { BUILT_IN_CLUSTERS } from '../../lib/clusters/clusters';

test.each([[['--help']], [['place', '--help']], [['validate', '--help']], [['batch', '--help']]])('%j is read on a terminal of 80 columns', async (argv) => {
  const { stdout } = await run(argv);
  expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
});

test('every built-in cluster is explained', async () => {
  const lines = clusterLines();
  expect(lines.match(/^ {2}\w+/gm)?.map((name) => name.trim())).toEqual([...BUILT_IN_CLUSTERS]);
  expect(lines).toContain('\n  minikube   one node\n');
  expect((await run(['place', '--help'])).stdout).toContain(lines);
});

test('words are broken into lines, with a comma between each', () => {
  const word = 'x'.repeat(24);
  expect(inLines([word, word, word, word, 'y'], '  ')).toBe(`  ${word}, ${word}, ${word},\n  ${word}, y`);
});
