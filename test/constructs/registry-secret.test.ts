import { chart, manifestsOf } from './synth';
import { RegistrySecret } from '../../lib/constructs/registry-secret';

describe('a registry secret', () => {
  test('is what the kubelet logs in with', () => {
    const scope = chart();
    new RegistrySecret(scope, 'registry', { name: 'registry', registries: { 'ghcr.io': { username: 'me', password: 'p:w' } } });
    const [{ stringData, ...rest }] = manifestsOf(scope, 'Secret');
    expect(rest).toMatchObject({ metadata: { name: 'registry', namespace: 'agents' }, type: 'kubernetes.io/dockerconfigjson' });
    expect(JSON.parse(stringData['.dockerconfigjson'])).toEqual({ auths: { 'ghcr.io': { username: 'me', password: 'p:w', auth: 'bWU6cDp3' } } });
  });

  test('has a login', () => {
    expect(() => new RegistrySecret(chart(), 'registry', { registries: {} })).toThrow(new Error('test/registry: registries is empty: give the login of at least one'));
  });
});
