import { podOf } from './pod-of';
import { chart, daemonSetOf } from './synth';
import { IngressEdgeDaemonSet, type IngressEdgeDaemonSetProps } from '../../lib/constructs/ingress-edge-daemon-set';
import type { ContainerPort } from '../../lib/kube/pod-template.generated';

function made(props: Partial<IngressEdgeDaemonSetProps> = {}) {
  const scope = chart();
  new IngressEdgeDaemonSet(scope, 'agent', { name: 'agent', image: 'agent:1', ...props });
  return scope;
}
const synth = (props: Partial<IngressEdgeDaemonSetProps>) => daemonSetOf(made(props)).spec.template.spec;

describe('an ingress', () => {
  test('makes pods like this', () => {
    expect(podOf(made())).toMatchInlineSnapshot(`
"automountServiceAccountToken: false
containers:
  - image: agent:1
    name: agent
    ports:
      - containerPort: 8080
        hostPort: 80
        name: http
      - containerPort: 8443
        hostPort: 443
        name: https
    readinessProbe:
      tcpSocket:
        port: http
    resources:
      requests:
        cpu: 100m
        memory: 128Mi
    securityContext:
      allowPrivilegeEscalation: false
      capabilities:
        drop:
          - ALL
      runAsNonRoot: true
      runAsUser: 65534
nodeSelector:
  kubernetes.io/os: linux
terminationGracePeriodSeconds: 300
"
`);
  });

  test('listens elsewhere, the node where it always does', () => {
    expect(synth({ httpPort: 80, httpsPort: 443 }).containers[0].ports)
      .toEqual([{ name: 'http', containerPort: 80, hostPort: 80 }, { name: 'https', containerPort: 443, hostPort: 443 }]);
  });

  test('is ready when its first port answers, whatever that is', () => {
    const probe = (ports: ContainerPort[]) => synth({ ports }).containers[0].readinessProbe;
    expect([probe([{ containerPort: 25, hostPort: 25 }, { name: 'http', containerPort: 80 }]), probe([])]).toEqual([{ tcpSocket: { port: 25 } }, undefined]);
  });

  test('has to say its ports on the host\'s network', () => {
    expect(() => synth({ hostNetwork: true })).toThrow('containers[agent] has hostPort 80 for containerPort 8080, but under hostNetwork');
  });
});
