import type { EnvValue } from 'cdk8s-plus-28';
import { plain } from './plain';
import type { EnvVar } from '../kube/pod-template.generated';

/** Environment variables of a container, in few words. */
export class Env {
  /**
   * The name of the node that the pod runs on.
   *
   * @param name of the variable @default NODE_NAME
   * @see https://kubernetes.io/docs/concepts/workloads/pods/downward-api/
   */
  public static nodeName(name: string = 'NODE_NAME'): EnvVar {
    return Env.field(name, 'spec.nodeName');
  }

  /**
   * A field of the pod.
   *
   * @param name of the variable
   * @param fieldPath such as `status.hostIP`, `metadata.name` or `metadata.labels['app']`
   * @see https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-fieldRef
   */
  public static field(name: string, fieldPath: string): EnvVar {
    return { name, valueFrom: { fieldRef: { fieldPath } } };
  }

  /**
   * Variables from cdk8s-plus values, such as `EnvValue.fromSecretValue({ secret, key: 'token' })`, by name.
   *
   * @param values `EnvValue`s of any cdk8s-plus version
   */
  public static values(values: { [name: string]: EnvValue }): EnvVar[] {
    return Object.entries(values).map(([name, { value, valueFrom }]) => ({
      name,
      ...(value === undefined ? {} : { value: String(value) }),
      ...(valueFrom === undefined ? {} : { valueFrom: plain(valueFrom, `env[${name}].valueFrom`) }),
    }));
  }

  private constructor() {}
}
