import { eventIn, reasonIn } from './older-words';
import { inNamespace, type Scene } from './scene';
import type { Maker } from './seeker';
import type { Waiting } from './settle';
import type { Node } from '../../kube/node';
import type { Pod } from '../../kube/pod';
import { NODE_NAME_FIELD, type KubernetesVersion } from '../../kube/well-known';
import type { Judge, PluginRefusal, SchedulerVerdict, SchedulingQuestion } from '../judge';
import type { SchedulerRefusal, Unjudged } from '../reason';
import { entriesOf } from '../string-map';

/** What Kubernetes' own scheduler says of a pod: why it waits, or in whose place it runs. */
export type Judgement =
  | { readonly waiting: Waiting; readonly evicts?: undefined }
  | { readonly waiting?: undefined; readonly evicts: readonly string[] };

/** Pods of a DaemonSet that Kubernetes' own scheduler is asked about. */
interface Inquiry {
  readonly maker: Maker;
  /** For which there are to be pods. */
  readonly nodes: readonly Node[];
  /** The questions that only it can answer. */
  readonly open: readonly Unjudged[];
}

/** What is there when these pods come. */
type There = Scene & Pick<SchedulingQuestion, 'existing'>;

/**
 * Asks Kubernetes' own scheduler about the pods of a DaemonSet, one after the other: a pod that gets its place is there
 * when the next one comes.
 *
 * @param kubernetesVersion in whose words it is told; who is asked is the newest
 * @returns a judgement for each node
 */
export function judge({ maker, nodes, open }: Inquiry, there: There, kubernetes: Judge, kubernetesVersion: KubernetesVersion): Judgement[] {
  if (nodes.length === 0) return [];
  const claimsDevices = (maker.guest.spec.resourceClaims ?? []).length > 0;
  const words: Words = {
    reason: (text) => reasonIn(kubernetesVersion, text),
    event: (text) => eventIn(kubernetesVersion, text, claimsDevices),
  };
  const [verdicts] = kubernetes.schedule([{ ...there, pods: nodes.map((node) => createdPod(maker, node)), together: true }]);
  return verdicts.map((verdict) => judgement(verdict, open, words));
}

/** How it is said in another version. */
interface Words {
  readonly reason: (text: string) => string;
  readonly event: (text: string) => string;
}

/** The pod that the controller makes: the affinity to its node stands in the place of all that the template requires of nodes. */
export function createdPod({ sync: { daemonSet }, guest: { spec, labels } }: Maker, { metadata: { name: node } }: Node): Pod {
  const nodeSelectorTerms = [{ matchFields: [{ key: NODE_NAME_FIELD, operator: 'In', values: [node] }] }];
  const nodeAffinity = { ...spec.affinity?.nodeAffinity, requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } };
  const { name, namespace } = daemonSet.metadata;
  return inNamespace({
    metadata: { name: `${name}-${node}`, namespace, labels: Object.fromEntries(entriesOf(labels)) },
    spec: { ...spec, affinity: { ...spec.affinity, nodeAffinity } },
  });
}

/** The same pod when it has its place. */
export function placedPod(maker: Maker, node: Node): Pod {
  const { metadata, spec } = createdPod(maker, node);
  return { metadata, spec: { ...spec, nodeName: node.metadata.name } };
}

function judgement({ feasible, preFilter, nodes, preemption, gated, event }: SchedulerVerdict, open: readonly Unjudged[], words: Words): Judgement {
  if (feasible.length > 0) return { evicts: [] };
  const victims = preemption?.nominatedNode ? preemption.candidates[0]?.victims ?? [] : [];
  if (victims.length > 0) return { evicts: victims.map(({ namespace, name }) => `${namespace}/${name}`) };
  const gates: PluginRefusal[] = gated === undefined ? [] : [{ plugin: 'DynamicResources', code: 'UnschedulableAndUnresolvable', reasons: [gated] }];
  const refusals = [...gates, ...preFilter, ...nodes.flatMap((node) => node.refusals)];
  const told = refusals.flatMap((refusal, place) => reasons(refusal, place === 0, open, words));
  return { waiting: { reasons: told, event: event && words.event(event) } };
}

/** Our own reasons say more of a plugin than its words do. */
export function together(ours: Waiting | undefined, judged: Waiting): Waiting {
  if (!ours) return judged;
  const first = judged.reasons.find(({ decisive }) => decisive)?.kubernetes?.plugin;
  const told = new Set(ours.reasons.map(({ kubernetes }) => kubernetes?.plugin));
  const others = judged.reasons.filter(({ kubernetes }) => !told.has(kubernetes?.plugin));
  if (told.has(first)) return { ...judged, reasons: [...ours.reasons, ...others] };
  return { ...judged, reasons: [...others, ...ours.reasons.map((reason) => ({ ...reason, decisive: false }))] };
}

function reasons({ plugin, code, reasons: texts }: PluginRefusal, decisive: boolean, open: readonly Unjudged[], words: Words): SchedulerRefusal[] {
  const path = open.find((each) => each.plugin === plugin)?.path ?? 'spec.template.spec';
  return texts.map(words.reason).map((message) => (
    { code: 'SchedulerRefusal', layer: 'scheduler', path, decisive, remedies: [], kubernetes: { plugin, status: code, message } }));
}
