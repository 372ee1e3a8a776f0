import { CannotRun, FINDINGS, FINE } from './exit-code';
import { readFiles } from './inputs';
import { write, type Io } from './io';
import { kubectlLines } from './kubectl-words';
import { leftOver } from './left-over';
import { printableYaml } from './printable-yaml';
import { problemsOf } from './problems-of';
import { unserved } from './unserved';
import type { Problem } from '../kube/source';
import type { ValidationVerdict } from '../kubernetes/answers';
import { cut } from '../placement/phrase';
import { readTyped, type TypedDocument } from '../reading/manifests';
import { printable, printableJson } from '../report/printable';

export const VALIDATE_FORMATS = ['text', 'json', 'yaml'] as const;

/** The options of `daemonsets validate`. */
export interface ValidateOptions {
  readonly filename: readonly string[];
  readonly namespace?: string;
  readonly output: typeof VALIDATE_FORMATS[number];
}

/** An object and what the API server says to its creation. */
interface Judged {
  readonly document: TypedDocument;
  readonly verdict: ValidationVerdict;
}

/** `daemonsets validate`: what `kubectl create --dry-run=server` would say, without a server. @returns the exit code */
export async function validate({ filename, namespace, output }: ValidateOptions, io: Io): Promise<number> {
  const kubernetes = io.kubernetes();
  if (!kubernetes) throw new CannotRun('this build carries no Kubernetes to ask: `npm run kubernetes` makes it, with Go 1.26 or newer');
  const { documents, problems: unread } = readTyped(await readFiles(filename, io));
  const problems = [...unread, ...documents.flatMap((document) => unserved(document, kubernetes.kinds) ?? [])];
  const known = documents.filter(({ apiVersion, kind }) => kubernetes.kinds.includes(`${apiVersion} ${kind}`));
  const others = documents.filter((document) => !known.includes(document) && !unserved(document, kubernetes.kinds));
  if (known.length === 0 && problems.length === 0) throw new CannotRun(nothing(filename, others, kubernetes.kinds));
  for (const note of leftOver('-f', others, 'belong to the kinds that can be judged')) await write(io.stderr, `${printable(note)}\n`);

  const verdicts = kubernetes.validate(known.map(({ object }) => object), { namespace });
  const judged = known.map((document, index) => ({ document, verdict: verdicts[index] }));
  if (output === 'text') await writeText(judged, problems, io);
  else await write(io.stdout, render(output, { schema: 'validation/v1', judge: kubernetes.version, problems, objects: judged.map(toJson) }));
  return problems.length > 0 || verdicts.some(({ error }) => error !== undefined) ? FINDINGS : FINE;
}

/** Why there is nothing to judge. */
function nothing(filename: readonly string[], others: readonly TypedDocument[], kinds: readonly string[]): string {
  if (others.length === 0) return filename.map((path) => `-f ${path} holds no object`).join('\n');
  return `${cut(others.map(callName))}: only these kinds can be judged: ${kinds.join(', ')}`;
}

/** `Deployment "agent" (agent.yaml:7)`. */
function callName({ kind, object, source: { file, line } }: TypedDocument): string {
  const { metadata }: { metadata?: { name?: unknown } | null } = object;
  return [kind, ...typeof metadata?.name === 'string' ? [JSON.stringify(metadata.name)] : [], `(${file}:${line})`].join(' ');
}

async function writeText(judged: readonly Judged[], problems: readonly Problem[], io: Io): Promise<void> {
  const faults = problems.map(({ source, path, message }) => `error: ${source.file}:${source.line}: ${path ? `${path}: ` : ''}${message}`);
  for (const line of [...faults, ...judged.flatMap(({ document, verdict }) => kubectlLines(verdict, document))]) {
    await write(io.stdout, `${printable(line)}\n`);
  }
  for (const warning of judged.flatMap(({ verdict }) => verdict.warnings)) await write(io.stderr, `Warning: ${printable(warning)}\n`);
}

function toJson({ document: { apiVersion, kind, object, source, positionOf }, verdict }: Judged) {
  const { name, namespace, warnings } = verdict;
  return { apiVersion, kind, ...namespace && { namespace }, name, source, problems: problemsOf(verdict, object, positionOf), warnings };
}

function render(output: 'json' | 'yaml', report: object): string {
  return output === 'json' ? `${printableJson(report, 2)}\n` : printableYaml(report);
}
