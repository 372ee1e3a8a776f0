import { containerSecurity, type User } from '../../lib/constructs/container-security';
import { Privilege, Privileges } from '../../lib/constructs/privileges';
import type { SecurityContext } from '../../lib/kube/pod-template.generated';

const kind: SecurityContext = { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'], add: ['DAC_READ_SEARCH'] } };
const of = (given?: SecurityContext, runAsRoot?: boolean) => containerSecurity({ runAsRoot, kindIsRoot: true }, kind, given);

describe('what a container may do', () => {
  test('is what its kind brings along', () => expect(of()).toEqual({ runAsUser: 0, runAsNonRoot: false, ...kind }));

  test('is what is given over it, field by field', () => {
    expect(of({ readOnlyRootFilesystem: true, capabilities: { add: ['SYS_PTRACE'] } })).toEqual({
      runAsUser: 0,
      runAsNonRoot: false,
      readOnlyRootFilesystem: true,
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'], add: ['DAC_READ_SEARCH', 'SYS_PTRACE'] },
    });
    expect(of({ capabilities: { drop: [] } }).capabilities).toEqual({ drop: [], add: ['DAC_READ_SEARCH'] });
  });

  test('is exactly what is added to nothing, where everything is dropped', () => {
    expect(of(Privileges.only(Privilege.READ_KERNEL_LOG)).capabilities).toEqual({ drop: ['ALL'], add: ['SYSLOG'] });
    expect(of(Privileges.none()).capabilities).toEqual({ drop: ['ALL'] });
  });

  test('is not said to be less than privileged where it is privileged', () => {
    expect(of({ privileged: true })).toEqual({ runAsUser: 0, runAsNonRoot: false, privileged: true });
    expect(of({ privileged: true, capabilities: { add: ['SYS_TIME'] } }).capabilities).toEqual({ add: ['SYS_TIME'] });
  });

  test.each<[string, SecurityContext | undefined, boolean | undefined, SecurityContext]>([
    ['root by its kind', undefined, undefined, { runAsUser: 0, runAsNonRoot: false }],
    ['nobody by the switch', undefined, false, { runAsUser: 65534, runAsNonRoot: true }],
    ['a user given', { runAsUser: 1000 }, undefined, { runAsUser: 1000, runAsNonRoot: true }],
    ['a user given, the switch agreeing', { runAsUser: 1000 }, false, { runAsUser: 1000, runAsNonRoot: true }],
    ['not root, whoever else', { runAsNonRoot: true }, undefined, { runAsUser: 65534, runAsNonRoot: true }],
  ])('runs as %s', (_, given, runAsRoot, user) => expect(of(given, runAsRoot)).toMatchObject(user));

  test('leaves the user to the pod that names one, and to the image where asked to, but not the rights', () => {
    const leaving = (user: Partial<User>, given?: SecurityContext) => containerSecurity({ kindIsRoot: true, ...user }, kind, given);
    for (const user of [{ pod: { runAsUser: 1000 } }, { pod: { runAsNonRoot: true } }, { imageUser: true }]) {expect(leaving(user)).toEqual(kind);}
    expect(leaving({ pod: { fsGroup: 1 } })).toEqual(of());
    expect(leaving({ pod: { runAsUser: 1000 }, imageUser: true }, { runAsUser: 7 })).toMatchObject({ runAsUser: 7, runAsNonRoot: true });
    expect(leaving({ pod: { runAsUser: 1000 }, runAsRoot: true })).toMatchObject({ runAsUser: 0, runAsNonRoot: false });
  });

  test('is not for the image to say and for the switch', () => {
    expect(() => containerSecurity({ runAsRoot: false, imageUser: true, kindIsRoot: true }, kind))
      .toThrow(new Error('runAsRoot is false, but imageUser leaves it to the image: give one of them'));
  });

  test.each<[SecurityContext, boolean, string]>([
    [{ runAsUser: 0 }, false, 'runAsRoot is false, but securityContext says runAsUser: 0: give one of them'],
    [{ runAsUser: 1 }, true, 'runAsRoot is true, but securityContext says runAsUser: 1: give one of them'],
    [{ runAsNonRoot: true }, true, 'runAsRoot is true, but securityContext says runAsNonRoot: true: give one of them'],
  ])('refuses %j with runAsRoot %p', (given, runAsRoot, message) => expect(() => of(given, runAsRoot)).toThrow(new Error(message)));
});
