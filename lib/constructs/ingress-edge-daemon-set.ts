import type { Construct } from 'constructs';
import { AgentDaemonSet } from './agent-daemon-set';
import type { AgentProps } from './agent-props';
import { Check } from './check';
import { Privileges } from './privileges';
import { OperatingSystem } from '../targeting/platform';

/** Props of IngressEdgeDaemonSet. */
export interface IngressEdgeDaemonSetProps extends AgentProps {
  /**
   * The port at which the agent listens for HTTP; it is port 80 of the node.
   *
   * @default 8080
   */
  readonly httpPort?: number;

  /**
   * The port at which the agent listens for HTTPS; it is port 443 of the node.
   *
   * @default 8443
   */
  readonly httpsPort?: number;
}

/**
 * A proxy through which traffic enters the cluster, on ports of its nodes: Envoy, NGINX, HAProxy, Traefik, …
 *
 * Emits a DaemonSet with ports `http` and `https`, which are 80 and 443 of the node (`ports` says it otherwise), as
 * nobody without any capability, since it is the node that listens on the low ports; with a readiness probe at the first port; five
 * minutes to end, in which connections do; 100m CPU and 128Mi memory requested and no limits; on every Linux node that is
 * not serverless: say `nodes` where few of them face the outside; replaced a tenth of the nodes at a time, the old pod
 * first, since two cannot hold one port. It reads nothing of the API server: a controller in the same pod needs `rules`.
 * No `priorityClassName`: on a full node the pod waits unless you give it one.
 *
 * Under `hostNetwork` give `ports`: those of the container are then the node's.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/ingress-controllers/
 */
export class IngressEdgeDaemonSet extends AgentDaemonSet {
  public constructor(scope: Construct, id: string, props: IngressEdgeDaemonSetProps) {
    const { httpPort = 8080, httpsPort = 8443 } = props;
    const ports = props.ports ?? [
      { name: 'http', containerPort: httpPort, hostPort: 80 },
      { name: 'https', containerPort: httpsPort, hostPort: 443 },
    ];
    super(scope, id, props, () => ({
      os: OperatingSystem.LINUX,
      root: false,
      resources: { requests: { cpu: '100m', memory: '128Mi' } },
      securityContext: Privileges.none(),
      container: { ports, ...ports.length > 0 && { readinessProbe: Check.tcp(ports[0].name ?? ports[0].containerPort) } },
      pod: { terminationGracePeriodSeconds: 300 },
    }));
  }
}
