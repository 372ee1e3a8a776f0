import { podOf } from './pod-of';
import { chart, daemonSetOf } from './synth';
import { NodeDnsDaemonSet, type NodeDnsDaemonSetProps } from '../../lib/constructs/node-dns-daemon-set';
import type { Toleration } from '../../lib/kube/pod-template.generated';

function made(props: Partial<NodeDnsDaemonSetProps> = {}) {
  const scope = chart();
  new NodeDnsDaemonSet(scope, 'agent', { name: 'agent', image: 'agent:1', ...props });
  return scope;
}
const synth = (props: Partial<NodeDnsDaemonSetProps>) => daemonSetOf(made(props)).spec.template.spec;

describe('a DNS cache of a node', () => {
  test('makes pods like this', () => {
    expect(podOf(made())).toMatchInlineSnapshot(`
"automountServiceAccountToken: false
containers:
  - image: agent:1
    livenessProbe:
      httpGet:
        host: 169.254.20.10
        path: /health
        port: 8080
      initialDelaySeconds: 60
      timeoutSeconds: 5
    name: agent
    ports:
      - containerPort: 53
        name: dns
        protocol: UDP
      - containerPort: 53
        name: dns-tcp
        protocol: TCP
    resources:
      requests:
        cpu: 25m
        memory: 30Mi
    securityContext:
      allowPrivilegeEscalation: false
      capabilities:
        add:
          - NET_ADMIN
          - NET_RAW
          - NET_BIND_SERVICE
        drop:
          - ALL
      runAsNonRoot: false
      runAsUser: 0
    volumeMounts:
      - mountPath: /run/xtables.lock
        name: run-xtables-lock
    env:
      - name: NODE_DNS_ADDRESS
        value: 169.254.20.10
dnsPolicy: Default
hostNetwork: true
nodeSelector:
  kubernetes.io/os: linux
priorityClassName: system-node-critical
tolerations:
  - operator: Exists
volumes:
  - hostPath:
      path: /run/xtables.lock
      type: FileOrCreate
    name: run-xtables-lock
"
`);
  });

  test('is asked at another address', () => {
    const [{ livenessProbe, env }] = synth({ address: '169.254.25.10', healthPort: 9254 }).containers;
    expect([livenessProbe.httpGet, env[1]])
      .toEqual([{ host: '169.254.25.10', path: '/health', port: 9254 }, { name: 'NODE_DNS_ADDRESS', value: '169.254.25.10' }]);
  });

  test('comes to the control plane even where it does not tolerate everything', () => {
    expect(synth({ toleratesEverything: false }).tolerations.map(({ key }: Toleration) => key))
      .toEqual(['node-role.kubernetes.io/control-plane', 'node-role.kubernetes.io/master']);
  });
});
