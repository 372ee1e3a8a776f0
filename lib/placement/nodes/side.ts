import type { Said } from './division';

/** What is answered about things. */
export interface Answers {
  /** The part of every thing, in the order of the things. */
  readonly partOf: Uint32Array;
  /** The answer for every part: a number up to 255. */
  readonly answers: Uint8Array;
}

/** Things as they look from one side: those are of one part of which the same is said. */
export class Side {
  /** The place of the first thing of each part, negative where there is none. */
  private readonly firsts: Int32Array;

  constructor(readonly said: Said) {
    this.firsts = new Int32Array(said.bound).fill(-1);
    for (let place = said.of.length - 1; place >= 0; place--) this.firsts[said.of[place]] = place;
  }

  /**
   * Asks a question once for each part.
   *
   * @param question is given the place of the thing that it is about
   * @param known the only parts for which the answers may differ, be there such parts or not; of all others but one is asked
   */
  ask(question: (place: number) => number, known?: ReadonlySet<number>): Answers {
    const { of: partOf, bound } = this.said;
    const answers = new Uint8Array(bound);
    const answer = (part: number) => (this.firsts[part] >= 0 ? question(this.firsts[part]) : 0);
    if (known) {
      answers.fill(answer(this.firsts.findIndex((place, part) => place >= 0 && !known.has(part))));
      for (const part of known) answers[part] = answer(part);
    } else {
      for (let part = 0; part < bound; part++) answers[part] = answer(part);
    }
    return { partOf, answers };
  }
}
