import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import type { Kubernetes } from '../kubernetes/kubernetes';

/**
 * Refuses at synthesis what the API server would refuse at deployment: `ApiServerGate.addTo(app)`.
 *
 * Every object below the construct is put before Kubernetes' own validation, which this package carries. Synthesis then
 * fails with all that is wrong, each with the path of its construct and in Kubernetes' words; Kubernetes' warnings are
 * printed to standard error. Custom resources and other kinds that are not carried pass unseen, and so does what only a
 * cluster knows: admission webhooks, quotas, objects that must exist.
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

  private readonly refusals = new Map<ApiObject, string[]>();

  private constructor(private readonly scope: IConstruct) {}

  /** cdk8s validates a construct before its children: so each object is given its own validation, which bears its path. */
  private judge(): string[] {
    const kubernetes = load();
    const kinds = new Set(kubernetes.kinds);
    const objects = this.scope.node.findAll().filter((each) => ApiObject.isApiObject(each)).map((each) => ApiObject.of(each))
      .filter(({ apiVersion, kind }) => kinds.has(`${apiVersion} ${kind}`));
    const verdicts = kubernetes.validate(objects.map((object) => object.toJson()));
    objects.forEach((object, index) => {
      if (!this.refusals.has(object)) {object.node.addValidation({ validate: () => this.refusals.get(object)! });}
      const { strict, causes, error, warnings } = verdicts[index];
      const lines = [...strict, ...causes.map(({ field, message }) => `${field}: ${message}`)];
      this.refusals.set(object, lines.length === 0 && error !== undefined ? [error] : lines);
      for (const warning of warnings) {console.warn(`Warning: [${object.node.path}] ${warning}`);}
    });
    return [];
  }
}

function load(): Kubernetes {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an app without a gate must not pay for the judge
  const { loadSync }: typeof import('../kubernetes/load') = require('../kubernetes/load');
  return loadSync();
}
