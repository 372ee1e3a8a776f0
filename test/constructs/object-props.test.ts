import { metadataOf, type ObjectProps } from '../../lib/constructs/object-props';

test.each<[string, ObjectProps, string | undefined, object]>([
  ['a name', { name: 'a' }, 'z', { name: 'a' }],
  ['metadata', { metadata: { name: 'a', labels: { l: '1' } } }, 'z', { name: 'a', labels: { l: '1' } }],
  ['both', { name: 'a', metadata: { name: 'a', namespace: 'n' } }, 'z', { name: 'a', namespace: 'n' }],
  ['neither', { metadata: { namespace: 'n' } }, 'z', { name: 'z', namespace: 'n' }],
  ['nothing at all', {}, undefined, {}],
])('an object is named by %s', (_, props, otherwise, expected) => expect(metadataOf(props, otherwise)).toEqual(expected));

test('an object has one name', () => {
  expect(() => metadataOf({ name: 'a', metadata: { name: 'b' } })).toThrow(new Error('name is "a" and metadata.name is "b": give one of them'));
});
