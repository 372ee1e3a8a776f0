import * as kplus from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { agentContainerName, agentDaemonSet } from './agent';
import type { AgentKind } from './agent-kind';
import type { AgentProps } from './agent-props';
import { at, pathOf } from './at';
import type { ConfigFiles } from './config-files';
import { warnOfCriticalPriority } from './critical-priority';
import { DaemonSet } from './daemon-set';
import { Mount } from './mount';
import type { INamed } from './named';

/**
 * What all typed agents are: a DaemonSet made of the facts of a kind, and the configuration that it reads.
 *
 * @internal
 */
export abstract class AgentDaemonSet extends DaemonSet {
  /** The ConfigMap that the agent reads, made here or given; undefined without `config`. */
  public readonly configMap?: INamed;

  /**
   * @param kindOf gives the facts of the kind, and may refuse props
   */
  protected constructor(scope: Construct, id: string, props: AgentProps, kindOf: () => AgentKind) {
    const path = pathOf(scope, id);
    const kind = at(path, kindOf);
    super(scope, id, at(path, () => agentDaemonSet(props, kind)));
    if (props.config) {
      const steps = (kind.initContainers ?? []).map(({ name }) => name);
      this.configMap = this.configure(props.config, [agentContainerName(props), ...steps]);
    }
    warnOfCriticalPriority(this, props.priorityClassName ?? kind.pod?.priorityClassName);
  }

  private configure({ mountPath, files, configMap }: ConfigFiles, containerNames: string[]): INamed {
    if ((files === undefined) === (configMap === undefined)) {
      throw new Error(`${this.node.path}: config wants either files or configMap, and ${files ? 'both are' : 'neither is'} given`);
    }
    const source = configMap ?? new kplus.ConfigMap(this, 'config', {
      metadata: { name: `${this.name}-config`, namespace: this.metadata.namespace },
      data: files,
    });
    for (const name of containerNames) {this.mount(Mount.configMap(source, mountPath), name);}
    return source;
  }
}
