import type { AdmitOptions } from '../../../../lib/placement/admission/admission';
import { podSecurityLaw } from '../../../../lib/placement/admission/laws/pod-security';
import { namespace } from '../../../conformance/admission/cast';
import { around } from '../surroundings';

const held = (labels: Record<string, string>, podSecurity?: AdmitOptions['podSecurity']) => (
  podSecurityLaw({ hostPID: true }, around({ namespaces: [namespace(labels)] }, { podSecurity })));
const LEVEL = 'pod-security.kubernetes.io/enforce';
const VERSION = 'pod-security.kubernetes.io/enforce-version';

test.each([
  ['no label holds to nothing', {}, undefined],
  ['privileged holds to nothing', { [LEVEL]: 'privileged' }, undefined],
  ['a level', { [LEVEL]: 'baseline' }, 'baseline latest'],
  ['a version', { [LEVEL]: 'restricted', [VERSION]: 'v1.28' }, 'restricted v1.28'],
  ['a version that nobody can read is the newest', { [LEVEL]: 'restricted', [VERSION]: 'v1.028' }, 'restricted latest'],
  ['a level that nobody knows is the strictest', { [LEVEL]: 'Baseline' }, 'restricted latest'],
])('%s', (_, labels, question) => {
  const [undecided] = held(labels).undecided ?? [];
  expect(undecided?.code === 'PodSecurityUnasked' ? `${undecided.level} ${undecided.version}` : undefined).toBe(question);
});

test('of namespaces that are not given nothing is known', () => expect(podSecurityLaw({ hostPID: true }, around())).toEqual({}));

test('whoever is asked gets the pod and the version, and is believed', () => {
  const asked = jest.fn(() => ({ baseline: { allowed: false, message: 'host namespaces (hostPID=true)' }, restricted: { allowed: true } }));
  expect(held({ [LEVEL]: 'restricted' }, asked)).toEqual({});
  expect(asked).toHaveBeenCalledWith({ metadata: undefined, spec: { hostPID: true } }, 'latest');
  expect(held({ [LEVEL]: 'baseline' }, asked).objections).toEqual([{
    code: 'PodSecurityViolation',
    layer: 'admission',
    path: 'spec.template.spec',
    namespace: 'agents',
    level: 'baseline',
    version: 'latest',
    violations: 'host namespaces (hostPID=true)',
    remedies: [],
    kubernetes: { plugin: 'PodSecurity', message: 'pods "agent-xxxxx" is forbidden: violates PodSecurity "baseline:latest": host namespaces (hostPID=true)' },
  }]);
});
