import { Crash, type Instance } from './instance';

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

type Reply = { readonly value?: unknown; readonly error?: string }[] | { readonly error: string };

/** One of the judge's two modules, brought up when first asked, and again after a crash. */
export class Part {
  private instance?: Instance;

  /**
   * @param fresh gives an instance that nobody has; nothing, where one must first be started and is not to be waited for
   */
  constructor(private readonly fresh: () => Instance | undefined) {}

  /**
   * Puts one kind of question, with many cases, and gives an answer for each.
   *
   * @param options what holds for all cases
   * @throws {KubernetesError} naming every case without an answer
   */
  ask<Answer>(question: string, cases: readonly unknown[], options?: object): Answer[] {
    if (cases.length === 0) {return [];}
    const reply: Reply = JSON.parse(this.call([{ ask: question, with: options }, ...cases].map((line) => JSON.stringify(line)).join('\n')));
    if (!Array.isArray(reply)) {throw new KubernetesError(reply.error);}
    const failed = reply.flatMap(({ error }, index) => (error === undefined ? [] : [{ index, message: error }]));
    if (failed.length > 0) {
      throw new KubernetesError(failed.map(({ index, message }) => `${question}[${index}]: ${message}`).join('\n'), failed);
    }
    return reply.map(({ value }) => value as Answer);
  }

  private call(request: string): string {
    this.instance ??= this.fresh();
    if (this.instance === undefined) {throw new KubernetesError('the judge is being started again after a crash; ask a little later, in another task');}
    try {
      const reply = this.instance.call(request);
      if (this.instance.size > LARGEST_KEPT) {this.instance = this.fresh() ?? this.instance;}
      return reply;
    } catch (error) {
      this.instance = undefined; // first, so that its memory can go
      if (!(error instanceof Crash)) {throw error;}
      this.instance = this.fresh();
      throw new KubernetesError(
        `the judge crashed on a question of ${request.length} characters, probably for want of memory; ask for less at a time. ` +
        `The next question gets a fresh one.\n${error.message}`);
    }
  }
}
