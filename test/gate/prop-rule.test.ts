import { firstProp, METADATA, type PropRule } from '../../lib/gate/prop-rule';

const RULES: PropRule[] = [[/^spec\.a\b.*/, 'whole'], [/^spec\.(?=b)/, ''], [/^spec\.(\w+)$/, 'rest.$1']];

test.each([
  ['spec.a.c[0]', 'whole'],
  ['spec.b.c[0]', 'b.c[0]'],
  ['spec.ab', 'rest.ab'],
  ['status', undefined],
])('%s is %s', (field, prop) => expect(firstProp(RULES, field)).toBe(prop));

test.each([
  ['metadata.name', 'name'],
  ['metadata.namespace', 'the chart\'s namespace or metadata.namespace'],
  ['metadata.labels', 'metadata.labels'],
  ['metadata', undefined],
])('of metadata, %s is %s', (field, prop) => expect(firstProp(METADATA, field)).toBe(prop));
