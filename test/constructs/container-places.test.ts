import { containerPlaces } from '../../lib/constructs/container-places';

test('every container of a pod has a place, those first that start first', () => {
  const [main, step] = [{ name: 'main' }, { name: 'step' }];
  expect(containerPlaces({ containers: [main], initContainers: [step] })).toEqual([['initContainers[step]', step], ['containers[main]', main]]);
  expect(containerPlaces({})).toEqual([]);
});
