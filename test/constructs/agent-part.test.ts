import { agentPart } from '../../lib/constructs/agent-part';
import { Env } from '../../lib/constructs/env';
import { Mount } from '../../lib/constructs/mount';
import { Privileges } from '../../lib/constructs/privileges';

const kind = { name: 'install', image: 'agent:1', args: ['install'], env: [{ name: 'A', value: '1' }], mounts: [Mount.hostPath('/a')] };

test('a part is what its kind has there, and it knows its node', () => {
  expect(agentPart({}, kind)).toEqual({ ...kind, env: [Env.nodeName(), { name: 'A', value: '1' }] });
});

test('what is given stands over that, a mount at its path', () => {
  const [a, b] = [Mount.hostPath('/other').at('/a'), Mount.hostPath('/b')];
  expect(agentPart({ name: 'copy', image: 'copy:1', args: [], env: [{ name: 'B', value: '2' }], mounts: [a, b], stdin: true }, kind)).toEqual({
    name: 'copy',
    image: 'copy:1',
    args: [],
    env: [{ name: 'B', value: '2' }],
    mounts: [a, b],
    stdin: true,
  });
  expect(agentPart({ mounts: [b] }, kind).mounts).toEqual([...kind.mounts, b]);
});

test('a part whose kind says what it may do is root, and may do what is given too', () => {
  const security = (given: object) => agentPart(given, { ...kind, securityContext: Privileges.none() }).securityContext;
  expect(security({})).toEqual({ runAsUser: 0, runAsNonRoot: false, allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } });
  expect(security({ securityContext: { privileged: true } })).toEqual({ runAsUser: 0, runAsNonRoot: false, privileged: true });
});

test('the user of a part is the pod\'s or the image\'s, where that of the agent is', () => {
  const security = (agent: object) => agentPart({}, { ...kind, securityContext: Privileges.none() }, agent).securityContext;
  expect([security({ podSecurityContext: { runAsUser: 7 } }), security({ imageUser: true })]).toEqual([Privileges.none(), Privileges.none()]);
});
