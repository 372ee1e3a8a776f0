import type { IConstruct } from 'constructs';

/**
 * What is to be said of constructs, each line with the path of its own: cdk8s writes the path of the construct whose validation
 * fails, and validates a construct before those below it.
 */
export class Objections {
  private readonly lines = new Map<IConstruct, readonly string[]>();

  /** Replaces what was said of a construct. */
  public say(construct: IConstruct, lines: readonly string[]): void {
    if (!this.lines.has(construct)) {
      construct.node.addValidation({ validate: () => [...this.lines.get(construct) ?? []] });
    }
    this.lines.set(construct, lines);
  }
}
