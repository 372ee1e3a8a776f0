import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { Objections } from './objections';
import { propsOf } from './prop-of';
import { Warnings } from './warnings';
import { WARNING } from '../constructs/critical-priority';
import type { ValidationVerdict } from '../kubernetes/answers';
import type { Kubernetes } from '../kubernetes/kubernetes';

/**
 * Refuses at synthesis what the API server would refuse at deployment: `ApiServerGate.addTo(app)`.
 *
 * Every object below the construct is put before Kubernetes' own validation, which this package carries. Synthesis then
 * fails with all that is wrong, each with the path of its construct, in Kubernetes' words, and with the prop to change where the
 * construct is one of this package. Kubernetes' warnings, and those that constructs have in their metadata, are printed to
 * standard error, each once. Custom resources and other kinds that are not carried pass unseen, and so does what only a cluster
 * knows: admission webhooks, quotas, objects that must exist.
 *
 * Without this line nothing of Kubernetes is loaded. With it the first synthesis takes about half a second longer.
 */
export class ApiServerGate {
  /**
   * Judges every object below a construct whenever it is synthesized.
   *
   * @param scope an app, a chart, or any construct; objects added to it later are judged too
   * @throws at synthesis, where this package was built without Go and so carries no Kubernetes
   */
  public static addTo(scope: IConstruct): void {
    const gate = new ApiServerGate(scope);
    scope.node.addValidation({ validate: () => gate.judge() });
  }

  private readonly objections = new Objections();
  private readonly warnings = new Warnings();

  private constructor(private readonly scope: IConstruct) {}

  private judge(): string[] {
    const constructs = this.scope.node.findAll();
    const kubernetes = load();
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

function load(): Kubernetes {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an app without a gate must not pay for the judge
  const { loadSync }: typeof import('../kubernetes/load') = require('../kubernetes/load');
  return loadSync();
}
