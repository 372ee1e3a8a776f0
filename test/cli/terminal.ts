import { Readable, Writable } from 'node:stream';
import type { Io, Judge } from '../../lib/cli/io';
import { main } from '../../lib/cli/main';
import type { Node } from '../../lib/kube/node';

/** A stream that keeps what it is given. */
export class Sink extends Writable {
  content = '';
  readonly isTTY?: boolean;

  constructor(isTTY?: boolean) {
    super({ decodeStrings: false });
    this.isTTY = isTTY;
  }

  _write(chunk: string, _: string, done: () => void) {
    this.content += chunk;
    done();
  }
}

interface Circumstances {
  readonly stdin?: string | Iterable<string | Uint8Array>;
  readonly env?: Io['env'];
  readonly isTTY?: boolean;
  readonly kubernetes?: Judge | null;
}

/** Accepts everything: what the real one says is for the tests that load it. */
export const lenient: Judge = {
  version: 'v0.0.0',
  kinds: ['apps/v1 DaemonSet'],
  validate: (objects) => objects.map(() => ({ strict: [], causes: [], warnings: [] })),
  validateUpdates: (updates) => updates.map(() => ({ strict: [], causes: [], warnings: [] })),
  decide: () => [],
  podSecurity: (templates) => templates.map(() => ({ baseline: { allowed: true, violations: [] }, restricted: { allowed: true, violations: [] } })),
  schedule: (questions) => questions.map(({ pods, nodes }) => pods.map(() => (
    { preFilter: [], nodes: [], feasible: nodes.map((node) => (node as Node).metadata.name) }))),
};

export function makeIo({ stdin = '', env = {}, isTTY, kubernetes = lenient }: Circumstances = {}) {
  const input = typeof stdin === 'string' ? [Buffer.from(stdin)] : stdin;
  const streams = { stdin: Readable.from(input, { objectMode: false }), stdout: new Sink(isTTY), stderr: new Sink() };
  return { ...streams, env, kubernetes: () => kubernetes ?? undefined };
}

/** Runs the command and says what it said. */
export async function run(argv: readonly string[], circumstances?: Circumstances) {
  const io = makeIo(circumstances);
  const exitCode = await main(argv, io);
  return { exitCode, stdout: io.stdout.content, stderr: io.stderr.content };
}
