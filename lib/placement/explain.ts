import { explainRefusal } from './explain-refusal';
import { explainFailure } from './explain-requirement';
import { cut, plural, quote, taintText, yamlFlow } from './phrase';
import type {
  HostPortConflict, InsufficientResource, NodeAffinityMismatch, NodeNameMismatch, NodeSelectorMismatch, OperatingSystemMismatch, Reason,
  SupplementalGroupsPolicyUnsupported, TermMismatch, Unjudged, UntoleratedTaint,
} from './reason';
import type { Remedy } from './remedy';
import { inOneUnit } from './resources/one-unit';
import { nearest } from './suggestion';
import type { Node } from '../kube/node';
import { CONTROL_PLANE, MASTER } from '../kube/well-known';

/**
 * Says a reason in a sentence.
 *
 * @param node where it is given, a label that the node lacks is looked for among those that it has, spelled otherwise
 */
export function explain(reason: Reason, node?: Node): string {
  const sentence = objection(reason, node);
  return reason.layer === 'kubelet' && reason.decisive ? `${sentence}: ${FAILING_LOOP}` : sentence;
}

/** What the DaemonSet controller does about a pod that failed. */
const FAILING_LOOP = 'the kubelet fails the pod, and the controller deletes it and makes another, again and again';

function objection(reason: Reason, node: Node | undefined): string {
  switch (reason.code) {
    case 'NodeNameMismatch': return nodeName(reason);
    case 'NodeSelectorMismatch': return nodeSelector(reason, node);
    case 'NodeAffinityMismatch': return `node affinity: ${nodeAffinity(reason)}`;
    case 'UntoleratedTaint': return untoleratedTaint(reason);
    case 'InsufficientResource': return insufficientResource(reason);
    case 'TooManyPods': return `too many pods: the node allows ${reason.allowed}, and has ${reason.running}`;
    case 'HostPortConflict': return hostPortConflict(reason);
    case 'OperatingSystemMismatch': return operatingSystem(reason);
    case 'SupplementalGroupsPolicyUnsupported': return supplementalGroups(reason);
    case 'SchedulingGated': return `scheduling waits for ${reason.gates.map(quote).join(', ')}`;
    case 'UnknownScheduler': return `scheduled by ${quote(reason.schedulerName)}, of which nothing is known here`;
    case 'SchedulerRefusal': return reason.kubernetes.message;
    case 'Unjudged': return unjudged(reason);
    default: return explainRefusal(reason);
  }
}

/** Says a way out as an order. */
export function remedy(way: Remedy): string {
  switch (way.code) {
    case 'AddToleration': return `add a toleration: ${yamlFlow({ ...way.toleration })}`;
    case 'RequireLabel': return `require of its nodes: ${yamlFlow({ key: way.key, operator: way.operator, values: way.values })}`;
    case 'LabelNode': return `label the node ${way.key}=${way.value}`;
    case 'LowerRequest': return `request no more ${way.resource} than ${way.to}`;
    case 'LowerRequests': return `request no more ${Object.entries(way.to).map(([resource, amount]) => `${resource} than ${amount}`).join(', and no more ')}`;
    case 'AllowPods': return `let the kubelet of the node take ${way.pods} pods (maxPods)`;
    case 'ChoosePort': return `take another port than ${way.taken} in ${way.path}`;
    case 'RaiseQuota': return `raise ResourceQuota ${way.namespace}/${way.name} to ${Object.entries(way.hard).map(([resource, amount]) => `${resource}=${amount}`).join(', ')}`;
    case 'CreateObject': return `create ${way.kind} ${way.namespace === undefined ? '' : `${way.namespace}/`}${way.name}`;
    case 'SetField': return `set ${way.path} to ${way.value}${way.without ? price(way.without) : ''}`;
    case 'RemoveField': return `remove ${way.path}`;
  }
}

const price = (without: readonly string[]) => `, and ${without.length === 1 ? '1 node goes' : `${without.length} nodes go`} without a pod: ${cut(without)}`;

const nodeName = ({ wants, has }: NodeNameMismatch) => `node is ${quote(has)}, nodeName wants ${quote(wants)}`;

function nodeSelector({ key, wants, has }: NodeSelectorMismatch, node: Node | undefined): string {
  const wish = `nodeSelector wants ${quote(wants)}`;
  if (has === undefined) return `no label ${quote(key)}, ${wish}${didYouMean(key, node)}`;
  return `label ${quote(key)} is ${quote(has)}, ${wish}${CONTROL_PLANE_LABELS.includes(key) ? VALUES_DIFFER : ''}`;
}

const CONTROL_PLANE_LABELS: readonly string[] = [CONTROL_PLANE, MASTER];
const VALUES_DIFFER = ' (it is "true" on k3s and RKE2, and "" elsewhere: a node affinity with the operator Exists finds both)';

function didYouMean(key: string, node: Node | undefined): string {
  const [alike] = nearest(key, Object.keys(node?.metadata.labels ?? {}));
  return alike === undefined ? '' : ` (did you mean ${quote(alike)}?)`;
}

const untoleratedTaint = ({ taint }: UntoleratedTaint) => `untolerated taint ${taintText(taint)}`;

function unjudged({ plugin, lacks, isTooLarge }: Unjudged): string {
  if (lacks) return `${plugin} decides, and of ${lacks} objects nothing is known (give them, too: kubectl get ${plural(lacks).toLowerCase()} -A -o yaml)`;
  if (isTooLarge) return `${plugin} decides, and there are too many nodes to ask Kubernetes' own code about`;
  return plugin === 'ResourceQuota' ? 'ResourceQuota decides: how much of it is used is not known' : `${plugin} decides, and Kubernetes' own code was not asked`;
}

function insufficientResource({ resource, requested, used, allocatable }: InsufficientResource): string {
  const [wanted, taken, offered] = inOneUnit(requested, used, allocatable);
  return `insufficient ${resource}: ${wanted} requested, ${taken} of ${offered} taken`;
}

function operatingSystem({ by, wants, has }: OperatingSystemMismatch): string {
  return `the node runs ${quote(has)}, and the pod is for ${quote(wants)} by its ${by === 'label' ? 'label kubernetes.io/os' : 'field os'}`;
}

function supplementalGroups({ policy, containerRuntime }: SupplementalGroupsPolicyUnsupported): string {
  const runtime = containerRuntime === undefined ? 'the container runtime of the node' : `the container runtime ${quote(containerRuntime)}`;
  return `${runtime} does not know supplementalGroupsPolicy ${policy}`;
}

function hostPortConflict({ hostIP, protocol, hostPort, holder }: HostPortConflict): string {
  return `host port ${hostIP === '0.0.0.0' ? '' : `${hostIP}:`}${hostPort}/${protocol} is taken by ${holder}`;
}

function nodeAffinity({ terms }: NodeAffinityMismatch): string {
  if (terms.length === 0) return 'there are no terms, and without terms no node matches';
  const closest = closestOf(terms);
  const text = term(closest);
  return terms.length === 1 ? text : `none of ${terms.length} terms matches; closest is term ${terms.indexOf(closest) + 1}: ${text}`;
}

const term = ({ failures }: TermMismatch) => (
  failures.length === 0 ? 'the term is empty, and an empty term matches no node' : cut(failures.map(explainFailure), '; ')
);

/** The term with the fewest failures, of those that could match some node if there are such. */
function closestOf(terms: readonly TermMismatch[]): TermMismatch {
  return terms.reduce((best, each) => (cost(each) < cost(best) ? each : best));
}

function cost({ failures }: TermMismatch): number {
  const hopeless = failures.length === 0 || failures.some(({ malformed }) => malformed);
  return hopeless ? Number.MAX_SAFE_INTEGER : failures.length;
}
