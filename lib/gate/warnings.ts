import type { IConstruct } from 'constructs';

/** Prints to standard error what does not fail a synthesis. cdk8s may validate an app many times: each warning is printed once. */
export class Warnings {
  private readonly printed = new Set<string>();

  public print(construct: IConstruct, sentence: string): void {
    const line = `Warning: [${construct.node.path}] ${sentence}`;
    if (!this.printed.has(line)) {console.warn(line);}
    this.printed.add(line);
  }
}
