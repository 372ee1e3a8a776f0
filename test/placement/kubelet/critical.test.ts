import { givesWay, isCritical } from '../../../lib/placement/kubelet/critical';
import type { Guest } from '../../../lib/placement/scheduler/guest';
import { guest } from '../scheduler/guests';

const of = (priority?: number): Guest => guest('pod', {}, priority === undefined ? {} : { priority });
const fromFile = (priority?: number): Guest => ({ ...of(priority), isStatic: true });

test.each<[string, Guest, boolean]>([
  ['system-node-critical', of(2_000_001_000), true],
  ['system-cluster-critical', of(2_000_000_000), true],
  ['any lower priority', of(1_999_999_999), false],
  ['no priority', of(), false],
  ['a file of the kubelet', fromFile(), true],
])('a pod with %s is critical or not', (_, pod, expected) => {
  expect(isCritical(pod)).toBe(expected);
});

test.each<[string, Guest, boolean]>([
  ['an ordinary pod', of(0), true],
  ['one without priority', of(), true],
  ['a critical one of lower priority', of(2_000_000_000), true],
  ['a critical one of the same', of(2_000_001_000), false],
  ['one from a file without priority', fromFile(), false],
  ['one from a file with a low priority', fromFile(1), true],
])('%s gives way to one of system-node-critical, or does not', (_, pod, expected) => {
  expect(givesWay(pod, of(2_000_001_000))).toBe(expected);
});
