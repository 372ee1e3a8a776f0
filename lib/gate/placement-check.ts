import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { unmet, type Expectation } from './expectation';
import { givenCluster } from './given-cluster';
import { Objections } from './objections';
import { propsOf } from './prop-of';
import { verdictLines, warningLines } from './verdict-lines';
import { Warnings } from './warnings';
import { placement, type TestPlacement } from '../landing/placement';
import { nameOf, runs } from '../landing/runners';
import type { Decision, Verdict } from '../placement/decision';
import type { Placement } from '../placement/placement';

const NEVER: readonly Verdict[] = ['pending', 'rejected'];

/** Where the DaemonSets below a construct land, held to what is expected. */
export class PlacementCheck {
  private readonly objections = new Objections();
  private readonly warnings = new Warnings();

  constructor(private readonly scope: IConstruct, private readonly expected: Expectation & { readonly cluster: unknown }) {}

  /** What is wrong with the whole. What is wrong with a DaemonSet is said by its own validation. */
  public problems(): string[] {
    const objects = this.scope.node.findAll().filter((each) => ApiObject.isApiObject(each)).map((each) => ApiObject.of(each));
    const daemonSets = objects.filter(({ kind }) => kind === 'DaemonSet');
    for (const each of daemonSets) {this.objections.say(each, []);}
    try {
      const manifests = objects.map((each) => each.toJson());
      return this.unmetBy(placement(manifests, givenCluster(this.expected.cluster)), daemonSets);
    } catch (error) {
      return [error instanceof Error ? error.message : String(error)];
    }
  }

  private unmetBy({ placements, cluster: { name, nodes } }: TestPlacement, daemonSets: readonly ApiObject[]): string[] {
    const broken = unmet(this.expected, placements, { name, nodes: nodes.map(({ metadata }) => metadata.name) });
    const missing = new Set(broken.flatMap((each) => each.missing));
    return [...broken.map(({ sentence }) => sentence), ...placements.flatMap((each) => this.report(each, missing, objectOf(each, daemonSets)))];
  }

  /** @returns what cannot be said by an object of its own, since the DaemonSet stands in a list */
  private report(where: Placement, missing: ReadonlySet<string>, object: ApiObject | undefined): string[] {
    const faults = where.decisions.filter((decision) => NEVER.includes(decision.verdict) || isMissed(decision, missing));
    const unknown = where.decisions.filter((decision) => decision.verdict === 'undecided' && !faults.includes(decision));
    for (const line of [...verdictLines(unknown), ...warningLines(where.decisions)]) {
      this.warnings.print(object ?? this.scope, `${nameOf(where)}: ${line}`);
    }
    const lines = verdictLines(faults, object && propsOf(object)).map((line) => `${nameOf(where)}: ${line}`);
    if (!object) {return lines;}
    this.objections.say(object, lines);
    return [];
  }
}

function isMissed(decision: Decision, missing: ReadonlySet<string>): boolean {
  return missing.has(decision.node.metadata.name) && !runs(decision);
}

function objectOf({ daemonSet: { metadata } }: Placement, daemonSets: readonly ApiObject[]): ApiObject | undefined {
  return daemonSets.find((each) => each.name === metadata.name && each.metadata.namespace === metadata.namespace);
}
