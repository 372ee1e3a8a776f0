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

test.each([
  [['500m', '1', '1'], ['500m', '1000m', '1000m']],
  [['1500Mi', '6815744Ki', '7935112Ki'], ['1536000Ki', '6815744Ki', '7935112Ki']],
  [['0', '1', '0'], ['0', '1', '0']],
  [['1536Mi', '900', '1k'], ['1536Mi', '900', '1k']],
])('%j together are %j', (quantities, written) => expect(inOneUnit(...quantities)).toEqual(written));
