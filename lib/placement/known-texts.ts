/** Texts, to be asked whether another is one of them. */
export class KnownTexts {
  private readonly texts = new Set<string>();
  private readonly lengths = new Set<number>();

  add(text: string): void {
    this.texts.add(text);
    this.lengths.add(text.length);
  }

  /** Most others have a length that none of the texts has, and then need not be hashed. */
  has(text: string): boolean {
    return this.lengths.has(text.length) && this.texts.has(text);
  }
}
