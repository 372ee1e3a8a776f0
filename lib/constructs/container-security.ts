import type { Capabilities, SecurityContext } from '../kube/pod-template.generated';

const NOBODY = 65534;

/** Who an agent runs as, said in up to three places. */
export interface User {
  /** The one switch for root. */
  readonly runAsRoot?: boolean;
  /** What the kind of agent needs. */
  readonly kindIsRoot: boolean;
}

/**
 * What a container may do: what is given over what its kind brings along, field by field. A privileged container may
 * escalate by definition, and Kubernetes refuses to be told that it may not.
 *
 * @throws where `runAsRoot` and the user given contradict each other: the kubelet would never start the container
 */
export function containerSecurity(user: User, kind: SecurityContext, given: SecurityContext = {}): SecurityContext {
  const { allowPrivilegeEscalation, capabilities, ...rest } = kind;
  const privileged = given.privileged ?? kind.privileged;
  return {
    ...userFields(user, given),
    ...rest,
    ...privileged || allowPrivilegeEscalation === undefined ? {} : { allowPrivilegeEscalation },
    ...given,
    ...capabilities || given.capabilities ? { capabilities: bothCapabilities(capabilities, given.capabilities) } : {},
  };
}

/** Both fields that Kubernetes asks about root, so that neither the image nor the pod can contradict. */
function userFields({ runAsRoot, kindIsRoot }: User, { runAsUser, runAsNonRoot }: SecurityContext): SecurityContext {
  const said = runAsUser === undefined ? runAsNonRoot === undefined ? undefined : !runAsNonRoot : runAsUser === 0;
  if (runAsRoot !== undefined && said !== undefined && said !== runAsRoot) {
    throw new Error(`runAsRoot is ${runAsRoot}, but securityContext says ${runAsUser === undefined ? `runAsNonRoot: ${runAsNonRoot}` : `runAsUser: ${runAsUser}`}: `
      + 'give one of them');
  }
  return said ?? runAsRoot ?? kindIsRoot ? { runAsUser: 0, runAsNonRoot: false } : { runAsUser: NOBODY, runAsNonRoot: true };
}

/** What is added is added to what the kind needs; what is dropped is said anew. */
function bothCapabilities(kind: Capabilities = {}, given: Capabilities = {}): Capabilities {
  const add = [...new Set([...kind.add ?? [], ...given.add ?? []])];
  const drop = given.drop ?? kind.drop;
  return { ...add.length > 0 ? { add } : {}, ...drop ? { drop } : {} };
}
