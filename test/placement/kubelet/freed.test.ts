import { freedBy } from '../../../lib/placement/kubelet/freed';

const main = (requests: Record<string, string>) => ({ containers: [{ name: 'main', resources: { requests } }] });

test('a pod frees its requests, in thousandths of a cpu and whole units, and its place', () => {
  expect(freedBy(main({ 'cpu': '0.1', 'memory': '1500m', 'example.com/fpga': '2' }), '1.37'))
    .toEqual(new Map([['cpu', 100n], ['memory', 2n], ['example.com/fpga', 2n], ['pods', 1n]]));
});

test('overhead counts where something is requested', () => {
  const overhead = { cpu: '1', memory: '1' };
  expect(freedBy({ ...main({ cpu: '1m', memory: '0' }), overhead }, '1.37')).toEqual(new Map([['cpu', 1001n], ['memory', 0n], ['pods', 1n]]));
});

test('beside the resources of the pod itself those of its containers do not count, from 1.34 on', () => {
  const pod = { ...main({ 'cpu': '1', 'ephemeral-storage': '1' }), resources: { requests: { cpu: '3' } } };
  expect(freedBy(pod, '1.34')).toEqual(new Map([['cpu', 3000n], ['pods', 1n]]));
  expect(freedBy(pod, '1.33')).toEqual(new Map([['cpu', 1000n], ['ephemeral-storage', 1n], ['pods', 1n]]));
  expect(freedBy({ ...pod, resources: {} }, '1.34')).toEqual(freedBy(pod, '1.33'));
});
