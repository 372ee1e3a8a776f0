import { answersFor, daemonSet, master, worker } from './cast';
import { nodeRows } from '../../lib/report/node-rows';

const rowsOn = (count: number) => {
  const workers = Array.from({ length: count }, (_, index) => worker(`worker-${index + 1}`));
  return nodeRows(answersFor([daemonSet()], [workers[0], master, ...workers.slice(1)])[0].placement.decisions);
};

describe('rows of nodes', () => {
  test('thirty nodes with one answer have a row each', () => {
    expect(rowsOn(30)).toHaveLength(31);
  });

  test('more than thirty have one row, where the first of them stood', () => {
    expect(rowsOn(5000)).toEqual([
      { nodes: 'worker-1, worker-2, worker-3 and 4,997 others', verdict: 'runs', reasons: [] },
      { nodes: 'master', verdict: 'excluded', reasons: [expect.stringContaining('untolerated taint')] },
    ]);
  });
});
