import { names, node, table } from './cluster-table';
import { aks } from '../../lib/clusters/aks';

test('the nodes of aks', () => {
  expect(table(aks())).toMatchInlineSnapshot(`
    "system-1   -      linux/amd64    -
    worker-1   -      linux/amd64    -
    worker-2   -      linux/amd64    -
    spot-1     -      linux/amd64    kubernetes.azure.com/scalesetpriority=spot:NoSchedule
    gpu-1      -      linux/amd64    sku=gpu:NoSchedule
    windows-1  -      windows/amd64  -
    virtual-1  agent  linux/amd64    virtual-kubelet.io/provider=azure:NoSchedule"
  `);
});

test('the virtual node has no label kubernetes.io/os, and hardly a limit', () => {
  const { metadata, status } = node(aks(), 'virtual-1');
  expect(metadata.labels).not.toHaveProperty('kubernetes.io/os');
  expect(status?.allocatable).toEqual({ cpu: '10k', memory: '4Ti', pods: '5k' });
});

test.each([
  ['kubernetes.azure.com/mode', 'system', ['system-1']],
  ['kubernetes.azure.com/mode', 'user', ['worker-1', 'worker-2', 'spot-1', 'gpu-1', 'windows-1']],
  ['kubernetes.azure.com/priority', 'spot', ['spot-1']],
  ['kubernetes.azure.com/accelerator', 'nvidia', ['gpu-1']],
  ['kubernetes.azure.com/os-sku', 'Windows2022', ['windows-1']],
  ['kubernetes.azure.com/role', 'agent', ['system-1', 'worker-1', 'worker-2', 'spot-1', 'gpu-1', 'windows-1', 'virtual-1']],
])('%s=%s is on %j', (key, value, expected) => {
  expect(names(aks().labeled(key, value))).toEqual(expected);
});
