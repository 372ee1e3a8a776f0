import { Rollout } from '../../lib/constructs/rollout';

describe('Rollout', () => {
  test.each([
    [Rollout.unavailable('10%'), { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } }],
    [Rollout.unavailable(3), { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 3 } }],
    [Rollout.surge('100%'), { type: 'RollingUpdate', rollingUpdate: { maxSurge: '100%', maxUnavailable: 0 } }],
    [Rollout.onDelete(), { type: 'OnDelete' }],
  ])('%j', (strategy, expected) => {
    expect(strategy).toEqual(expected);
  });

  test.each([0, -1, 1.5, NaN, '0%', '101%', '10', '', '1.5%'])('%j replaces nothing, or is no number of nodes', (nodes) => {
    expect(() => Rollout.unavailable(nodes)).toThrow(new Error(
      `Rollout.unavailable: ${JSON.stringify(nodes)} must be a whole number of nodes or a share of them, more than 0, such as 1 or "10%"`,
    ));
    expect(() => Rollout.surge(nodes)).toThrow('Rollout.surge: ');
  });
});
