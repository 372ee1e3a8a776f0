import { whoRuns } from '../../lib/testing/who-runs';

test('nodes stand beside what runs there, in two columns', () => {
  expect(whoRuns([{ node: 'gpu-1', by: ['a', 'b'] }, { node: 'control-plane', by: ['c\x1b'] }])).toBe('  gpu-1           a, b\n  control-plane   c\\u001b');
});
