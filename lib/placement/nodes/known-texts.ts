/** Texts with numbers from 1 on, in the order in which they came. */
export class KnownTexts {
  // A few are compared one by one, which is faster than to hash the text that is looked for.
  private readonly few: string[] = [];
  private many: Map<string, number> | undefined = undefined;
  private readonly lengths = new Set<number>();

  get count(): number {
    return this.many?.size ?? this.few.length;
  }

  /** In their order. */
  get all(): readonly string[] {
    return this.many ? [...this.many.keys()] : this.few;
  }

  /** @returns the number of the text, which is a new one if the text is */
  add(text: string): number {
    return this.numberOf(text) || this.append(text);
  }

  /** @returns 0 for a text that is not known */
  numberOf(text: string): number {
    if (this.many) return this.lengths.has(text.length) ? this.many.get(text) ?? 0 : 0;
    for (let place = 0; place < this.few.length; place++) {
      if (this.few[place] === text) return place + 1;
    }
    return 0;
  }

  /** Whether all texts of another list are known here, too. */
  includes(other: KnownTexts): boolean {
    return other.all.every((text) => this.numberOf(text) > 0);
  }

  private append(text: string): number {
    const number = this.count + 1;
    if (number > FEW) this.many ??= new Map(this.few.map((each, place) => [each, place + 1]));
    if (this.many) this.many.set(text, number);
    else this.few.push(text);
    this.lengths.add(text.length);
    return number;
  }
}

const FEW = 8;
