import { node, table } from './cluster-table';
import { seed, seedNode } from '../../lib/clusters/seed';

test('the nodes of seed', () => {
  expect(table(seed())).toMatchInlineSnapshot(`
    "master  master  linux/amd64  node-role.kubernetes.io/master:NoSchedule
    node1   -       linux/amd64  -
    node2   -       linux/amd64  -"
  `);
});

test('the article names three labels; the role of the master is a fourth', () => {
  expect(seed().nodes.map(({ metadata }) => metadata.labels)).toEqual([
    { 'beta.kubernetes.io/arch': 'amd64', 'beta.kubernetes.io/os': 'linux', 'kubernetes.io/hostname': 'master', 'node-role.kubernetes.io/master': '' },
    { 'beta.kubernetes.io/arch': 'amd64', 'beta.kubernetes.io/os': 'linux', 'kubernetes.io/hostname': 'node1' },
    { 'beta.kubernetes.io/arch': 'amd64', 'beta.kubernetes.io/os': 'linux', 'kubernetes.io/hostname': 'node2' },
  ]);
});

test('a node that joins is like node1 and node2', () => {
  const joined = node(seed().with(seedNode('node3')), 'node3');
  expect(joined.metadata.labels?.['kubernetes.io/hostname']).toBe('node3');
  expect({ ...joined, metadata: null }).toEqual({ ...node(seed(), 'node2'), metadata: null });
});
