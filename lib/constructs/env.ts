import type { EnvValue } from 'cdk8s-plus-28';
import type { INamed } from './named';
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
   * The name of the pod.
   *
   * @param name of the variable @default POD_NAME
   */
  public static podName(name: string = 'POD_NAME'): EnvVar {
    return Env.field(name, 'metadata.name');
  }

  /**
   * The namespace of the pod.
   *
   * @param name of the variable @default POD_NAMESPACE
   */
  public static podNamespace(name: string = 'POD_NAMESPACE'): EnvVar {
    return Env.field(name, 'metadata.namespace');
  }

  /**
   * The IP address of the pod; under `hostNetwork` it is the node's.
   *
   * @param name of the variable @default POD_IP
   */
  public static podIP(name: string = 'POD_IP'): EnvVar {
    return Env.field(name, 'status.podIP');
  }

  /**
   * The IP address of the node that the pod runs on: there answer the kubelet, and whatever has a host port or `hostNetwork`.
   *
   * @param name of the variable @default HOST_IP
   */
  public static hostIP(name: string = 'HOST_IP'): EnvVar {
    return Env.field(name, 'status.hostIP');
  }

  /**
   * A field of the pod.
   *
   * @param name of the variable
   * @param fieldPath such as `spec.serviceAccountName`, `metadata.uid` or `metadata.labels['app']`
   * @see https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-fieldRef
   */
  public static field(name: string, fieldPath: string): EnvVar {
    return { name, valueFrom: { fieldRef: { fieldPath } } };
  }

  /**
   * What the container may use of a resource, a whole number, rounded up. Without a limit it is what the node has.
   *
   * @param name of the variable, for example `GOMEMLIMIT`
   * @param resource such as `limits.memory` or `requests.cpu`
   * @param unit in which it is told, such as `1Mi` or `1m` @default - bytes or cores
   * @see https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#downwardapi-resourceFieldRef
   */
  public static resource(name: string, resource: string, unit?: string): EnvVar {
    return { name, valueFrom: { resourceFieldRef: { resource, ...unit !== undefined && { divisor: unit } } } };
  }

  /**
   * A value of a ConfigMap. Pods are replaced when its data changes, as far as it is made in the same app.
   *
   * @param name of the variable
   * @param configMap of any cdk8s-plus version, or `{ name }`
   * @param optional whether the container starts without it @default false
   */
  public static configMap(name: string, configMap: INamed, key: string, optional?: boolean): EnvVar {
    return { name, valueFrom: { configMapKeyRef: reference(configMap, key, optional) } };
  }

  /**
   * A value of a Secret. Pods are replaced when its data changes, as far as it is made in the same app.
   *
   * @param name of the variable
   * @param secret of any cdk8s-plus version, or `{ name }`
   * @param optional whether the container starts without it @default false
   */
  public static secret(name: string, secret: INamed, key: string, optional?: boolean): EnvVar {
    return { name, valueFrom: { secretKeyRef: reference(secret, key, optional) } };
  }

  /**
   * Variables by name: `...Env.values({ LOG_LEVEL: 'debug', PORT: 9100, METRICS: true })`. Numbers and booleans become the text that
   * Kubernetes demands.
   *
   * @param values also `EnvValue`s of any cdk8s-plus version, such as `EnvValue.fromSecretValue({ secret, key: 'token' })`
   */
  public static values(values: { [name: string]: string | number | boolean | EnvValue }): EnvVar[] {
    return Object.entries(values).map(([name, given]) => {
      if (typeof given !== 'object') {return { name, value: String(given) };}
      const { value, valueFrom } = given;
      return {
        name,
        ...(value === undefined ? {} : { value: String(value) }),
        ...(valueFrom === undefined ? {} : { valueFrom: plain(valueFrom, `env[${name}].valueFrom`) }),
      };
    });
  }

  private constructor() {}
}

function reference({ name }: INamed, key: string, optional?: boolean): { name: string; key: string; optional?: boolean } {
  return { name, key, ...optional !== undefined && { optional } };
}
