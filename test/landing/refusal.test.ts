import { refusal } from '../../lib/landing/refusal';

test('a refusal tells every problem, and where it is', () => {
  const problems = [{ source: { file: 'manifest', line: 2 }, path: 'spec', message: 'missing' }, { source: { file: 'line', line: 4 }, message: 'broken' }];
  expect(refusal('manifests', problems)).toEqual(new TypeError('These manifests cannot be read:\n  manifest 2: spec: missing\n  line 4: broken'));
});
