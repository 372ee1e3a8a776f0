import { names, table } from './cluster-table';
import { kind } from '../../lib/clusters/kind';

test('the nodes of kind', () => {
  expect(table(kind())).toMatchInlineSnapshot(`
    "kind-control-plane  control-plane  linux/amd64  node-role.kubernetes.io/control-plane:NoSchedule
    kind-worker         -              linux/amd64  -
    kind-worker2        -              linux/amd64  -"
  `);
});

test('a control plane that is alone is neither tainted nor passed by', () => {
  const alone = kind({ workers: 0 });
  expect(table(alone)).toBe('kind-control-plane  control-plane  linux/amd64  -');
  expect(names(alone.labeled('node.kubernetes.io/exclude-from-external-load-balancers'))).toEqual([]);
});

test('two control planes without workers are tainted both', () => {
  expect(kind({ controlPlanes: 2, workers: 0 }).nodes.map(({ metadata, spec }) => [metadata.name, spec?.taints?.length])).toEqual([
    ['kind-control-plane', 1],
    ['kind-control-plane2', 1],
  ]);
});
