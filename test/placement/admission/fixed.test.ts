import { fixed } from '../../../lib/placement/admission/fixed';

test.each([
  [1, '1.000000'],
  [10 / 3, '3.333333'],
  [2 / 3, '0.666667'],
  [0, '0.000000'],
  [129 / 128, '1.007812'], // exactly a half, after an even digit
  [131 / 128, '1.023438'], // exactly a half, after an odd one
  [0.9999999, '1.000000'],
  [123456789.5, '123456789.500000'],
])('%d is %s', (value, text) => expect(fixed(value)).toBe(text));
