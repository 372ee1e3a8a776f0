import { podOf } from './pod-of';
import { chart, daemonSetOf } from './synth';
import { StorageNodeDaemonSet, type StorageNodeDaemonSetProps } from '../../lib/constructs/storage-node-daemon-set';
import type { Toleration, VolumeMount } from '../../lib/kube/pod-template.generated';
import { OperatingSystem } from '../../lib/targeting/platform';

function made(props: Partial<StorageNodeDaemonSetProps> = {}) {
  const scope = chart();
  new StorageNodeDaemonSet(scope, 'agent', { name: 'agent', image: 'agent:1', driver: 'csi.example.com', registrar: { image: 'registrar:1' }, ...props });
  return scope;
}
const synth = (props: Partial<StorageNodeDaemonSetProps>) => daemonSetOf(made(props)).spec.template.spec;

describe('a storage node', () => {
  test('makes pods like this', () => {
    expect(podOf(made())).toMatchInlineSnapshot(`
"automountServiceAccountToken: false
containers:
  - image: agent:1
    name: agent
    resources:
      requests:
        cpu: 10m
        memory: 40Mi
    securityContext:
      privileged: true
      runAsNonRoot: false
      runAsUser: 0
    volumeMounts:
      - mountPath: /var/lib/kubelet
        mountPropagation: Bidirectional
        name: kubelet
      - mountPath: /csi
        name: plugin
      - mountPath: /dev
        name: dev
    env:
      - name: CSI_ENDPOINT
        value: unix:///csi/csi.sock
  - args:
      - --csi-address=/csi/csi.sock
      - --kubelet-registration-path=/var/lib/kubelet/plugins/csi.example.com/csi.sock
    image: registrar:1
    name: node-driver-registrar
    resources:
      requests:
        cpu: 10m
        memory: 20Mi
    securityContext:
      allowPrivilegeEscalation: false
      capabilities:
        drop:
          - ALL
      readOnlyRootFilesystem: true
      runAsNonRoot: false
      runAsUser: 0
    volumeMounts:
      - mountPath: /csi
        name: plugin
      - mountPath: /registration
        name: registry
nodeSelector:
  kubernetes.io/os: linux
priorityClassName: system-node-critical
tolerations:
  - operator: Exists
volumes:
  - hostPath:
      path: /var/lib/kubelet
      type: Directory
    name: kubelet
  - hostPath:
      path: /var/lib/kubelet/plugins/csi.example.com
      type: DirectoryOrCreate
    name: plugin
  - hostPath:
      path: /dev
      type: Directory
    name: dev
  - hostPath:
      path: /var/lib/kubelet/plugins_registry
      type: Directory
    name: registry
"
`);
  });

  test('is asked by a sidecar whether it is well', () => {
    const { containers: [driver, , health] } = synth({ health: { image: 'health:1' }, healthPort: 29653 });
    expect(driver.ports).toEqual([{ name: 'healthz', containerPort: 29653 }]);
    expect(driver.livenessProbe)
      .toEqual({ httpGet: { path: '/healthz', port: 29653 }, initialDelaySeconds: 10, timeoutSeconds: 3, failureThreshold: 5 });
    expect(health).toMatchObject({
      name: 'liveness-probe', image: 'health:1', args: ['--csi-address=/csi/csi.sock', '--health-port=29653'], volumeMounts: [{ name: 'plugin', mountPath: '/csi' }],
    });
  });

  test('finds the kubelet elsewhere, and tells it of its socket there', () => {
    const { containers: [driver, registrar] } = synth({ kubeletDirectory: '/var/snap/kubelet' });
    expect(driver.volumeMounts[0].mountPath).toBe('/var/snap/kubelet');
    expect(registrar.args).toContain('--kubelet-registration-path=/var/snap/kubelet/plugins/csi.example.com/csi.sock');
  });

  test('cannot do without privilege', () => {
    expect(() => synth({ securityContext: { privileged: false } })).toThrow('containers[agent] mounts /var/lib/kubelet with propagation Bidirectional');
  });

  test('on Windows has the pipes of csi-proxy, or is a process of the node', () => {
    const mountsOf = (props: Partial<StorageNodeDaemonSetProps>) =>
      synth({ operatingSystem: OperatingSystem.WINDOWS, ...props }).containers[0].volumeMounts.map(({ mountPath }: VolumeMount) => mountPath);
    const pipes = ['disk', 'volume', 'filesystem'].map((group) => `\\\\.\\pipe\\csi-proxy-${group}-v1`);
    expect(mountsOf({})).toEqual(['C:\\var\\lib\\kubelet', 'C:\\csi', ...pipes]);
    expect(mountsOf({ hostProcess: true })).toEqual(['C:\\var\\lib\\kubelet', 'C:\\csi']);
  });

  test('comes to the control plane even where it does not tolerate everything', () => {
    expect(synth({ toleratesEverything: false }).tolerations.map(({ key }: Toleration) => key))
      .toEqual(['node-role.kubernetes.io/control-plane', 'node-role.kubernetes.io/master']);
  });
});
