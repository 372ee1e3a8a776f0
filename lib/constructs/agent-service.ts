import { ApiObject, JsonPatch } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import type { Construct } from 'constructs';
import { dnsLabel } from './agent';
import { podsOf, portsOf, type AgentPods } from './agent-pods';
import { at, pathOf } from './at';
import { metadataOf, type ObjectProps } from './object-props';

/** Which pods of an agent answer at the address of its Service. */
export enum ServiceReach {
  /** Each has an address of its own (a headless Service), as Prometheus and other collectors want it. */
  EVERY_POD = 'EveryPod',
  /** The one on the caller's node, as clients of a node-local agent want it. Where none is ready, the connection fails. */
  SAME_NODE = 'SameNode',
  /** Any. */
  ANY_POD = 'AnyPod',
}

/** Props of AgentService. Its name is the agent's unless one is given. */
export interface AgentServiceProps extends ObjectProps {
  /** The DaemonSet whose pods answer, or a family of them. */
  readonly agent: kplus.IPodSelector;

  /**
   * The names of the container ports that are served, at the same numbers.
   *
   * @default - every port that has a name
   */
  readonly ports?: string[];

  /**
   * Which of the pods answer at its address.
   *
   * @default ServiceReach.EVERY_POD
   */
  readonly reach?: ServiceReach;
}

/**
 * A Service before the pods of an agent.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/service/#headless-services
 * @see https://kubernetes.io/docs/concepts/services-networking/service-traffic-policy/
 */
export class AgentService extends kplus.Service {
  /**
   * @throws where no container has a port of a name that is served, or two have it at different numbers
   */
  public constructor(scope: Construct, id: string, props: AgentServiceProps) {
    const path = pathOf(scope, id);
    const pods = at(path, () => podsOf(props.agent));
    const reach = props.reach ?? ServiceReach.EVERY_POD;
    super(scope, id, {
      metadata: { namespace: pods.namespace, labels: pods.labels, ...at(path, () => metadataOf(props, dnsLabel(pods.name))) },
      clusterIP: reach === ServiceReach.EVERY_POD ? 'None' : undefined,
      selector: props.agent,
      ports: at(path, () => servedPorts(pods, props.ports)),
    });
    if (reach === ServiceReach.SAME_NODE) {ApiObject.of(this).addJsonPatch(JsonPatch.add('/spec/internalTrafficPolicy', 'Local'));}
  }
}

function servedPorts(pods: AgentPods, wanted?: readonly string[]): kplus.ServicePort[] {
  const named = portsOf(pods).filter(({ name }) => name !== undefined);
  const known = [...new Set(named.map(({ name }) => name!))];
  const names = wanted ?? known;
  const problems = [
    ...names.length === 0 ? ['no container has a port with a name, and a Service needs one: name a port of a container'] : [],
    ...names.filter((name) => !known.includes(name))
      .map((name) => `no container has a port named "${name}", so that nothing would answer; there are: ${known.join(', ') || 'none'}`),
    ...names.map((name) => [name, named.filter((port) => port.name === name).map(({ containerPort }) => containerPort)] as const)
      .filter(([, numbers]) => new Set(numbers).size > 1)
      .map(([name, numbers]) => `port "${name}" is ${numbers.join(' in one container and ')} in another, and a Service has one number for it: give them one`),
  ];
  if (problems.length > 0) {throw new Error(problems.join('; '));}
  return names.map((name) => {
    const { containerPort, protocol } = named.find((port) => port.name === name)!;
    return { name, port: containerPort, targetPort: containerPort, protocol: protocol as kplus.Protocol | undefined };
  });
}
