import { Taint } from './taint';
import { NO_EXECUTE, NO_SCHEDULE } from '../kube/well-known';

/**
 * A taint with which nodes are born, so that no pod starts before an agent is ready there: the agent tolerates it, and
 * takes it from the node when it is ready.
 *
 * ```
 * const notReady = StartupTaint.noSchedule('example.com/agent-not-ready');
 * nodes: NodeTarget.linux().tolerating(notReady.taint),                  // the agent, and every other one that must not wait
 * rules: [AccessRule.allow(['get', 'patch'], 'nodes')],                  // to take it away
 * console.log(notReady.toKarpenterNodePool());                           // for whoever makes the nodes
 * ```
 *
 * For the Cluster Autoscaler begin the key with `startup-taint.cluster-autoscaler.kubernetes.io/`: else it takes new nodes
 * for nodes that no pod fits.
 *
 * @see https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
 */
export class StartupTaint {
  /**
   * Keeps new pods away. What is on a node that joins is the DaemonSets' own, so that this is mostly enough.
   *
   * @param key - for example `example.com/agent-not-ready`
   * @param value - @default - none
   */
  public static noSchedule(key: string, value?: string): StartupTaint {
    return new StartupTaint(Taint.noSchedule(key, value), key, value, NO_SCHEDULE);
  }

  /**
   * Keeps new pods away and evicts those that run, also when a node joins again.
   *
   * @param key - for example `example.com/agent-not-ready`
   * @param value - @default - none
   */
  public static noExecute(key: string, value?: string): StartupTaint {
    return new StartupTaint(Taint.noExecute(key, value), key, value, NO_EXECUTE);
  }

  private constructor(
    /** What the agent tolerates. */
    public readonly taint: Taint,
    private readonly key: string,
    private readonly value: string | undefined,
    private readonly effect: string,
  ) {}

  /**
   * For the command line of the kubelet.
   *
   * @see https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/
   */
  public toKubeletFlag(): string {
    return `--register-with-taints=${this.key}=${this.value ?? ''}:${this.effect}`;
  }

  /**
   * For the file of the kubelet.
   *
   * @returns YAML
   * @see https://kubernetes.io/docs/reference/config-api/kubelet-config.v1beta1/#kubelet-config-k8s-io-v1beta1-KubeletConfiguration
   */
  public toKubeletConfiguration(): string {
    return ['apiVersion: kubelet.config.k8s.io/v1beta1', 'kind: KubeletConfiguration', 'registerWithTaints:', ...this.item('  ')].join('\n') + '\n';
  }

  /**
   * For Karpenter, which then knows that the taint goes away.
   *
   * @returns YAML, to be merged into a NodePool
   * @see https://karpenter.sh/docs/concepts/nodepools/#spectemplatespecstartuptaints
   */
  public toKarpenterNodePool(): string {
    return ['apiVersion: karpenter.sh/v1', 'kind: NodePool', 'spec:', '  template:', '    spec:', '      startupTaints:', ...this.item('        ')].join('\n') + '\n';
  }

  private item(indent: string): string[] {
    return [
      `${indent}- key: ${this.key}`,
      ...this.value === undefined ? [] : [`${indent}  value: ${JSON.stringify(this.value)}`],
      `${indent}  effect: ${this.effect}`,
    ];
  }
}
