import type { IConstruct } from 'constructs';
import type { ApiServerCheck } from './api-server-check';
import { apiServerCheck } from './checks';

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
    let check: ApiServerCheck | undefined;
    scope.node.addValidation({ validate: () => (check ??= apiServerCheck(scope)).problems() });
  }

  private constructor() {}
}
