import { withVolume, withVolumeMount } from '../../lib/constructs/volumes';

const tmp = { name: 'tmp', emptyDir: {} };
const mount = { name: 'tmp', mountPath: '/tmp', readOnly: true };

test('a volume is added once, in whatever order its fields are', () => {
  expect(withVolume([], tmp)).toEqual([tmp]);
  expect(withVolume([tmp], { emptyDir: {}, name: 'tmp' })).toEqual([tmp]);
});

test('another volume of the same name is refused', () => {
  expect(() => withVolume([tmp], { name: 'tmp', hostPath: { path: '/tmp' } })).toThrow(new Error(
    'two volumes are named "tmp": {"name":"tmp","emptyDir":{}} and {"name":"tmp","hostPath":{"path":"/tmp"}}; name one of them otherwise'));
});

test('a mount is added once, and may follow another of the same volume', () => {
  expect(withVolumeMount([mount], { ...mount, mountPropagation: undefined })).toEqual([mount]);
  expect(withVolumeMount([mount], { ...mount, mountPath: '/var/tmp' })).toHaveLength(2);
});

test('something else at the same path is refused', () => {
  expect(() => withVolumeMount([mount], { name: 'tmp', mountPath: '/tmp' })).toThrow(new Error(
    'two volumes are mounted at "/tmp": {"name":"tmp","mountPath":"/tmp","readOnly":true} and {"name":"tmp","mountPath":"/tmp"}; mount one of them elsewhere'));
});
