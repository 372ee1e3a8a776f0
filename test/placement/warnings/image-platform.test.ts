import { warned, warningsOn } from './arrival';
import { eks } from '../../../lib/clusters/eks';
import type { DaemonSet } from '../../../lib/kube/daemon-set';
import { declaresPlatforms, imagePlatform } from '../../../lib/placement/warnings/image-platform';
import { daemonSet, node } from '../../world';

const KEY = 'cdk8s-daemonsets/image-platforms';
const PATH = `metadata.annotations[${KEY}]`;
const { nodes } = eks();

function declaring(platforms: string | undefined, ofTemplate?: string): DaemonSet {
  const { metadata, spec } = daemonSet();
  const annotations = (text: string | undefined) => (text === undefined ? {} : { annotations: { [KEY]: text } });
  return {
    metadata: { ...metadata, ...annotations(platforms) },
    spec: { ...spec, template: { ...spec.template, metadata: { ...spec.template.metadata, ...annotations(ofTemplate) } } },
  };
}

test.each([
  ['linux/amd64', ['arm-1', 'windows-1']],
  ['linux/amd64,linux/arm64', ['windows-1']],
  [' linux/amd64 , linux/arm64/v8, ', ['windows-1']],
  ['windows/amd64', ['worker-1', 'worker-2', 'spot-1', 'arm-1', 'gpu-1', 'fargate-1']],
  ['linux/amd64,linux/arm64,windows/amd64', []],
  ['', []],
])('images for %j run everywhere but on %j', (platforms, elsewhere) => {
  expect(warned(imagePlatform, declaring(platforms), nodes)).toEqual(elsewhere.map((name) => expect.stringMatching(name.split('-')[0])));
});

test('what the template declares comes before what the DaemonSet declares', () => {
  const found = warningsOn(imagePlatform, declaring('linux/amd64', 'linux/arm64'), [node('worker')]);
  expect(found).toEqual({
    worker: [{
      code: 'ImagePlatformMismatch',
      path: `spec.template.${PATH}`,
      platforms: ['linux/arm64'],
      has: 'linux/amd64',
      remedies: [{ code: 'RequireLabel', key: 'kubernetes.io/arch', operator: 'In', values: ['arm64'] }],
    }],
  });
});

test('the way out is to require the half that is foreign, in all its values', () => {
  const ways = (platforms: string, labels: Record<string, string>) => (
    warningsOn(imagePlatform, declaring(platforms), [node('n', labels)]).n?.[0].remedies);
  const windows = { 'kubernetes.io/os': 'windows' };
  expect(ways('linux/amd64,linux/arm64', windows)).toEqual([{ code: 'RequireLabel', key: 'kubernetes.io/os', operator: 'In', values: ['linux'] }]);
  expect(ways('linux/arm64,linux/s390x', {})).toEqual([{ code: 'RequireLabel', key: 'kubernetes.io/arch', operator: 'In', values: ['arm64', 's390x'] }]);
  expect(ways('linux/amd64,windows/arm64', windows)).toEqual([]); // no single label tells the good nodes from this one
});

test('what a node does not tell is not held against it', () => {
  const silent = { metadata: { name: 'silent' } };
  const half = { metadata: { name: 'half', labels: { 'kubernetes.io/arch': 'arm64' } } };
  expect(warningsOn(imagePlatform, declaring('linux/amd64'), [silent, half])).toMatchObject({ half: [{ has: 'arm64' }] });
  expect(warned(imagePlatform, declaring('linux/amd64'), [silent])).toEqual([]);
});

test('what cannot be read is said on every node', () => {
  expect(warningsOn(imagePlatform, declaring('amd64,linux/amd64,Linux/amd64'), [node('worker')])).toEqual({
    worker: [{ code: 'ImagePlatformsUnreadable', path: PATH, unreadable: ['amd64', 'Linux/amd64'], remedies: [] }],
  });
});

test('a manifest declares its platforms or not', () => {
  expect([undefined, '', 'linux/amd64'].map((text) => declaresPlatforms(declaring(text)))).toEqual([false, false, true]);
});
