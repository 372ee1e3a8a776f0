import type { ResourceList } from '../../../../lib/kube/pod';
import { quantities } from '../../../../lib/placement/admission/quantities';
import { booked, roomFor } from '../../../../lib/placement/admission/quota/room';
import { formatQuantity } from '../../../../lib/placement/resources/quantity';

const room = (pods: number, usage: ResourceList, used: ResourceList, hard: ResourceList) => (
  roomFor(pods, quantities(usage), quantities(used), quantities(hard)));

test.each<[string, Parameters<typeof room>, number | undefined]>([
  ['room for all', [3, { pods: 1 }, {}, { pods: 3 }], undefined],
  ['room for some', [3, { pods: 1 }, { pods: 1 }, { pods: 3 }], 2],
  ['room for none', [1, { pods: 1 }, { pods: 3 }, { pods: 3 }], 0],
  ['more is used than there is', [1, { pods: 1 }, { pods: 5 }, { pods: 3 }], 0],
  ['the scarcest counts', [9, { pods: 1, cpu: '300m' }, {}, { pods: 5, cpu: 1 }], 3],
  ['what is not needed is not scarce', [1, { cpu: 0 }, { cpu: 5 }, { cpu: 1 }], undefined],
  ['what is not bounded is not scarce', [1, { cpu: 5 }, {}, { pods: 1 }], undefined],
])('%s', (_, question, expected) => expect(room(...question)?.room).toBe(expected));

test('what is told is how it stands when the next pod comes', () => {
  expect(room(9, { memory: '1Gi', pods: 1, cpu: 1 }, { memory: '512Mi' }, { memory: '2Gi', pods: 1, cpu: 9 })).toEqual({
    room: 1,
    exceeded: [
      { resource: 'memory', requested: '1Gi', used: '1536Mi', hard: '2Gi' },
      { resource: 'pods', requested: '1', used: '1', hard: '1' },
    ],
    enough: { memory: '9728Mi', pods: '9' },
  });
});

test('what pods take and give back is booked, of what is bounded, and never falls below nothing', () => {
  const book = (pods: bigint) => Object.fromEntries([...booked(
    quantities({ cpu: '250m', services: 4 }), quantities({ cpu: '100m', pods: 1, memory: '1Gi' }), pods, quantities({ cpu: 1, pods: 9 }),
  )].map(([resource, amount]) => [resource, formatQuantity(amount)]));
  expect([book(2n), book(-1n), book(-3n)]).toEqual([
    { cpu: '450m', pods: '2', services: '4' }, { cpu: '150m', pods: '0', services: '4' }, { cpu: '0', pods: '0', services: '4' },
  ]);
});
