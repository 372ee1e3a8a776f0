import type { Probe } from '../kube/pod-template.generated';

/** When a check is made, and how many times it may fail. */
export interface CheckOptions {
  /** Seconds from the start of the container to the first check. @default 0 */
  readonly initialDelaySeconds?: number;
  /** Seconds from one check to the next. @default 10 */
  readonly periodSeconds?: number;
  /** Seconds until an answer must be there. @default 1 */
  readonly timeoutSeconds?: number;
  /** How many times in a row it must succeed after a failure. A liveness and a startup probe allow 1 only. @default 1 */
  readonly successThreshold?: number;
  /** How many times in a row it must fail to count as failed. @default 3 */
  readonly failureThreshold?: number;
  /** Seconds that a container has to end after a failed liveness or startup probe. @default - those of the pod */
  readonly terminationGracePeriodSeconds?: number;
}

/** Options of `Check.http`. */
export interface HttpCheckOptions extends CheckOptions {
  /** Where the request goes. `localhost` is the node's own under `hostNetwork`. @default - the pod's IP address */
  readonly host?: string;
  /** Whether it asks by HTTPS. The certificate is not verified. @default false */
  readonly https?: boolean;
  /** Headers of the request. @default - none */
  readonly headers?: { [name: string]: string };
}

/** Options of `Check.grpc`. */
export interface GrpcCheckOptions extends CheckOptions {
  /** The service whose health is asked for. @default - that of the whole server */
  readonly service?: string;
}

/**
 * What a probe does: `livenessProbe: Check.http(8080, '/healthz', { periodSeconds: 30 })`.
 *
 * A port is a number, or the name of a port of the container.
 *
 * @see https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export class Check {
  /** Asks for a path; a status from 200 to 399 is good. */
  public static http(port: number | string, path: string, options: HttpCheckOptions = {}): Probe {
    const { host, https, headers, ...timing } = options;
    const httpGet = {
      path,
      port,
      ...host !== undefined && { host },
      ...https && { scheme: 'HTTPS' },
      ...headers && { httpHeaders: Object.entries(headers).map(([name, value]) => ({ name, value })) },
    };
    return { httpGet, ...timing };
  }

  /** Connects to a port. */
  public static tcp(port: number | string, options: CheckOptions = {}): Probe {
    return { tcpSocket: { port }, ...options };
  }

  /** Runs a command in the container; the exit code 0 is good. No shell reads it. */
  public static command(command: string[], options: CheckOptions = {}): Probe {
    return { exec: { command }, ...options };
  }

  /**
   * Asks gRPC's own health service.
   *
   * @param port a number; gRPC probes know no port names
   * @see https://github.com/grpc/grpc/blob/master/doc/health-checking.md
   */
  public static grpc(port: number, options: GrpcCheckOptions = {}): Probe {
    const { service, ...timing } = options;
    return { grpc: { port, ...service !== undefined && { service } }, ...timing };
  }

  /**
   * Asks nothing: there is no probe then, not even the one that a kind of agent brings along. It is the empty probe, which
   * Kubernetes would refuse and this package leaves out.
   */
  public static none(): Probe {
    return {};
  }

  private constructor() {}
}
