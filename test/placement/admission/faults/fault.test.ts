import { invalid } from '../../../../lib/placement/admission/faults/fault';

test('an error names the field, the value and the rule', () => {
  expect(invalid('resources.requests', '2', 'must be less')).toBe('spec.resources.requests: Invalid value: "2": must be less');
});
