import * as kplus from 'cdk8s-plus-28';
import { chart } from './synth';
import { configDigest } from '../../lib/constructs/config-digest';
import type { PodSpec } from '../../lib/kube/pod-template.generated';

const container = { name: 'main', image: 'a:1' };
const reads: [string, Partial<PodSpec>][] = [
  ['a volume', { volumes: [{ name: 'v', configMap: { name: 'conf' } }] }],
  ['a projected volume', { volumes: [{ name: 'v', projected: { sources: [{ configMap: { name: 'conf' } }] } }] }],
  ['a variable', { containers: [{ ...container, env: [{ name: 'A', valueFrom: { configMapKeyRef: { name: 'conf', key: 'a' } } }] }] }],
  ['all variables', { initContainers: [{ ...container, envFrom: [{ configMapRef: { name: 'conf' } }] }] }],
  ['a volume of a Secret', { volumes: [{ name: 'v', secret: { secretName: 'keys' } }] }],
  ['a projected Secret', { volumes: [{ name: 'v', projected: { sources: [{ secret: { name: 'keys' } }] } }] }],
  ['a variable of a Secret', { containers: [{ ...container, env: [{ name: 'A', valueFrom: { secretKeyRef: { name: 'keys', key: 'a' } } }] }] }],
  ['all variables of a Secret', { containers: [{ ...container, envFrom: [{ secretRef: { name: 'keys' } }] }] }],
];

/** The digest in an app whose ConfigMap and Secret hold these. */
function digestOf(spec: Partial<PodSpec>, data: Record<string, string>, namespace?: string): string | undefined {
  const scope = chart();
  new kplus.ConfigMap(scope, 'config', { metadata: { name: 'conf', namespace }, data });
  new kplus.Secret(scope, 'secret', { metadata: { name: 'keys', namespace }, stringData: data });
  return configDigest(scope, 'agents', spec);
}

describe('the digest of what pods read', () => {
  test.each(reads)('%s: changes with a key or a value, not with the order', (_, spec) => {
    const same = digestOf(spec, { b: '2', a: '1' });
    expect(same).toMatch(/^[0-9a-f]{16}$/);
    expect(digestOf(spec, { a: '1', b: '2' })).toBe(same);
    const others: Record<string, string>[] = [{ a: '1' }, { a: '12', b: '' }, { a: '1', c: '2' }, { a1: '', b: '2' }];
    expect(new Set([same, ...others.map((data) => digestOf(spec, data))]).size).toBe(5);
  });

  test.each(reads)('%s of another namespace is none of the app\'s', (_, spec) => {
    expect(digestOf(spec, { a: '1' }, 'elsewhere')).toBeUndefined();
  });

  test('there is none where nothing is read, or what is read is not made here', () => {
    expect(digestOf({ containers: [container] }, { a: '1' })).toBeUndefined();
    expect(digestOf({ volumes: [{ name: 'v', configMap: { name: 'other' } }] }, { a: '1' })).toBeUndefined();
  });

  test('a ConfigMap and a Secret of one name are two', () => {
    const scope = chart();
    new kplus.Secret(scope, 'secret', { metadata: { name: 'conf' }, stringData: { a: '1' } });
    expect(configDigest(scope, 'agents', reads[0][1])).toBeUndefined();
  });
});
