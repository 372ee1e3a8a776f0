import { names, table } from './cluster-table';
import { gke } from '../../lib/clusters/gke';

test('the nodes of gke', () => {
  expect(table(gke())).toMatchInlineSnapshot(`
    "worker-1   -  linux/amd64    -
    worker-2   -  linux/amd64    -
    spot-1     -  linux/amd64    -
    arm-1      -  linux/arm64    kubernetes.io/arch=arm64:NoSchedule
    gpu-1      -  linux/amd64    nvidia.com/gpu=present:NoSchedule
    sandbox-1  -  linux/amd64    sandbox.gke.io/runtime=gvisor:NoSchedule
    windows-1  -  windows/amd64  node.kubernetes.io/os=windows:NoSchedule"
  `);
});

test.each([
  ['cloud.google.com/gke-spot', 'true', ['spot-1']],
  ['cloud.google.com/gke-provisioning', 'standard', ['worker-1', 'worker-2', 'arm-1', 'gpu-1', 'sandbox-1', 'windows-1']],
  ['cloud.google.com/gke-accelerator', 'nvidia-tesla-t4', ['gpu-1']],
  ['sandbox.gke.io/runtime', 'gvisor', ['sandbox-1']],
  ['cloud.google.com/gke-os-distribution', 'cos', ['worker-1', 'worker-2', 'spot-1', 'arm-1', 'gpu-1', 'sandbox-1']],
  ['node.kubernetes.io/masq-agent-ds-ready', 'true', ['worker-1', 'worker-2', 'spot-1', 'arm-1', 'gpu-1', 'sandbox-1']],
  ['cloud.google.com/machine-family', 't2a', ['arm-1']],
  ['topology.gke.io/zone', 'europe-west1-c', ['worker-2']],
])('%s=%s is on %j', (key, value, expected) => {
  expect(names(gke().labeled(key, value))).toEqual(expected);
});

test('a region is read from its zone', () => {
  expect(names(gke({ zones: ['us-central1-a'] }).labeled('topology.kubernetes.io/region', 'us-central1'))).toEqual(names(gke()));
});
