import { cases, type KubeletCase } from './generated';
import { digest, recorded, type Answer } from './recording';
import { kubeletAdmission } from '../../../lib/placement/kubelet/admission';
import { existingGuest, newGuest } from '../../../lib/placement/scheduler/guest';
import { allocatableOf, Room } from '../../../lib/placement/scheduler/room';
import { daemonSet } from '../../world';

const { answers, digest: askedThen } = recorded();

function ours({ pod, node, others }: KubeletCase): Answer {
  const room = new Room(node, allocatableOf(node), others.map((other) => existingGuest(other, '1.37')));
  const { reasons: [first], victims } = kubeletAdmission(newGuest(daemonSet(), pod.spec!, '1.37'), room, '1.37');
  return {
    ...first && { reason: first.kubernetes?.status, message: first.kubernetes?.message },
    ...victims.length > 0 && { preempted: victims.map(({ name }) => name) },
  };
}

test('every case has its answer; if not, `npm run record:kubelet` asks anew', () => {
  expect([askedThen, answers.length]).toEqual([digest, cases.length]);
});

test('in many cases others are killed, and there are cases of every reason', () => {
  expect(answers.filter(({ preempted = [] }) => preempted.length > 1).length).toBeGreaterThanOrEqual(200);
  expect([...new Set(answers.map(({ reason }) => reason ?? 'taken in'))].sort()).toEqual([
    'NodePorts', 'OutOfcpu', 'OutOfephemeral-storage', 'OutOfexample.com/fpga', 'OutOfmemory', 'OutOfpods', 'SupplementalGroupsPolicyNotSupported',
    'UnexpectedAdmissionError', 'taken in',
  ]);
});

test('as the kubelet has it', () => {
  expect(cases.map(ours)).toEqual(answers);
});
