import fc from 'fast-check';
import { amounts } from '../../../lib/placement/resources/amounts';
import { counts } from '../../../lib/placement/resources/counts';
import { Glances } from '../../../lib/placement/resources/glances';

function glance(resource: string, ...written: (string | number | undefined)[]): number[] {
  const glances = new Glances(resource, written.length);
  written.forEach((each, place) => glances.read(place, each));
  return [...glances.counts];
}

test.each<[string, string | number, number]>([
  ['cpu', '3920m', 3_920], ['cpu', '4', 4_000], ['cpu', 4, 4_000], ['memory', '16084484Ki', 16_084_484 * 1024], ['ephemeral-storage', '95551679124', 95_551_679_124],
  ['memory', '3k', 3_000], ['memory', '2M', 2_000_000], ['memory', '1G', 1_000_000_000], ['memory', '5Mi', 5 * 2 ** 20], ['memory', '7Gi', 7 * 2 ** 30],
])('%s %s is %s', (resource, written, count) => expect(glance(resource, written)).toEqual([count]));

test.each<[string, string | number]>([
  ['memory', '1.5Gi'], ['memory', '1500m'], ['memory', '1e3'], ['cpu', 0.5], ['memory', ''], ['memory', 'i'], ['memory', 'lots'], ['memory', '1 000'], ['memory', '1:0'],
  ['memory', '8Ei'], ['memory', '9007199254740993'], ['memory', '9999999999Gi'], ['memory', '1toString'],
])('%s %s takes more than a glance', (resource, written) => expect(glance(resource, written)).toEqual([NaN]));

test('where nothing stands there is nothing, and what is read again and again stays the same', () => {
  expect(glance('cpu', '1', '1', undefined, '1', '2', 'lots', 'lots', '2', '1')).toEqual([1000, 1000, 0, 1000, 2000, NaN, NaN, 2000, 1000]);
});

test('what is said at a glance is so', () => {
  const text = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.constantFrom('', 'm', 'Ki', 'Mi', 'Gi', 'Ti', 'k', 'M', 'G', 'T', 'e3', 'u', '.5')).map((parts) => parts.join(''));
  fc.assert(fc.property(fc.constantFrom('cpu', 'memory', 'pods', 'example.com/gpu'), text, (resource, written) => {
    const [seen] = glance(resource, written);
    if (!Number.isNaN(seen)) expect(BigInt(seen)).toBe(counts(amounts({ [resource]: written })).get(resource));
  }), { numRuns: 1_000 });
});
