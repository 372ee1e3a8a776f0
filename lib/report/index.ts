/**
 * Decisions as text and as the public JSON format. Runs in a browser with nothing installed.
 *
 * @packageDocumentation
 */
export type { Answer, ManifestProblem } from './answer';
export type { HostPort } from '../placement/resources/host-ports';
export { printable, printableJson } from './printable';
export {
  REPORT_SCHEMA,
  type DaemonSetReport,
  type NodeReport,
  type OutdatedReport,
  type PodReport,
  type ReasonReport,
  type RemedyReport,
  type Report,
  type StandstillReport,
} from './report';
export type { Style } from './style';
export { PLAIN, text, type TextOptions } from './text';
export { toReport, type ReportContext } from './to-report';
export type { ReadingProblem, Source } from '../kube/source';
