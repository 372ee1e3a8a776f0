import fc from 'fast-check';
import { amounts } from '../../../lib/placement/resources/amounts';
import { countAtAGlance } from '../../../lib/placement/resources/count-at-a-glance';
import { counts } from '../../../lib/placement/resources/counts';

test.each<[string, string | number, number | undefined]>([
  ['cpu', '3920m', 3_920], ['cpu', '4', 4_000], ['cpu', 4, 4_000], ['memory', '16084484Ki', 16_084_484 * 1024], ['ephemeral-storage', '95551679124', 95_551_679_124],
  ['memory', '1.5Gi', undefined], ['memory', '1500m', undefined], ['memory', '1e3', undefined], ['cpu', 0.5, undefined], ['memory', '', undefined], ['memory', 'lots', undefined],
  ['memory', '8Ei', undefined], ['memory', '9007199254740993', undefined], ['memory', '9999999999Gi', undefined], ['memory', '1toString', undefined],
])('%s %s: %s', (resource, written, expected) => expect(countAtAGlance(resource, written)).toBe(expected));

test('whatever is read at a glance is the count', () => {
  const text = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.constantFrom('', 'm', 'Ki', 'Mi', 'Gi', 'Ti', 'k', 'M', 'G', 'T', 'e3', 'u', '.5')).map((parts) => parts.join(''));
  fc.assert(fc.property(fc.constantFrom('cpu', 'memory', 'pods', 'example.com/gpu'), text, (resource, written) => {
    const glance = countAtAGlance(resource, written);
    if (glance !== undefined) expect(BigInt(glance)).toBe(counts(amounts({ [resource]: written })).get(resource));
  }), { numRuns: 1_000 });
});
