import { Privilege, Privileges } from '../../lib/constructs/privileges';

describe('Privileges', () => {
  test('none drops everything and lets nothing come back', () => {
    expect(Privileges.none()).toEqual({ allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } });
  });

  test('only adds what is meant, each capability once', () => {
    expect(Privileges.only(Privilege.EBPF, Privilege.EXCEED_LIMITS, Privilege.MANAGE_NETWORK)).toEqual({
      allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'], add: ['BPF', 'PERFMON', 'SYS_RESOURCE', 'IPC_LOCK', 'NET_ADMIN'] },
    });
  });

  test('everything is a privileged container, which Kubernetes refuses to be told that it may not escalate', () => {
    expect(Privileges.everything()).toEqual({ privileged: true });
  });

  test.each(Object.values(Privilege))('%s is some capability of Linux, spelled without its prefix', (privilege) => {
    const { capabilities } = Privileges.only(privilege);
    expect(capabilities?.add).toEqual(capabilities?.add?.filter((each) => /^(?!CAP_)[A-Z_]{3,}$/.test(each)));
    expect(capabilities?.add).not.toEqual([]);
  });
});
