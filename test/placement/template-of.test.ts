import { templateOf } from '../../lib/placement/template-of';

test.each<[string, object]>([
  ['is missing', {}], ['is null', { spec: null }], ['has no template', { spec: {} }], ['has a null for one', { spec: { template: null } }],
  ['has an empty template', { spec: { template: { spec: null, metadata: null } } }],
])('a spec that %s has an empty pod', (_, daemonSet) => {
  expect(templateOf(daemonSet)).toEqual({ metadata: {}, spec: {} });
});
