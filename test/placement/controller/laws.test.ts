import { CONTROLLER_LAWS } from '../../../lib/placement/controller/laws';
import { nodeAffinityLaw } from '../../../lib/placement/controller/laws/node-affinity';
import { nodeNameLaw } from '../../../lib/placement/controller/laws/node-name';
import { nodeSelectorLaw } from '../../../lib/placement/controller/laws/node-selector';
import { taintsLaw } from '../../../lib/placement/controller/laws/taints';

test('the controller asks for the name, then the labels, then the taints', () => {
  expect(CONTROLLER_LAWS).toEqual([nodeNameLaw, nodeSelectorLaw, nodeAffinityLaw, taintsLaw]);
});

test('nobody changes the laws', () => {
  expect(Object.isFrozen(CONTROLLER_LAWS)).toBe(true);
});
