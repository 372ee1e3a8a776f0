import { answer, type AnswerOptions, type Outcome } from './answer';
import { demandSomething } from './demand';
import { CannotRun, FINDINGS, FINE } from './exit-code';
import { findings, type FindingKind } from './fail-on';
import { readInputs, type Inputs } from './inputs';
import { write, type Io, type Judge } from './io';
import { parseOutputs, put } from './output';
import { readSchedulerConfiguration } from './scheduler-configuration';
import { verify } from './verify';
import { NEWEST_KUBERNETES_VERSION, type KubernetesVersion } from '../kube/well-known';
import { printable } from '../report/printable';
import { toReport } from '../report/to-report';

/** The options of `daemonsets place`. */
export interface PlaceOptions {
  readonly filename: readonly string[];
  readonly cluster: readonly string[];
  readonly namespace?: string;
  readonly allNamespaces?: boolean;
  readonly output?: readonly string[];
  readonly kubernetesVersion: KubernetesVersion;
  readonly failOn: readonly FindingKind[];
  readonly schedulerConfig?: string;
  readonly verify?: boolean;
  readonly color: boolean;
}

/** `daemonsets place`. @returns the exit code */
export async function place(options: PlaceOptions, io: Io): Promise<number> {
  const outputs = parseOutputs(options.output);
  const inputs = await readInputs(options.filename, options.cluster, io);
  const kubernetes = io.kubernetes();
  const schedulerConfiguration = options.schedulerConfig === undefined ? undefined : readSchedulerConfiguration(options.schedulerConfig, kubernetes);
  if (options.verify && !kubernetes) throw new CannotRun('--verify: this build carries no Kubernetes to ask: `npm run kubernetes` makes it, with Go 1.26 or newer');
  const asked = { ...options, schedulerConfiguration, kubernetes };
  const outcome = answer(inputs, asked);
  const { answers, problems, notes } = outcome;
  demandSomething(outcome, inputs, options);
  for (const note of notes) await write(io.stderr, `${printable(note)}\n`);

  const report = toReport(answers, { kubernetesVersion: options.kubernetesVersion, judge: outcome.judge, problems });
  for (const output of outputs) await put(output, { answers, report, namespaces: options.namespace === undefined }, io, options.color);

  const verified = !options.verify || await confirm(asOfNow(outcome, inputs, asked), options, kubernetes!, io);
  const found = findings(report, options.failOn);
  if (!found) return verified ? FINE : FINDINGS;
  await write(io.stderr, `found: ${found} (--fail-on ${options.failOn.join(',')})\n`);
  return FINDINGS;
}

/** The Kubernetes that is carried here is the newest, and can confirm no other. */
function asOfNow(outcome: Outcome, inputs: Inputs, asked: AnswerOptions): Outcome {
  return asked.kubernetesVersion === NEWEST_KUBERNETES_VERSION ? outcome : answer(inputs, { ...asked, kubernetesVersion: NEWEST_KUBERNETES_VERSION });
}

/** Says what Kubernetes confirms. @returns whether that is everything */
async function confirm({ answers, verifiable, nodes }: Outcome, { kubernetesVersion }: PlaceOptions, kubernetes: Judge, io: Io): Promise<boolean> {
  const { summary, disagreements } = verify(verifiable, nodes, kubernetes);
  const unread = answers.length - verifiable.length;
  const line = [
    summary,
    ...unread > 0 ? [`left out, since it cannot read them: ${unread} of ${answers.length} DaemonSets`] : [],
    ...kubernetesVersion !== NEWEST_KUBERNETES_VERSION ? [`this is what happens in ${NEWEST_KUBERNETES_VERSION}: of ${kubernetesVersion} nobody is here to be asked`] : [],
  ].join('; ');
  for (const each of [line, ...disagreements.map((words) => `disagreement: ${words}`)]) await write(io.stderr, `${printable(each)}\n`);
  return disagreements.length === 0;
}
