import fc from 'fast-check';
import { amounts } from '../../../lib/placement/resources/amounts';
import { counts } from '../../../lib/placement/resources/counts';
import { isEnoughAtAGlance } from '../../../lib/placement/resources/enough-at-a-glance';

test.each<[string, string | number, number]>([
  ['cpu', '3920m', 3_920], ['cpu', '4', 4_000], ['cpu', 4, 4_000], ['memory', '16084484Ki', 16_084_484 * 1024], ['ephemeral-storage', '95551679124', 95_551_679_124],
  ['memory', '3k', 3_000], ['memory', '2M', 2_000_000], ['memory', '1G', 1_000_000_000], ['memory', '5Mi', 5 * 2 ** 20], ['memory', '7Gi', 7 * 2 ** 30],
])('%s %s reaches %s, and no more', (resource, written, count) => {
  expect(isEnoughAtAGlance(resource, written, count)).toBe(true);
  expect(isEnoughAtAGlance(resource, written, count + 1)).toBe(false);
});

test.each<[string, string | number]>([
  ['memory', '1.5Gi'], ['memory', '1500m'], ['memory', '1e3'], ['cpu', 0.5], ['memory', ''], ['memory', 'lots'],
  ['memory', '8Ei'], ['memory', '9007199254740993'], ['memory', '9999999999Gi'], ['memory', '1toString'],
])('%s %s takes more than a glance', (resource, written) => expect(isEnoughAtAGlance(resource, written, 1)).toBeUndefined());

test('what is said at a glance is so', () => {
  const text = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.constantFrom('', 'm', 'Ki', 'Mi', 'Gi', 'Ti', 'k', 'M', 'G', 'T', 'e3', 'u', '.5')).map((parts) => parts.join(''));
  fc.assert(fc.property(fc.constantFrom('cpu', 'memory', 'pods', 'example.com/gpu'), text, fc.nat(4), (resource, written, less) => {
    const count = counts(amounts({ [resource]: written })).get(resource)!;
    for (const wanted of [count - BigInt(less), count + BigInt(less)]) {
      const glance = isEnoughAtAGlance(resource, written, Number(wanted));
      if (glance !== undefined) expect(glance).toBe(count >= wanted);
    }
  }), { numRuns: 1_000 });
});
