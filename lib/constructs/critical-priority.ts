import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { CriticalPodsQuota } from './critical-pods-quota';
import type { DaemonSet } from './daemon-set';
import { DEFAULT_NAMESPACE, SYSTEM_PRIORITIES } from '../kube/well-known';

/** The type of the metadata in which a construct keeps its warnings. */
export const WARNING = 'warning';

/**
 * Notes in the metadata of an agent that its priority may keep its pods from being made: where the admission plugin
 * ResourceQuota is set as on GKE, the classes of the system are for kube-system and for namespaces with a quota for them.
 *
 * @see https://kubernetes.io/docs/concepts/policy/resource-quotas/#limit-priority-class-consumption-by-default
 */
export function warnOfCriticalPriority(agent: DaemonSet, priorityClassName: string | undefined): void {
  const namespace = agent.metadata.namespace ?? DEFAULT_NAMESPACE;
  if (priorityClassName === undefined || !Object.hasOwn(SYSTEM_PRIORITIES, priorityClassName)) {return;}
  if (namespace === 'kube-system' || hasQuota(agent.node.root, namespace)) {return;}
  agent.node.addMetadata(WARNING, `priorityClassName is ${priorityClassName} in namespace "${namespace}": GKE makes such pods in kube-system only, `
    + 'or where a CriticalPodsQuota was made before: make one, or give priorityClassName a PriorityClass of your own');
}

function hasQuota(root: IConstruct, namespace: string): boolean {
  return root.node.findAll().filter((each) => each instanceof CriticalPodsQuota)
    .some((quota) => (ApiObject.of(quota).metadata.namespace ?? DEFAULT_NAMESPACE) === namespace);
}
