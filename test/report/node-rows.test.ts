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

  test('a warning is a line, and nodes that differ in it differ in their answer', () => {
    const decisions = [...Array(31)].map((_, index) => ({ ...worker(`w-${index}`), metadata: { name: `w-${index}`, labels: { 'kubernetes.io/os': 'windows' } } }));
    const rows = nodeRows(answersFor([daemonSet()], [...decisions, worker('linux')])[0].placement.decisions);
    expect(rows).toEqual([
      {
        nodes: ['w-0, w-1, w-2 and 28 others'],
        verdict: 'runs',
        reasons: [],
        warnings: [
          'warning: images for Linux do not run on this Windows node, and nothing in the manifest calls it a Windows pod '
        + '(set spec.template.spec.nodeSelector[kubernetes.io/os] to linux)',
        ],
      },
      { nodes: ['linux'], verdict: 'runs', reasons: [], warnings: [] },
    ]);
  });

  test('the event is the last line of a pod that is held up, where it is wanted', () => {
    const small = { ...worker('small'), status: { allocatable: { cpu: '50m', memory: '1Gi', pods: '110' } } };
    const { decisions } = answersFor([daemonSet()], [small, worker('roomy')])[0].placement;
    const pending = nodeRows(decisions)[0];
    expect(pending.reasons).toHaveLength(1);
    expect(nodeRows(decisions, true)).toEqual([
      {
        ...pending,
        reasons: [
          ...pending.reasons,
          'event FailedScheduling: 0/2 nodes are available: 1 Insufficient cpu, 1 node(s) didn\'t satisfy plugin(s) [NodeAffinity]. '
          + 'preemption: 0/2 nodes are available: 2 Preemption is not helpful for scheduling.',
        ],
      },
      { nodes: ['roomy'], verdict: 'runs', reasons: [], warnings: [] },
    ]);
  });

  test('where an old pod stays, a line says why', () => {
    const { decisions: [decision] } = answersFor([daemonSet()], [worker('a')])[0].placement;
    expect(nodeRows([{ ...decision, outdated: 'OnDelete' }])[0].reasons).toEqual(['OnDelete: the old pod stays until it is deleted']);
  });

  test('more than thirty have one row, where the first of them stood', () => {
    expect(rowsOn(5000)).toEqual([
      { nodes: ['worker-1, worker-2, worker-3', 'and 4,997 others'], verdict: 'runs', reasons: [], warnings: [] },
      { nodes: ['master'], verdict: 'excluded', reasons: [expect.stringContaining('untolerated taint')], warnings: [] },
    ]);
  });
});
