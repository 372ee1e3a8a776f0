import { plainKey } from '../../lib/reading/key';

test.each<[string, string | undefined]>([
  ['app', 'app'],
  ['yes', 'true'],
  ['off', 'false'],
  ['8080', '8080'],
  ['010', '8'],
  ['0x1F', '31'],
  ['1_000', '1000'],
  ['1.5', '1.5'],
  ['1.0', '1'],
  ['1e3', '1000'],
  ['1000000.0', '1e+06'],
  ['123456.5', '123456.5'],
  ['123456789.5', '1.2345679e+08'],
  ['1e-7', '1e-07'],
  ['0.0001', '0.0001'],
  ['100000000000000000000.0', '1e+20'],
  ['1e300', '.inf'],
  ['.inf', '.inf'],
  ['+.INF', '.inf'],
  ['-.inf', '-.inf'],
  ['.NaN', '.nan'],
  ['9223372036854775808', undefined],
  ['null', undefined],
  ['~', undefined],
])('the key %s is %s', (text, key) => {
  expect(plainKey(text)).toBe(key);
});
