import { Compiled, Crash, Instance } from './instance';

/** The judge could not answer, or not all. */
export class KubernetesError extends Error {
  /**
   * @param cases the cases without an answer, by their place in the question; empty where the question itself failed
   */
  constructor(message: string, readonly cases: readonly { readonly index: number; readonly message: string }[] = []) {
    super(message);
    this.name = 'KubernetesError';
  }
}

/** A module keeps all memory that it ever needed. One that grew beyond this many bytes is given up after its answer. */
const LARGEST_KEPT = 512 * 1024 * 1024;

interface Reply {
  readonly answers?: { readonly value?: unknown; readonly error?: string }[];
  readonly error?: string;
}

/** One of the judge's two modules, brought up when first asked, and again after a crash. */
export class Part {
  private compiled?: Compiled;
  private instance?: Instance;

  constructor(private readonly source: () => Compiled) {}

  /**
   * Puts one kind of question, with many cases, and gives an answer for each.
   *
   * @throws {KubernetesError} naming every case without an answer
   */
  ask<Answer>(question: string, cases: readonly unknown[]): Answer[] {
    if (cases.length === 0) {return [];}
    const reply: Reply = JSON.parse(this.call(JSON.stringify({ ask: question, of: cases })));
    if (reply.answers === undefined) {throw new KubernetesError(reply.error ?? 'the judge gave no answer');}
    const failed = reply.answers.flatMap(({ error }, index) => (error === undefined ? [] : [{ index, message: error }]));
    if (failed.length > 0) {
      throw new KubernetesError(failed.map(({ index, message }) => `${question}[${index}]: ${message}`).join('\n'), failed);
    }
    return reply.answers.map(({ value }) => value as Answer);
  }

  private call(request: string): string {
    this.compiled ??= this.source();
    this.instance ??= new Instance(this.compiled);
    try {
      const reply = this.instance.call(request);
      if (this.instance.size > LARGEST_KEPT) {this.instance = undefined;}
      return reply;
    } catch (error) {
      this.instance = undefined;
      if (!(error instanceof Crash)) {throw error;}
      throw new KubernetesError(
        `the judge crashed on a question of ${request.length} characters, probably for want of memory; ask for less at a time. ` +
        `The next question gets a fresh one.\n${error.message}`);
    }
  }
}
