import { kubeletPreemption, type Need } from '../../../lib/placement/kubelet/preemption';
import type { Guest } from '../../../lib/placement/scheduler/guest';
import { guest } from '../scheduler/guests';

const critical = guest('new', {}, { priority: 2_000_001_000 });
const cpu = (count: bigint): Need => ({ resource: 'cpu', count });
const memory = (count: bigint): Need => ({ resource: 'memory', count });

const burstable = (name: string, milli: number, bytes = 0) => guest(name, { cpu: `${milli}m`, memory: bytes });
const guaranteed = (name: string, milli: number): Guest => ({ ...burstable(name, milli, 1), qosClass: 'Guaranteed' });
const idle = guest('idle');

const victims = (others: readonly Guest[], ...needs: Need[]) => kubeletPreemption(critical, others, needs, '1.37').victims?.map(({ name }) => name.split('/')[1]);

test.each<[string, Guest[], Need[], string[]]>([
  ['one pod that frees enough is better than two', [burstable('half', 500), burstable('half too', 500), burstable('whole', 1000)], [cpu(1000n)], ['whole']],
  ['the smallest of those that free enough goes', [burstable('large', 3000), burstable('fits', 1000), burstable('more', 2000)], [cpu(1000n)], ['fits']],
  ['the nearest goes first, and then another', [burstable('small', 100), burstable('large', 900), burstable('other', 100)], [cpu(1000n)], ['large', 'other']],
  ['memory is looked at before cpu', [burstable('much memory', 1000, 9), burstable('much cpu', 2000, 1)], [cpu(1000n)], ['much cpu']],
  ['every need weighs the same', [burstable('all memory', 1, 10), burstable('most of both', 800, 8), burstable('rest', 200, 2)], [cpu(1000n), memory(10n)], ['most of both', 'rest']],
  ['guaranteed pods are spared where others will do', [guaranteed('dear', 1000), burstable('one', 500), burstable('two', 500)], [cpu(1000n)], ['two', 'one']],
  ['where they have to go, others need not', [guaranteed('dear', 1000), burstable('cheap', 500)], [cpu(1200n)], ['cheap', 'dear']],
  ['a pod with nothing frees its place, before all others', [burstable('busy', 100), idle], [{ resource: 'pods', count: 1n }], ['idle']],
  ['a pod with nothing frees nothing else', [burstable('busy', 100), idle], [cpu(100n)], ['busy']],
])('%s', (_, others, needs, expected) => {
  expect(victims(others, ...needs)).toEqual(expected);
});

test('what would still be wanting is told, and nobody goes', () => {
  expect(kubeletPreemption(critical, [burstable('small', 100), guest('equal', { cpu: 9 }, { priority: 2_000_001_000 })], [cpu(1000n), memory(5n)], '1.37'))
    .toEqual({ wanting: [cpu(900n), memory(5n)] });
});
