import { answer } from './answer';
import { FINDINGS, FINE } from './exit-code';
import { findings, type FindingKind } from './fail-on';
import { readInputs } from './inputs';
import { write, type Io } from './io';
import { parseOutputs, put } from './output';
import type { KubernetesVersion } from '../kube/well-known';
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
  readonly color: boolean;
}

/** `daemonsets place`. @returns the exit code */
export async function place(options: PlaceOptions, io: Io): Promise<number> {
  const outputs = parseOutputs(options.output);
  const inputs = await readInputs(options.filename, options.cluster, io);
  const { answers, problems, notes } = answer(inputs, options);
  for (const note of notes) await write(io.stderr, `${printable(note)}\n`);

  const report = toReport(answers, { kubernetesVersion: options.kubernetesVersion, problems });
  for (const output of outputs) await put(output, { answers, report, namespaces: namespaces(options) }, io, options.color);

  const found = findings(report, options.failOn);
  if (!found) return FINE;
  await write(io.stderr, `found: ${found} (--fail-on ${options.failOn.join(',')})\n`);
  return FINDINGS;
}

/** kubectl's habit: with `-A` the namespace is a column, with `-n` it is not. */
function namespaces({ allNamespaces, namespace }: PlaceOptions): boolean | undefined {
  if (allNamespaces) return true;
  return namespace === undefined ? undefined : false;
}
