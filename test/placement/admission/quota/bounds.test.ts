import { quantities, sorted } from '../../../../lib/placement/admission/quantities';
import { boundsOn } from '../../../../lib/placement/admission/quota/bounds';
import { formatQuantity } from '../../../../lib/placement/resources/quantity';
import { quota } from '../../../conformance/admission/cast';

const told = (...quotas: Parameters<typeof boundsOn>[1]) => boundsOn({}, quotas, '1.37').map(({ quota: { metadata }, hard }) => (
  `${metadata.name}: ${sorted(hard).map(([resource, amount]) => `${resource}=${formatQuantity(amount)}`).join(' ')}`));

test('a quota bounds what it says of pods, and other kinds not at all', () => {
  expect(told(quota('q', { pods: 3, services: 1 }), quota('maps', { configmaps: 0 }))).toEqual(['q: pods=3']);
});

test('a quota for others does not', () => expect(told(quota('q', { pods: 0 }, {}, { scopes: ['PriorityClass'] }))).toEqual([]));

test('what its controller wrote counts, and until then what is wanted', () => {
  const applied = quota('q', { pods: 3 });
  expect(told({ ...applied, spec: { hard: { pods: 5 } } }, { ...applied, status: undefined, spec: { hard: { pods: 7 } } })).toEqual(['q: pods=3', 'q: pods=7']);
  expect(boundsOn({}, [applied], '1.37')[0].hard).toEqual(quantities({ pods: 3 }));
});
