import type { Answer } from './answer';
import { REPORT_SCHEMA, type DaemonSetReport, type NodeReport, type ReasonReport, type RemedyReport, type Report, type StandstillReport } from './report';
import { ownWarnings } from './warning-texts';
import type { Node } from '../kube/node';
import type { ReadingProblem } from '../kube/source';
import type { KubernetesVersion } from '../kube/well-known';
import type { Decision } from '../placement/decision';
import { explain, remedy } from '../placement/explain';
import { explainChange } from '../placement/explain-admission';
import { explainOutdated } from '../placement/explain-outdated';
import { explainStandstill } from '../placement/explain-standstill';
import { namespaceOf } from '../placement/namespace-of';
import type { Reason } from '../placement/reason';
import type { Remedy } from '../placement/remedy';
import { hostPorts } from '../placement/resources/host-ports';
import { podRequests } from '../placement/resources/pod-requests';
import type { Standstill } from '../placement/standstill';

/** What a report says beside its answers. */
export interface ReportContext {
  readonly kubernetesVersion: KubernetesVersion;
  /** The version of Kubernetes' own code that was asked. Default: null, it was not asked. */
  readonly judge?: string | null;
  /** What could not be read. Default: nothing. */
  readonly problems?: readonly ReadingProblem[];
}

/** Answers as a plain object, ready for JSON or YAML. */
export function toReport(answers: readonly Answer[], { kubernetesVersion, judge = null, problems = [] }: ReportContext): Report {
  return {
    schema: REPORT_SCHEMA,
    kubernetesVersion,
    judge,
    problems,
    daemonSets: answers.map((answer) => toDaemonSetReport(answer, kubernetesVersion)),
  };
}

function toDaemonSetReport(answer: Answer, kubernetesVersion: KubernetesVersion): DaemonSetReport {
  const { placement, source, problems } = answer;
  const { daemonSet, admission: { spec, priority, changes }, status, observed, standstill } = placement;
  let nodes: readonly NodeReport[] | undefined;
  return {
    namespace: namespaceOf(daemonSet),
    name: daemonSet.metadata.name,
    source: source ?? null,
    problems,
    get warnings() { return answer.warnings; },
    pod: {
      requests: podRequests(spec, kubernetesVersion),
      hostPorts: hostPorts(spec, kubernetesVersion),
      tolerations: spec.tolerations ?? [],
      priority,
      changes: changes.filter(({ plugin }) => plugin !== undefined).map(explainChange),
    },
    status,
    ...observed && { observed },
    ...standstill && { standstill: toStandstillReport(standstill) },
    get nodes() { return nodes ??= placement.decisions.map(toNodeReport); }, // a table of a large fleet needs none of them
  };
}

function toStandstillReport({ remedies, ...standstill }: Standstill): StandstillReport {
  return { message: explainStandstill(standstill), ...standstill, remedies: remedies.map(toRemedyReport) };
}

function toNodeReport(decision: Decision): NodeReport {
  const { node, shouldRun, shouldContinueRunning, verdict, outdated, reasons, evicts, event } = decision;
  return {
    name: node.metadata.name,
    shouldRun,
    shouldContinueRunning,
    verdict,
    ...outdated && { outdated: { code: outdated, message: explainOutdated(outdated) } },
    warnings: ownWarnings(decision),
    evicts,
    ...event && { event },
    reasons: reasons.map((reason) => toReasonReport(reason, node)),
  };
}

/** What all reasons say stands around what each says, in the order in which one reads. */
function toReasonReport(reason: Reason, node: Node): ReasonReport {
  const { code, layer, decisive, path, remedies, kubernetes, ...operands } = reason;
  return {
    message: explain(reason, node),
    code,
    layer,
    decisive,
    path,
    ...operands,
    remedies: remedies.map(toRemedyReport),
    ...kubernetes && { kubernetes },
  } as ReasonReport;
}

const toRemedyReport = (way: Remedy): RemedyReport => ({ message: remedy(way), ...way });
