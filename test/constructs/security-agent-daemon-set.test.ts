import { podOf } from './pod-of';
import { chart, daemonSetOf } from './synth';
import { Privilege } from '../../lib/constructs/privileges';
import { SecurityAgentDaemonSet, type SecurityAgentDaemonSetProps } from '../../lib/constructs/security-agent-daemon-set';
import type { VolumeMount } from '../../lib/kube/pod-template.generated';

function made(props: Partial<SecurityAgentDaemonSetProps> = {}) {
  const scope = chart();
  new SecurityAgentDaemonSet(scope, 'agent', { name: 'agent', image: 'agent:1', ...props });
  return scope;
}
const synth = (props: Partial<SecurityAgentDaemonSetProps>) => daemonSetOf(made(props)).spec.template.spec;

describe('a security agent', () => {
  test('makes pods like this', () => {
    expect(podOf(made())).toMatchInlineSnapshot(`
"automountServiceAccountToken: false
containers:
  - image: agent:1
    name: agent
    resources:
      requests:
        cpu: 100m
        memory: 256Mi
    securityContext:
      allowPrivilegeEscalation: false
      appArmorProfile:
        type: Unconfined
      capabilities:
        add:
          - BPF
          - PERFMON
          - SYS_RESOURCE
          - IPC_LOCK
          - SYS_PTRACE
          - DAC_READ_SEARCH
        drop:
          - ALL
      runAsNonRoot: false
      runAsUser: 0
    volumeMounts:
      - mountPath: /host/proc
        name: proc
        readOnly: true
      - mountPath: /host/etc
        name: etc
        readOnly: true
      - mountPath: /sys/kernel/debug
        name: sys-kernel-debug
        readOnly: true
      - mountPath: /sys/kernel/tracing
        name: sys-kernel-tracing
        readOnly: true
      - mountPath: /sys/fs/bpf
        name: sys-fs-bpf
hostPID: true
nodeSelector:
  kubernetes.io/os: linux
tolerations:
  - effect: NoSchedule
    key: node-role.kubernetes.io/control-plane
    operator: Exists
  - effect: NoSchedule
    key: node-role.kubernetes.io/master
    operator: Exists
volumes:
  - hostPath:
      path: /proc
      type: Directory
    name: proc
  - hostPath:
      path: /etc
      type: Directory
    name: etc
  - hostPath:
      path: /sys/kernel/debug
      type: Directory
    name: sys-kernel-debug
  - hostPath:
      path: /sys/kernel/tracing
      type: Directory
    name: sys-kernel-tracing
  - hostPath:
      path: /sys/fs/bpf
      type: Directory
    name: sys-fs-bpf
"
`);
  });

  test('has the privileges that are asked for, and no others', () => {
    expect(synth({ privileges: [Privilege.ADMINISTER_NODE] }).containers[0].securityContext.capabilities).toEqual({ drop: ['ALL'], add: ['SYS_ADMIN'] });
  });

  test('sees what a program for the kernel is built from', () => {
    expect(synth({ kernelHeaders: true }).containers[0].volumeMounts.map(({ mountPath }: VolumeMount) => mountPath)).toEqual([
      '/host/proc', '/host/etc', '/host/boot', '/host/lib/modules', '/host/usr/src', '/sys/kernel/debug', '/sys/kernel/tracing', '/sys/fs/bpf',
    ]);
  });
});
