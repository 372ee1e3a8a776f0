import { names, node, table } from './cluster-table';
import { eks } from '../../lib/clusters/eks';

test('the nodes of eks', () => {
  expect(table(eks())).toMatchInlineSnapshot(`
    "worker-1   -  linux/amd64    -
    worker-2   -  linux/amd64    -
    spot-1     -  linux/amd64    -
    arm-1      -  linux/arm64    -
    gpu-1      -  linux/amd64    -
    windows-1  -  windows/amd64  -
    fargate-1  -  linux/amd64    eks.amazonaws.com/compute-type=fargate:NoSchedule"
  `);
});

test('a node of Fargate takes one pod, has no instance type, and is called otherwise by its hostname', () => {
  const { metadata, status } = node(eks(), 'fargate-1');
  expect(status?.allocatable?.pods).toBe('1');
  expect(metadata.labels).toEqual({
    'beta.kubernetes.io/arch': 'amd64',
    'beta.kubernetes.io/os': 'linux',
    'eks.amazonaws.com/compute-type': 'fargate',
    'failure-domain.beta.kubernetes.io/region': 'eu-central-1',
    'failure-domain.beta.kubernetes.io/zone': 'eu-central-1a',
    'kubernetes.io/arch': 'amd64',
    'kubernetes.io/hostname': 'ip-1',
    'kubernetes.io/os': 'linux',
    'topology.kubernetes.io/region': 'eu-central-1',
    'topology.kubernetes.io/zone': 'eu-central-1a',
  });
});

test('a node says how it is paid for', () => {
  expect(names(eks().labeled('eks.amazonaws.com/capacityType', 'SPOT'))).toEqual(['spot-1']);
  expect(names(eks().labeled('eks.amazonaws.com/capacityType', 'ON_DEMAND'))).toEqual(['worker-1', 'worker-2', 'arm-1', 'gpu-1', 'windows-1']);
});

test('a pool is spread over the zones', () => {
  const cluster = eks({ workers: 3, zones: ['us-east-1a', 'us-east-1b'] });
  expect(names(cluster.labeled('eks.amazonaws.com/nodegroup', 'worker').labeled('topology.kubernetes.io/zone', 'us-east-1a'))).toEqual(['worker-1', 'worker-3']);
});

test('only Windows nodes have a Windows build', () => {
  expect(names(eks().labeled('node.kubernetes.io/windows-build'))).toEqual(['windows-1']);
});

test('a GPU is a resource', () => {
  expect(node(eks(), 'gpu-1').status?.allocatable).toMatchObject({ 'nvidia.com/gpu': '1' });
});
