import type { Capabilities, PodSecurityContext, SecurityContext } from '../kube/pod-template.generated';

const NOBODY = 65534;

/** Who an agent runs as, said in several places. */
export interface User {
  /** The one switch for root. */
  readonly runAsRoot?: boolean;
  /** Whether it is for the image to say. */
  readonly imageUser?: boolean;
  /** What is said for all containers of the pod; the kind does not talk it over. */
  readonly pod?: PodSecurityContext;
  /** What the kind of agent needs. */
  readonly kindIsRoot: boolean;
}

/**
 * What a container may do: what is given over what its kind brings along, field by field. Capabilities come on top of those of
 * the kind, unless `ALL` are dropped first, as by `Privileges.only`: then they are all there are. A privileged container may
 * escalate by definition, and Kubernetes refuses to be told that it may not; and it has every capability, so that those of its kind
 * would mean nothing.
 *
 * @throws where `runAsRoot` and the user given contradict each other: the kubelet would never start the container
 */
export function containerSecurity(user: User, kind: SecurityContext, given: SecurityContext = {}): SecurityContext {
  const { allowPrivilegeEscalation, capabilities, ...rest } = kind;
  const bounded = given.privileged ?? kind.privileged ?? false ? {} : { allowPrivilegeEscalation, capabilities };
  return {
    ...userFields(user, given),
    ...rest,
    ...bounded.allowPrivilegeEscalation === undefined ? {} : { allowPrivilegeEscalation },
    ...given,
    ...bounded.capabilities ?? given.capabilities ? { capabilities: bothCapabilities(bounded.capabilities, given.capabilities) } : {},
  };
}

/** Both fields that Kubernetes asks about root, so that neither the image nor the pod can contradict. */
function userFields({ runAsRoot, imageUser = false, kindIsRoot, pod = {} }: User, given: SecurityContext): SecurityContext {
  const said = isRoot(given);
  if (runAsRoot !== undefined && said !== undefined && said !== runAsRoot) {
    const { runAsUser, runAsNonRoot } = given;
    throw new Error(`runAsRoot is ${runAsRoot}, but securityContext says ${runAsUser === undefined ? `runAsNonRoot: ${runAsNonRoot}` : `runAsUser: ${runAsUser}`}: `
      + 'give one of them');
  }
  if (runAsRoot !== undefined && imageUser) {
    throw new Error(`runAsRoot is ${runAsRoot}, but imageUser leaves it to the image: give one of them`);
  }
  if ((said ?? runAsRoot) === undefined && (imageUser || isRoot(pod) !== undefined)) {return {};}
  return said ?? runAsRoot ?? kindIsRoot ? { runAsUser: 0, runAsNonRoot: false } : { runAsUser: NOBODY, runAsNonRoot: true };
}

function isRoot({ runAsUser, runAsNonRoot }: Pick<SecurityContext, 'runAsUser' | 'runAsNonRoot'>): boolean | undefined {
  if (runAsUser !== undefined) {return runAsUser === 0;}
  return runAsNonRoot === undefined ? undefined : !runAsNonRoot;
}

/** What is added is added to what the kind needs, unless everything is dropped before: then nothing is left but what is added. */
function bothCapabilities(kind: Capabilities = {}, given: Capabilities = {}): Capabilities {
  const ofKind = given.drop?.some((each) => each.toUpperCase() === 'ALL') ? [] : kind.add ?? [];
  const add = [...new Set([...ofKind, ...given.add ?? []])];
  const drop = given.drop ?? kind.drop;
  return { ...add.length > 0 ? { add } : {}, ...drop ? { drop } : {} };
}
