/** Where numbers lead that are taken one after the other: the same numbers to the same place. */
export class Trail {
  /** Whatever is found at the end of this trail; negative as long as nothing is. */
  end = -1;
  private readonly ways: Trail[] = [];

  /** @param number not negative */
  goOn(number: number): Trail {
    return this.ways[number] ??= new Trail();
  }
}
