import * as machines from '../../lib/clusters/machines';
import type { Machine } from '../../lib/clusters/make-node';

const MI = 1024;
const EVICTION = 100 * MI;

/** Ki, as all memory here is written but that of Container Instances. */
const ki = (quantity: string) => Number(quantity.replace(/Ki$/, ''));
const reserved = ({ capacity, allocatable }: Machine) => ki(capacity.memory) - ki(allocatable.memory);

/** A quarter of the first 4 GiB, a fifth of the next 4, a tenth of the next 8, 6 % of the rest. */
const cloudReserve = (gibibytes: number) => {
  const slice = (from: number, to: number) => Math.max(0, Math.min(gibibytes, to) - from);
  return Math.floor((slice(0, 4) * 0.25 + slice(4, 8) * 0.2 + slice(8, 16) * 0.1 + slice(16, 128) * 0.06) * MI * MI);
};

test.each([
  ['T3_LARGE', machines.T3_LARGE],
  ['T4G_LARGE', machines.T4G_LARGE],
  ['G4DN_XLARGE', machines.G4DN_XLARGE],
  ['T3_LARGE_WINDOWS', machines.T3_LARGE_WINDOWS],
])('%s reserves memory by the pod, as EKS does', (_, machine) => {
  expect(reserved(machine)).toBe((255 + 11 * Number(machine.capacity.pods)) * MI + EVICTION);
});

test('Fargate reserves nothing', () => {
  expect(reserved(machines.FARGATE)).toBe(EVICTION);
});

test.each([['E2_STANDARD_4', machines.E2_STANDARD_4, 16], ['N1_STANDARD_4', machines.N1_STANDARD_4, 15]])('%s reserves memory as GKE does', (_, machine, gibibytes) => {
  expect(reserved(machine)).toBe(cloudReserve(gibibytes) + EVICTION);
});

test('NC4AS_T4_V3 reserves memory as AKS does', () => {
  expect(reserved(machines.NC4AS_T4_V3)).toBe(cloudReserve(28) + 750 * MI);
});

test.each(Object.entries(machines))('%s offers pods what it has, and no more', (_, { capacity, allocatable }) => {
  expect(Object.keys(allocatable)).toEqual(Object.keys(capacity));
  expect(allocatable.pods).toBe(capacity.pods);
  expect(parseFloat(allocatable.cpu) / (allocatable.cpu.endsWith('m') ? 1000 : 1)).toBeLessThanOrEqual(parseFloat(capacity.cpu));
});
