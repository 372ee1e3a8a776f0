import { parseInt64 } from '../../lib/placement/int64';

test.each<[string, bigint | undefined]>([
  ['0', 0n],
  ['7', 7n],
  ['007', 7n],
  ['+7', 7n],
  ['-7', -7n],
  ['-0', 0n],
  ['9223372036854775807', 9223372036854775807n],
  ['9223372036854775808', undefined],
  ['-9223372036854775808', -9223372036854775808n],
  ['-9223372036854775809', undefined],
  [`${'0'.repeat(1000)}9`, 9n],
  ['9'.repeat(1_000_000), undefined],
  ['', undefined],
  ['-', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  ['1_000', undefined],
  [' 1', undefined],
  ['1\n', undefined],
  ['10Gi', undefined],
  ['٣', undefined],
])('%j reads as Go would read it', (text, value) => {
  expect(parseInt64(text)).toBe(value);
});
