import { amounts } from '../../../lib/placement/resources/amounts';
import { counts, countText } from '../../../lib/placement/resources/counts';

test('the scheduler counts cpu in thousandths and all else in wholes, rounded up, and no resource that nodes do not have', () => {
  expect(Object.fromEntries(counts(amounts({
    'cpu': '0.0001',
    'memory': '1001m',
    'ephemeral-storage': '1Ki',
    'pods': 1,
    'hugepages-2Mi': '2Mi',
    'attachable-volumes-csi': 3,
    'example.com/gpu': 1,
    'requests.example.com/gpu': 1,
    'kubernetes.io/batch': 1,
    'odd': 1,
    'bad_/name!': 1,
    'unreadable.com/a': 'lots',
  })))).toEqual({
    'cpu': 1n,
    'memory': 2n,
    'ephemeral-storage': 1024n,
    'pods': 1n,
    'hugepages-2Mi': 2_097_152n,
    'attachable-volumes-csi': 3n,
    'example.com/gpu': 1n,
    'kubernetes.io/batch': 1n,
  });
});

test.each([
  ['cpu', 1_500n, '1500m'], ['memory', 2n ** 31n, '2Gi'], ['ephemeral-storage', 1_000n, '1k'], ['example.com/gpu', 4n, '4'], ['cpu', -500n, '-500m'], ['memory', 0n, '0'],
])('%s %s is %s', (resource, count, text) => expect(countText(resource, count)).toBe(text));
