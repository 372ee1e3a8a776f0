import type { OutOfLimitRange, PodResourcesTooSmall, QuotaExceeded, QuotaNeedsResources, Refusal, RequestAboveLimit } from './admission/refusal';
import { cut, quote } from './phrase';
import { inOneUnit } from './resources/one-unit';

/** Says in a sentence why admission refuses the pods. */
export function explainRefusal(refusal: Refusal): string {
  switch (refusal.code) {
    case 'NamespaceMissing': return `there is no namespace ${quote(refusal.namespace)}`;
    case 'NamespaceTerminating': return `namespace ${quote(refusal.namespace)} is being deleted`;
    case 'ServiceAccountMissing': return `there is no service account ${quote(refusal.name)} in namespace ${quote(refusal.namespace)}`;
    case 'NamespaceNodeSelectorUnreadable': return `namespace ${quote(refusal.namespace)} has a node selector that nobody can read: ${quote(refusal.selector)}`;
    case 'NamespaceNodeSelectorConflict':
      return `nodeSelector wants ${quote(refusal.key)} to be ${quote(refusal.has)}, and namespace ${quote(refusal.namespace)} wants ${quote(refusal.wants)}`;
    case 'NodeSelectorNotAllowed':
      return `namespace ${quote(refusal.namespace)} does not allow to select ${quote(refusal.key)} as ${quote(refusal.has)}`;
    case 'PriorityClassMissing': return `there is no PriorityClass ${quote(refusal.name)}`;
    case 'PriorityMismatch': return `${refusal.field} is ${refusal.has}, and the priority class says ${refusal.wants}`;
    case 'RuntimeClassMissing': return `there is no RuntimeClass ${quote(refusal.name)}`;
    case 'RuntimeClassNodeSelectorConflict':
      return `nodeSelector wants ${quote(refusal.key)} to be ${quote(refusal.has)}, and RuntimeClass ${quote(refusal.runtimeClass)} wants ${quote(refusal.wants)}`;
    case 'OverheadMismatch':
      return refusal.runtimeClass === undefined ? 'only a RuntimeClass can say what the overhead is' : `the overhead is not that of RuntimeClass ${quote(refusal.runtimeClass)}`;
    case 'RequestAboveLimit': return requestAboveLimit(refusal);
    case 'PodResourcesTooSmall': return podResourcesTooSmall(refusal);
    case 'HostPortTwice':
      return `container ${quote(refusal.container)} takes port ${refusal.hostPort}/${refusal.protocol} on the node, and so does ${quote(refusal.holder)}`;
    case 'NodeNameWithGates': return 'nodeName and schedulingGates exclude each other in a pod';
    case 'OutOfLimitRange': return outOfLimitRange(refusal);
    case 'PodSecurityViolation':
      return `namespace ${quote(refusal.namespace)} is held to Pod Security level ${refusal.level} (${refusal.version}): ${refusal.violations}`;
    case 'QuotaNeedsResources': return quotaNeeds(refusal);
    case 'QuotaStatusUnknown': return `quota ${quote(refusal.quota)} does not say yet how much is used of ${refusal.resources.join(', ')}`;
    case 'QuotaExceeded': return quotaExceeded(refusal);
    case 'QuotaUncovered': return `pods may have ${cut(refusal.uncovered)} only with a quota for it, and namespace ${quote(refusal.namespace)} has none`;
  }
}

function requestAboveLimit({ container, resource, request, limit, limitRange }: RequestAboveLimit): string {
  const defaults = limitRange === undefined ? 'with its defaults' : `with the defaults of LimitRange ${quote(limitRange)}`;
  return `${who(container)} requests ${request} of ${resource}, and ${defaults} its limit is ${limit}`;
}

function podResourcesTooSmall({ subject, resource, has, needs, container }: PodResourcesTooSmall): string {
  const needy = container === undefined ? 'its containers together' : who(container);
  const verb = container === undefined ? 'have' : 'has';
  return `the pod as a whole has a ${resource} ${subject} of ${has}, and with the defaults ${needy} ${verb} ${needs}`;
}

const who = (container: string | undefined) => (container === undefined ? 'the pod as a whole' : `container ${quote(container)}`);

const BOUNDS = { min: 'at least', max: 'at most', maxLimitRequestRatio: 'a limit of at most' } as const;

function outOfLimitRange({ limitRange, container, resource, bound, allowed, subject, has }: OutOfLimitRange): string {
  const wish = `${BOUNDS[bound]} ${allowed}${bound === 'maxLimitRequestRatio' ? ' times the request' : ''}`;
  const found = has === undefined ? `has no ${resource} ${subject}` : `has a ${resource} ${subject} of ${has}`;
  return `${who(container)} ${found}, and LimitRange ${quote(limitRange)} wants ${wish}`;
}

function quotaNeeds({ quota, missing }: QuotaNeedsResources): string {
  const needs = missing.map(({ resource, containers }) => `${resource} (missing in ${cut(containers.map(quote))})`);
  return `quota ${quote(quota)} wants every container to say its ${needs.join(' and ')}`;
}

/** The controller takes the nodes in no order, and creates pods on many at once. */
const LEFT_TO_CHANCE = 'and on which nodes is left to chance';

function quotaExceeded({ quota, room, wanted, exceeded }: QuotaExceeded): string {
  const beyond = exceeded.map(({ resource, requested, used, hard }) => `${resource}: ${requested} more, with ${inOneUnit(used, hard).join(' of ')} used`);
  const [chance, then] = room > 0 ? [`, ${LEFT_TO_CHANCE}`, ' then'] : ['', ''];
  return `quota ${quote(quota)} has room for ${room} of ${wanted} ${wanted === 1 ? 'pod' : 'pods'}${chance} (${beyond.join('; ')}${then})`;
}
