import { warningsOn } from './arrival';
import type { DaemonSet } from '../../../lib/kube/daemon-set';
import type { Pod } from '../../../lib/kube/pod';
import { otherImages } from '../../../lib/placement/warnings/other-images';
import { daemonPod, daemonSet, node } from '../../world';

const nodes = [node('a'), node('b')];
const agent = daemonSet({ initContainers: [{ name: 'first', image: 'first:1' }], containers: [{ name: 'main', image: 'agent:2' }] });

/** A pod of a generation, with the images of its containers. */
const pod = (images: Record<string, string>, generation = '1', more: Partial<Pod> = {}): Pod => {
  const { metadata, ...rest } = daemonPod(agent, 'a', { spec: { containers: Object.entries(images).map(([name, image]) => ({ name, image })) }, ...more });
  return { ...rest, metadata: { ...metadata, ...more.metadata, labels: { ...metadata.labels, 'pod-template-generation': generation } } };
};

const found = (pods?: Pod[], daemonSets?: DaemonSet[], manifest = agent) => warningsOn(otherImages, manifest, nodes, { pods, daemonSets });

test('pods that are taken to be made from a manifest, and run other images than it says, are told of on every node', () => {
  const [warnings, same] = Object.values(found([pod({ main: 'agent:1' }), pod({ main: 'agent:1', first: 'first:0' }), pod({ main: 'agent:2' })]));
  expect(warnings).toEqual([{
    code: 'PodsOfOtherImages',
    path: 'spec.template.spec.containers[0].image',
    pods: 2,
    runs: ['agent:1', 'first:0'],
    says: ['agent:2', 'first:1'],
    remedies: [],
  }]);
  expect(same).toBe(warnings);
});

test('the place is that of the first image', () => {
  expect(found([pod({ main: 'agent:2', first: 'first:0' })]).a).toMatchObject([{ path: 'spec.template.spec.initContainers[0].image' }]);
});

test.each<[string, Pod[] | undefined]>([
  ['no pods are known', undefined],
  ['the images are the same', [pod({ main: 'agent:2', first: 'first:1' })]],
  ['somebody else put a container into the pod', [pod({ main: 'agent:2', injected: 'proxy:1' })]],
  ['the pods do not tell their images', [pod({ main: '' }), pod({})]],
  ['others are newer', [pod({ main: 'agent:1' }, '1'), pod({ main: 'agent:2' }, '2')]],
  ['the pod is going', [pod({ main: 'agent:1' }, '1', { metadata: { name: 'p', deletionTimestamp: '2026-01-01T00:00:00Z' } })]],
])('nothing is said where %s', (_, pods) => expect(found(pods)).toEqual({}));

test('nothing is said of a manifest without images', () => expect(found([pod({ main: 'agent:1' })], [], daemonSet({ containers: [{ name: 'main' }] }))).toEqual({}));

test('nothing is said where the DaemonSet is given as it stands', () => {
  const pods = [pod({ main: 'agent:1' })];
  expect(found(pods, [agent])).toEqual({});
  expect(Object.keys(found(pods, [daemonSet({}, { name: 'other' })]))).toEqual(['a', 'b']);
});
