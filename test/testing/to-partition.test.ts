import { failureOf } from './verdict-of';
import { seed } from '../../lib/clusters/seed';
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

describe('toPartition', () => {
  test('passes where every node runs exactly one', () => expect([on('master'), on('node1', 'node2')]).toPartition(seed()));

  test('fails with gaps and overlaps', () => {
    expect(failureOf(() => expect([on('master', 'node1'), on('node1')]).toPartition(seed()))).toMatchInlineSnapshot(`
"expect(daemonSets).toPartition(cluster)

1 node of seed would run none:
on-master-node1
  node2   excluded   node affinity: label "kubernetes.io/hostname" is "node2", must be one of [master, node1]
on-node1
  node2   excluded   node affinity: label "kubernetes.io/hostname" is "node2", must be one of [node1]

1 node of seed would run several:
  node1   on-master-node1, on-node1"
`);
  });

  test('.not passes where there is a gap, and where there is an overlap', () => {
    expect([on('master'), on('node1')]).not.toPartition(seed());
    expect([on('master', 'node1'), on('node1', 'node2')]).not.toPartition(seed());
  });

  test('.not fails where there is neither', () => {
    expect(failureOf(() => expect([on('master'), on('node1', 'node2')]).not.toPartition(seed()))).toMatchInlineSnapshot(`
"expect(daemonSets).not.toPartition(cluster)

Each of the 3 nodes of seed runs exactly one of them."
`);
  });

  test('refuses what holds no DaemonSet', () => expect(() => expect([]).toPartition(seed())).toThrow(TypeError));
});
