import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { Objections } from './objections';
import { propsOf } from './prop-of';
import { Warnings } from './warnings';
import { WARNING } from '../constructs/critical-priority';
import type { ValidationVerdict } from '../kubernetes/answers';
import { loadSync } from '../kubernetes/load';

/** Every object below a construct, held to what the API server accepts. */
export class ApiServerCheck {
  private readonly objections = new Objections();
  private readonly warnings = new Warnings();

  constructor(private readonly scope: IConstruct) {}

  /** What is wrong is said of each object by its own validation, and nothing of the whole. */
  public problems(): string[] {
    const constructs = this.scope.node.findAll();
    const kubernetes = loadSync();
    const kinds = new Set(kubernetes.kinds);
    const objects = constructs.filter((each) => ApiObject.isApiObject(each)).map((each) => ApiObject.of(each))
      .filter(({ apiVersion, kind }) => kinds.has(`${apiVersion} ${kind}`));
    const verdicts = kubernetes.validate(objects.map((object) => object.toJson()));
    objects.forEach((object, index) => {
      this.objections.say(object, linesOf(verdicts[index], object));
      for (const warning of verdicts[index].warnings) {this.warnings.print(object, warning);}
    });
    for (const construct of constructs) {
      for (const warning of warningsIn(construct)) {this.warnings.print(construct, warning);}
    }
    return [];
  }
}

function linesOf({ strict, causes, error }: ValidationVerdict, object: ApiObject): string[] {
  if (strict.length + causes.length === 0) {return error === undefined ? [] : [error];}
  const propOf = propsOf(object);
  return [...strict, ...causes.map(({ field, message }) => `${field}: ${message}${wayOut(propOf(field))}`)];
}

function wayOut(prop: string | undefined): string {
  return prop === undefined ? '' : ` (change ${prop})`;
}

function warningsIn({ node }: IConstruct): string[] {
  return node.metadata.filter(({ type }) => type === WARNING).map(({ data }) => String(data));
}
