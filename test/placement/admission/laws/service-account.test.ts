import { serviceAccountLaw } from '../../../../lib/placement/admission/laws/service-account';
import { container, serviceAccount } from '../../../conformance/admission/cast';
import { around } from '../surroundings';

const pod = { containers: [container()] };
const given = (...serviceAccounts: ReturnType<typeof serviceAccount>[]) => around({ serviceAccounts });

test('of service accounts that are not given nothing is known', () => expect(serviceAccountLaw({ serviceAccountName: 'x' }, around())).toEqual({}));

test('a missing one is to be made', () => {
  expect(serviceAccountLaw({ serviceAccountName: 'agent' }, given()).objections).toEqual([{
    code: 'ServiceAccountMissing',
    layer: 'admission',
    path: 'spec.template.spec.serviceAccountName',
    namespace: 'agents',
    name: 'agent',
    remedies: [{ code: 'CreateObject', kind: 'ServiceAccount', name: 'agent', namespace: 'agents' }],
    kubernetes: {
      plugin: 'ServiceAccount',
      message: 'pods "agent-" is forbidden: error looking up service account agents/agent: serviceaccount "agent" not found',
    },
  }]);
});

test('the default one is always there', () => {
  const { spec, changes } = serviceAccountLaw(pod, given());
  expect([spec!.serviceAccountName, spec!.serviceAccount]).toEqual(['default', 'default']);
  expect(changes).toEqual([{ plugin: 'ServiceAccount', object: 'ServiceAccount default', path: 'spec.template.spec.serviceAccountName', value: 'default' }]);
});

test.each([
  ['neither declines', undefined, undefined, 1],
  ['the account declines', undefined, false, 0],
  ['the pod declines', false, true, 0],
  ['the pod has the last word', true, false, 1],
])('the token is mounted: %s', (_, ofPod, ofAccount, volumes) => {
  const { spec } = serviceAccountLaw({ ...pod, automountServiceAccountToken: ofPod }, given(serviceAccount('default', { automountServiceAccountToken: ofAccount })));
  expect((spec!.volumes ?? []).length).toBe(volumes);
  expect((spec!.containers![0].volumeMounts ?? []).length).toBe(volumes);
});

test('pull secrets come from the account where the pod has none', () => {
  const account = serviceAccount('default', { imagePullSecrets: [{ name: 'registry' }] });
  expect(serviceAccountLaw(pod, given(account)).spec!.imagePullSecrets).toEqual([{ name: 'registry' }]);
  expect(serviceAccountLaw({ ...pod, imagePullSecrets: [{ name: 'own' }] }, given(account)).spec!.imagePullSecrets).toEqual([{ name: 'own' }]);
});
