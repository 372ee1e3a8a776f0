import { AGENT, folder, NODES } from './files';
import { run } from './terminal';

const { file } = folder();
const agent = file('agent.yaml', AGENT);
const problems = async (...clusters: string[]) => {
  const { stdout } = await run(['place', '-f', agent, ...clusters.flatMap((cluster) => ['-c', cluster])]);
  return stdout.match(/^problem: .*/gm);
};

test('a node that is given twice is told with the cluster that has it, which has no lines', async () => {
  const nodes = file('nodes.yaml', NODES);
  expect(await problems('seed', nodes)).toContain(`problem: ${nodes}:7: Node "node1" is given twice; the first, built-in cluster seed, counts`);
  expect(await problems('kubeadm', 'eks')).toEqual([
    'problem: built-in cluster eks: Node "worker-1" is given twice; the first, built-in cluster kubeadm, counts',
    'problem: built-in cluster eks: Node "worker-2" is given twice; the first, built-in cluster kubeadm, counts',
  ]);
  expect(await problems(nodes, nodes)).toContain(`problem: ${nodes}:7: Node "node1" is given twice; the first, ${nodes}:7, counts`);
});
