import { inOneUnit } from '../../../lib/placement/resources/one-unit';

test.each([
  ['900m', '1', '900m', '1000m'],
  ['1', '1150m', '1000m', '1150m'],
  ['1', '4', '1', '4'],
  ['768Mi', '1Gi', '768Mi', '1024Mi'],
  ['1000', '1Mi', '1000', '1048576'],
  ['0', '1150m', '0', '1150m'],
  ['500M', '1Gi', '500M', '1Gi'],
  ['1e3', '1k', '1e3', '1k'],
])('%s and %s are %s and %s', (one, other, ...written) => expect(inOneUnit(one, other)).toEqual(written));
