import { seed } from '../../lib/clusters/seed';
import { unmet, type Expectation } from '../../lib/gate/expectation';
import { place } from '../../lib/placement/place';
import { manifest } from '../landing/a-daemon-set';

const on = (...names: string[]) => manifest(`on-${names.join('-')}`, {
  tolerations: [{ operator: 'Exists' }],
  affinity: {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: names }] }],
      },
    },
  },
});

const SEED = { name: 'seed', nodes: ['master', 'node1', 'node2'] };
const ONE = [on('master', 'node1')];
const TWO = [on('master', 'node1'), on('node1')];
const ALL = [on('master'), on('node1', 'node2')];

function faults(expected: Expectation, daemonSets: ReturnType<typeof on>[]) {
  return unmet(expected, place(daemonSets, { nodes: seed().nodes }), SEED).map(({ sentence, missing }) => [sentence, ...missing]);
}

test.each<[string, Expectation, ReturnType<typeof on>[]]>([
  ['nothing', {}, ONE],
  ['switches that are off', { covers: false, partitions: false }, TWO],
  ['cover', { covers: true }, ALL],
  ['cover, but for nodes to avoid', { covers: true, avoids: ['node2'] }, ONE],
  ['partition', { partitions: true }, ALL],
  ['partition, but for nodes to avoid', { partitions: true, avoids: ['node2'] }, ONE],
  ['these nodes', { runsOnlyOn: ['node1', 'master'] }, TWO],
  ['not this node', { avoids: ['node2'] }, TWO],
])('%s can be expected and met', (_, expected, daemonSets) => expect(faults(expected, daemonSets)).toEqual([]));

test.each<[Expectation, ReturnType<typeof on>[], string[][]]>([
  [{ covers: true }, ONE, [['covers: 1 of the 3 nodes of seed would not run it: "node2"', 'node2']]],
  [{ partitions: true }, TWO, [
    ['partitions: 1 of the 3 nodes of seed would run none: "node2"', 'node2'],
    ['partitions: 1 of the 3 nodes of seed would run several: "node1" (on-master-node1, on-node1)'],
  ]],
  [{ runsOnlyOn: ['node1', 'node2'] }, ONE, [
    ['runsOnlyOn: it would not run on "node2"', 'node2'],
    ['runsOnlyOn: it would also run on "master" (on-master-node1)'],
  ]],
  [{ runsOnlyOn: [] }, ONE, [['runsOnlyOn: it would also run on "master" (on-master-node1), "node1" (on-master-node1)']]],
  [{ avoids: ['node1', 'node2'] }, TWO, [['avoids: it would run on "node1" (on-master-node1, on-node1)']]],
  [{ runsOnlyOn: ['master', 'node1', 'nod'], avoids: ['x'] }, ONE, [
    ['runsOnlyOn: seed has no node "nod"; it has "master", "node1", "node2"'],
    ['avoids: seed has no node "x"; it has "master", "node1", "node2"'],
  ]],
])('%j says what is wrong', (expected, daemonSets, said) => expect(faults(expected, daemonSets)).toEqual(said));
