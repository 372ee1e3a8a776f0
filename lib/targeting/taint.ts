import { keyProblem, refuse, valueProblem, wholeNumberProblem } from './syntax';
import type { Toleration } from '../kube/pod-template.generated';
import { CONTROL_PLANE, MASTER, NO_EXECUTE, NO_SCHEDULE } from '../kube/well-known';

/**
 * A taint that a daemon is to tolerate: `NodeTarget.all().tolerating(Taint.noSchedule('dedicated', 'gpu'))`.
 *
 * There is no PreferNoSchedule: it never keeps a daemon from a node.
 * Kubernetes itself lets every DaemonSet tolerate nodes that are cordoned, under memory, disk or PID pressure, and keeps
 * its pods on nodes that stop answering; nobody has to ask for that.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
 * @see https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/#taints-and-tolerations
 */
export class Taint {
  /**
   * A taint that keeps new pods away.
   *
   * @param key - for example `dedicated` or `example.com/dedicated`
   * @param value - the one value to tolerate. @default - every value
   */
  public static noSchedule(key: string, value?: string): Taint {
    return new Taint([toleration('Taint.noSchedule', key, value, NO_SCHEDULE)]);
  }

  /**
   * A taint that keeps new pods away and evicts those that run.
   *
   * @param key - for example `maintenance` or `example.com/maintenance`
   * @param value - the one value to tolerate. @default - every value
   */
  public static noExecute(key: string, value?: string): Taint {
    return new Taint([toleration('Taint.noExecute', key, value, NO_EXECUTE)]);
  }

  /** All taints with this key, whatever their value and effect. */
  public static key(key: string): Taint {
    return new Taint([toleration('Taint.key', key)]);
  }

  /** What kubeadm and most distributions set on control plane nodes, under its name of today and the one before Kubernetes 1.24 (`master`). */
  public static controlPlane(): Taint {
    return new Taint([CONTROL_PLANE, MASTER].map((key) => toleration('Taint.controlPlane', key, undefined, NO_SCHEDULE)));
  }

  /** What keeps pods from a node until its network is up; for daemons that bring the network. */
  public static notReady(): Taint {
    return Taint.noSchedule('node.kubernetes.io/not-ready');
  }

  /** What GKE and the habit elsewhere set on nodes with NVIDIA devices. */
  public static nvidiaGpu(): Taint {
    return Taint.noSchedule('nvidia.com/gpu');
  }

  /** What AKS, EKS Auto Mode and k3s set on nodes for the system's own pods: NoSchedule on some, NoExecute on others. */
  public static criticalAddonsOnly(): Taint {
    return Taint.key('CriticalAddonsOnly');
  }

  private constructor(private readonly tolerations: readonly Toleration[]) {}

  /**
   * Tolerates the taint for so long only; then the pod is evicted. Without this a daemon stays.
   *
   * @param seconds - a whole number, 0 or more
   * @throws unless the taint is NoExecute, since no other effect evicts
   */
  public forSeconds(seconds: number): Taint {
    const others = this.tolerations.filter(({ effect }) => effect !== NO_EXECUTE);
    refuse('Taint.forSeconds', [
      wholeNumberProblem('number of seconds', seconds),
      ...others.map(({ key, effect }) => `taint "${key}" has ${effect ? `effect ${effect}` : 'any effect'}, and only NoExecute evicts after a time: ` +
        `use Taint.noExecute("${key}")`),
    ]);
    return new Taint(this.tolerations.map((each) => ({ ...each, tolerationSeconds: seconds })));
  }

  /** @internal */
  public _tolerations(): readonly Toleration[] {
    return this.tolerations;
  }
}

function toleration(call: string, key: string, value?: string, effect?: string): Toleration {
  refuse(call, [keyProblem('taint key', key), value === undefined ? undefined : valueProblem('taint value', value)]);
  return {
    key,
    ...(value === undefined ? { operator: 'Exists' } : { operator: 'Equal', value }),
    ...(effect && { effect }),
  };
}
