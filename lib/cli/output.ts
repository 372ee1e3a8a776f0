import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { terminalStyle } from './colours';
import { CannotRun, messageOf } from './exit-code';
import { write, type Io } from './io';
import { reportJson } from './report-json';
import { reportYaml } from './report-yaml';
import type { Answer } from '../report/answer';
import type { Report } from '../report/report';
import { text, type TextOptions } from '../report/text';

export const FORMATS = ['table', 'wide', 'json', 'yaml'] as const;
export type Format = typeof FORMATS[number];

/** One of the outputs that are wanted: `json`, or `json=report.json`. */
export interface Output {
  readonly format: Format;
  /** Undefined is standard output. */
  readonly file: string | undefined;
}

/** What outputs are made of. */
export interface Findings {
  readonly answers: readonly Answer[];
  readonly report: Report;
  /** Whether tables begin with NAMESPACE. */
  readonly namespaces: boolean;
}

/** Reads the value of one `-o`. @throws CannotRun for an unknown format */
function parseOutput(option: string): Output {
  const [name, ...rest] = option.split('=');
  const format = FORMATS.find((known) => known === name);
  if (!format) throw new CannotRun(`-o ${option}: there is no format "${name}"; choose ${FORMATS.join(', ')}, or a format and a file: json=report.json`);
  if (rest.length > 0 && rest.join('=') === '') throw new CannotRun(`-o ${option}: a file name is missing after "="`);
  const file = rest.join('=');
  return { format, file: rest.length === 0 || file === '-' ? undefined : file };
}

/** The outputs that are wanted: a table if none is named. @throws CannotRun when two of them would mix on standard output */
export function parseOutputs(options: readonly string[] = []): readonly Output[] {
  const outputs = options.map(parseOutput);
  const shown = outputs.filter(({ file }) => file === undefined);
  if (shown.length > 1) {
    throw new CannotRun(`-o ${shown.map(({ format }) => format).join(' -o ')}: only one format can go to standard output; give the others a file: -o json=report.json`);
  }
  return outputs.length > 0 ? outputs : [{ format: 'table', file: undefined }];
}

/** Writes one output where it belongs. @throws CannotRun when its file cannot be written */
export async function put({ format, file }: Output, findings: Findings, io: Io, colour: boolean): Promise<void> {
  const look = file === undefined ? { style: terminalStyle(io, colour), columns: io.stdout.isTTY ? io.stdout.columns : undefined } : {};
  const parts = render(format, findings, look);
  if (file === undefined) {
    for (const part of parts) if (!await write(io.stdout, part)) return;
    return;
  }
  try {
    await writeFile(file, parts);
  } catch (error) {
    throw new CannotRun(`-o ${format}=${file}: ${whyNot(file, error)}`);
  }
}

function whyNot(file: string, error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT': return `there is no folder ${dirname(file)}`;
    case 'EISDIR': return 'it is a folder';
    case 'EACCES': return 'permission denied';
    default: return messageOf(error);
  }
}

function render(format: Format, { answers, report, namespaces }: Findings, look: Pick<TextOptions, 'style' | 'columns'>): Iterable<string> {
  switch (format) {
    case 'json': return reportJson(report);
    case 'yaml': return reportYaml(report);
    default: return [text(answers, { wide: format === 'wide', namespaces, problems: report.problems, ...look })];
  }
}
