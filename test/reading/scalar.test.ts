import { NOT_JSON, plainScalar } from '../../lib/reading/scalar';

// Each row was answered by sigs.k8s.io/yaml v1.6.0, which kubectl reads with.
test.each<[unknown, string]>([
  [true, 'y Y yes Yes YES true True TRUE on On ON'],
  [false, 'n N no No NO false False FALSE off Off OFF'],
  [null, '~ null Null NULL'],
  [0, '0 00 -0 +0 0x0 0.0 -0.0'],
  [1, '1 +1 1. 1.0 01 0b1 1e0 1_'],
  [8, '8 010 0o10 0O10 0x8 0b1000 08 8.0'],
  [-8, '-8 -010 -0o10 -0x8 -0b1000'],
  [1000, '1000 1_000 1__0_00 1e3 1E3 1e+3 0x3e8'],
  [0.5, '.5 0.5 +.5 5e-1 00.5'],
  [1e21, '1e21 1_0e20'],
  [18446744073709552000, '18446744073709551616'],
  [NOT_JSON, '.inf .Inf .INF +.inf -.INF .nan .NaN .NAN'],
])('reads %p from each of: %s', (value, words) => {
  expect(words.split(' ').map(plainScalar)).toEqual(words.split(' ').map(() => value));
});

test.each([
  'yEs nULL nAN inf Infinity . .. - + -- 1.2.3 1-2 0x 0b 0o 0xg 0b2 _1 .5_0 e3 1e 1e400 --1 0x10000000000000000',
  '100m 200Mi 1Gi 10% v1 node-1 <<',
  '12:30 1:20:30 2001-12-14 2001-12-14T21:59:43Z',
])('leaves as they are: %s', (words) => {
  expect(words.split(' ').map(plainScalar)).toEqual(words.split(' '));
});

test('nothing at all is null', () => {
  expect(plainScalar('')).toBeNull();
});
