/** Where numbers lead that are taken one after the other: the same numbers to the same place. */
export class Trail {
  /** Whatever is found at the end of this trail; negative as long as nothing is. */
  end = -1;
  // Nearly always there is one way to go on, which needs no Map.
  private number = 0;
  private next: Trail | undefined = undefined;
  private others: Map<number, Trail> | undefined = undefined;

  goOn(number: number): Trail {
    return this.next && number === this.number ? this.next : this.others?.get(number) ?? this.add(number);
  }

  private add(number: number): Trail {
    const next = new Trail();
    if (this.next) {
      this.others ??= new Map();
      this.others.set(number, next);
    } else {
      this.number = number;
      this.next = next;
    }
    return next;
  }
}
