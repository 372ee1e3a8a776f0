import type { DaemonSet } from '../../../lib/kube/daemon-set';
import type { Pod } from '../../../lib/kube/pod';
import { revisionLabels, upToDate } from '../../../lib/placement/controller/pod-revision';
import { daemonSet } from '../../world';

const at = (generation: string | undefined): DaemonSet => {
  const manifest = daemonSet();
  const annotations = generation === undefined ? undefined : { 'deprecated.daemonset.template.generation': generation };
  return { ...manifest, metadata: { ...manifest.metadata, annotations } };
};
const pod = (generation?: string, hash?: string): Pod => ({
  metadata: { name: 'p', labels: { ...(generation && { 'pod-template-generation': generation }), ...(hash && { 'controller-revision-hash': hash }) } },
});

test.each<[string, string | undefined, Pod[], boolean[]]>([
  ['the generation of the DaemonSet decides', '2', [pod('2', 'b'), pod('1', 'a')], [true, false]],
  ['even where all pods are older', '3', [pod('2', 'b'), pod('1', 'a')], [false, false]],
  ['a number is a number', '+2', [pod('2'), pod('1')], [true, false]],
  ['a label is a text', '2', [pod('02')], [false]],
  ['the hash of the newest generation is the newest hash, as after a rollback', '3', [pod('3', 'a'), pod('2', 'b'), pod('1', 'a')], [true, false, true]],
  ['without a generation, the newest among the pods counts', undefined, [pod('9', 'a'), pod('10', 'b')], [false, true]],
  ['an annotation that is no number is none', 'x', [pod('1'), pod('2')], [false, true]],
  ['an adopted pod without labels is never up to date', '1', [pod(), pod('1', 'a')], [false, true]],
  ['pods without generations cannot be told to be up to date', undefined, [pod(), pod(undefined, 'a')], [false, false]],
])('%s', (_, generation, pods, updated) => {
  expect(pods.map(upToDate(at(generation), pods))).toEqual(updated);
});

test.each<[string, string | undefined, Pod[], string, string]>([
  ['are those of the pods from the newest template', '2', [pod('1', 'a'), pod('2'), pod('2', 'b')], '2', 'b'],
  ['where there are none yet, no pod has its hash', '3', [pod('2', 'b')], '3', 'unknown'],
  ['where it is not told, the newest template is that of the newest pods', undefined, [pod('1', 'a'), pod('2', 'b')], '2', 'b'],
  ['of what is applied for the first time it is the first', undefined, [], '1', 'unknown'],
])('the labels of new pods %s', (_, generation, pods, ...[newest, hash]) => {
  expect(revisionLabels(at(generation), pods)).toEqual({ 'pod-template-generation': newest, 'controller-revision-hash': hash });
});
