import { atLeast } from '../../lib/placement/at-least';

test.each([['1.32', false], ['1.33', true], ['1.37', true]] as const)('%s is at least 1.33: %s', (version, expected) => {
  expect(atLeast(version, '1.33')).toBe(expected);
});
