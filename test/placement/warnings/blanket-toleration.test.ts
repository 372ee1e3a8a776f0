import { warned, warningsOn } from './arrival';
import { eks } from '../../../lib/clusters/eks';
import { gke } from '../../../lib/clusters/gke';
import type { Toleration } from '../../../lib/kube/pod-template.generated';
import { blanketToleration } from '../../../lib/placement/warnings/blanket-toleration';
import { controlPlane, daemonSet, everyNode, gpu, node, taint } from '../../world';

const EVERYTHING: Toleration = { operator: 'Exists' };
const tolerating = (...tolerations: Toleration[]) => daemonSet({ tolerations });

test('who tolerates everything is warned of nodes that nothing else lets him onto', () => {
  expect(warningsOn(blanketToleration, tolerating({ key: 'nvidia.com/gpu', operator: 'Exists' }, EVERYTHING), [gpu, controlPlane])).toEqual({
    'control-plane': [{
      code: 'BlanketToleration',
      path: 'spec.template.spec.tolerations[1]',
      taints: [taint('node-role.kubernetes.io/control-plane:NoSchedule')],
      remedies: [],
    }],
  });
});

test('taints that the controller tolerates for every daemon pod, and mere preferences, are none of them', () => {
  expect(warned(blanketToleration, tolerating(EVERYTHING), everyNode)).toEqual(['gpu', 'control-plane', 'not-ready', 'draining']);
});

test('on GKE these are the pools that it taints', () => {
  expect(warned(blanketToleration, tolerating(EVERYTHING), gke({ workers: 1 }).nodes).map((name) => name.split('-').find((word) => /arm|gpu|sandbox|windows/.test(word))))
    .toEqual(['arm', 'gpu', 'sandbox', 'windows']);
});

test('of serverless nodes worse is said', () => {
  expect(warned(blanketToleration, tolerating(EVERYTHING), eks().nodes)).toEqual([]);
});

test('a toleration of every taint of one effect is one, too', () => {
  const mixed = node('mixed', {}, [taint('a:NoSchedule'), taint('b:NoExecute')]);
  const byEffect = tolerating({ operator: 'Exists', effect: 'NoExecute' }, { key: 'a', operator: 'Exists' });
  expect(warningsOn(blanketToleration, byEffect, [mixed])).toMatchObject({ mixed: [{ path: 'spec.template.spec.tolerations[0]', taints: [{ key: 'b' }] }] });
});

test('who tolerates by key is not warned, nor is who belongs everywhere', () => {
  expect(warned(blanketToleration, tolerating({ key: 'nvidia.com/gpu', operator: 'Exists' }, { operator: 'Equal' }), everyNode)).toEqual([]);
  expect(warned(blanketToleration, daemonSet({ tolerations: [EVERYTHING], priorityClassName: 'system-node-critical' }), everyNode)).toEqual([]);
});
