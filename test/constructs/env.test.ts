import * as plus28 from 'cdk8s-plus-28';
import * as plus33 from 'cdk8s-plus-33';
import { chart } from './synth';
import { Env } from '../../lib/constructs/env';

describe('Env', () => {
  test('nodeName is the downward API field spec.nodeName, as NODE_NAME unless named otherwise', () => {
    const valueFrom = { fieldRef: { fieldPath: 'spec.nodeName' } };
    expect([Env.nodeName(), Env.nodeName('K8S_NODE')]).toEqual([{ name: 'NODE_NAME', valueFrom }, { name: 'K8S_NODE', valueFrom }]);
  });

  test.each([
    ['podName', [Env.podName(), Env.podName('A')], 'POD_NAME', 'metadata.name'],
    ['podNamespace', [Env.podNamespace(), Env.podNamespace('A')], 'POD_NAMESPACE', 'metadata.namespace'],
    ['podIP', [Env.podIP(), Env.podIP('A')], 'POD_IP', 'status.podIP'],
    ['hostIP', [Env.hostIP(), Env.hostIP('A')], 'HOST_IP', 'status.hostIP'],
  ])('%s is a field of the pod, under a name of its own unless named otherwise', (_, given, name, fieldPath) => {
    expect(given).toEqual([Env.field(name, fieldPath), Env.field('A', fieldPath)]);
  });

  test('values takes every kind of cdk8s-plus EnvValue, of any cdk8s-plus', () => {
    const secret = plus28.Secret.fromSecretName(chart(), 'token', 'api-token');
    expect(Env.values({
      LEVEL: plus28.EnvValue.fromValue('info'),
      EMPTY: plus28.EnvValue.fromValue(''),
      TOKEN: plus28.EnvValue.fromSecretValue({ secret, key: 'value' }),
      HOST: plus33.EnvValue.fromFieldRef(plus33.EnvFieldPaths.NODE_IP),
      CPUS: plus28.EnvValue.fromResource(plus28.ResourceFieldPaths.CPU_LIMIT, { divisor: '1' }),
    })).toEqual([
      { name: 'LEVEL', value: 'info' },
      { name: 'EMPTY', value: '' },
      { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 'api-token', key: 'value', optional: undefined } } },
      { name: 'HOST', valueFrom: { fieldRef: { fieldPath: 'status.hostIP' } } },
      { name: 'CPUS', valueFrom: { resourceFieldRef: { resource: 'limits.cpu', divisor: '1' } } },
    ]);
  });

  test('values are text, numbers and booleans too', () => {
    expect(Env.values({ LEVEL: 'info', PORT: 9100, METRICS: true, EMPTY: '' })).toEqual([
      { name: 'LEVEL', value: 'info' }, { name: 'PORT', value: '9100' }, { name: 'METRICS', value: 'true' }, { name: 'EMPTY', value: '' },
    ]);
  });

  test('a resource is told in a unit', () => {
    expect(Env.resource('MEMORY', 'limits.memory', '1Mi').valueFrom).toEqual({ resourceFieldRef: { resource: 'limits.memory', divisor: '1Mi' } });
  });

  test('ConfigMaps and Secrets need no more than a name', () => {
    expect([Env.configMap('MTU', { name: 'conf' }, 'mtu'), Env.secret('KEY', { name: 'keys' }, 'api', true), Env.resource('GOMEMLIMIT', 'limits.memory')]).toEqual([
      { name: 'MTU', valueFrom: { configMapKeyRef: { name: 'conf', key: 'mtu' } } },
      { name: 'KEY', valueFrom: { secretKeyRef: { name: 'keys', key: 'api', optional: true } } },
      { name: 'GOMEMLIMIT', valueFrom: { resourceFieldRef: { resource: 'limits.memory' } } },
    ]);
  });
});
