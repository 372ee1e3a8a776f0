import { FIELDS } from '../../../lib/kube/fields.generated';
import { isAvailable, loadSync } from '../../../lib/kubernetes/load';
import { defaultOf } from '../../../lib/placement/controller/template-defaults';
import { recordedSchema } from '../../every-field/openapi';
import { sampleOf } from '../../every-field/sample';

type Json = any;

test('a field has its default in its own struct', () => {
  expect(defaultOf('PodSpec', 'restartPolicy', {})).toBe('Always');
  expect(defaultOf('Container', 'restartPolicy', {})).toBeUndefined();
  expect(defaultOf('PodSpec', 'priority', {})).toBeUndefined();
  expect(defaultOf('PodSpec', 'constructor', {})).toBeUndefined();
  expect(defaultOf('constructor', 'name', {})).toBeUndefined();
});

test('what is read-only is read and written by default, but CSI tells the two apart', () => {
  expect([defaultOf('VolumeMount', 'readOnly', {}), defaultOf('CSIVolumeSource', 'readOnly', {})]).toEqual([false, undefined]);
});

test('a volume without a source is an empty folder', () => {
  expect([{ name: 'a' }, { name: 'a', emptyDir: null }, { name: 'a', hostPath: {} }].map((volume) => defaultOf('Volume', 'emptyDir', volume)))
    .toEqual([{}, {}, undefined]);
});

test.each([
  ['agent', 'Always'],
  ['agent:latest', 'Always'],
  ['example.com:5000/agent', 'Always'],
  ['agent:latest@sha256:07', 'Always'],
  ['agent:1', 'IfNotPresent'],
  ['example.com:5000/agent:1', 'IfNotPresent'],
  ['agent@sha256:07', 'IfNotPresent'],
  ['', 'IfNotPresent'],
  [undefined, 'IfNotPresent'],
])('the image %s is pulled: %s', (image, policy) => {
  expect(defaultOf('Container', 'imagePullPolicy', { image })).toBe(policy);
  expect(defaultOf('ImageVolumeSource', 'pullPolicy', { reference: image })).toBe(policy);
});

(isAvailable() ? test : test.skip)(`every field of an empty struct has the default that the API server gives it${isAvailable() ? '' : ' (skipped: the judge is not built)'}`, () => {
  const template = emptied(sampleOf(recordedSchema(), 'PodTemplateSpec'));
  delete template.spec.ephemeralContainers; // templates may have none
  const manifest = { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata: { name: 'a' }, spec: { template } };
  const [{ defaulted }] = loadSync().validate([manifest], { defaulted: true });
  const told = defaults('PodTemplateSpec', (defaulted as Json).spec.template);
  expect(told.length).toBeGreaterThan(500);
  expect(told.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
});

/** Leaves the structs, and no scalar in them. */
function emptied(value: Json): Json {
  if (Array.isArray(value)) {return value.map(emptied).filter((each) => each !== undefined);}
  if (typeof value !== 'object') {return undefined;}
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, emptied(each)]).filter(([, each]) => each !== undefined));
}

/** Of every scalar. Zero, false and nothing are written alike, where Kubernetes does not tell them apart. */
function defaults(struct: string, object: Json): { at: string; ours: unknown; theirs: unknown }[] {
  return Object.entries(FIELDS[struct]).flatMap(([field, type]) => {
    const value = object[field];
    if (type !== '') {return [value ?? []].flat().flatMap((each: Json) => defaults(type, each));}
    if (typeof value === 'object') {return [];}
    return [{ at: `${struct}.${field}`, ours: defaultOf(struct, field, object) || undefined, theirs: value || undefined }];
  });
}
