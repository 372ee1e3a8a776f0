import { isPodLevelSet } from '../../../lib/placement/resources/pod-level';

test.each([
  [{}, false],
  [{ requests: {}, limits: {} }, false],
  [{ requests: { 'ephemeral-storage': '1Gi' } }, false],
  [{ requests: { cpu: '1' } }, true],
  [{ limits: { memory: '1Gi' } }, true],
  [{ limits: { 'hugepages-2Mi': '2Mi' } }, true],
])('%j says something of a whole pod, or not', (resources, expected) => {
  expect(isPodLevelSet(resources)).toBe(expected);
});
