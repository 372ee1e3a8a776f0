import { nodeNameLaw } from '../../../../lib/placement/controller/laws/node-name';
import { worker } from '../../../world';

test('without nodeName the law has nothing to say', () => {
  expect([nodeNameLaw({}), nodeNameLaw({ nodeName: '' })]).toEqual([undefined, undefined]);
});

test('the node of the name is admitted', () => {
  const check = nodeNameLaw({ nodeName: 'worker' })!;
  expect([check.admits(worker), check.keeps(worker), check.objections(worker)]).toEqual([true, true, []]);
});

test('no other node is, and none may keep a pod', () => {
  const check = nodeNameLaw({ nodeName: 'elsewhere' })!;
  expect([check.admits(worker), check.keeps(worker)]).toEqual([false, false]);
  expect(check.objections(worker)).toEqual([{
    code: 'NodeNameMismatch', layer: 'controller', path: 'spec.template.spec.nodeName', wants: 'elsewhere', has: 'worker', remedies: [],
  }]);
});
