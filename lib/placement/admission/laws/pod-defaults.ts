import type { Container, ContainerPort } from '../../../kube/pod-template.generated';
import type { Change, Law } from '../admission';
import { podContainers, withContainers, type Placed } from '../pod-containers';
import { at } from '../words';

/**
 * Pods get defaults that their templates do not: a limit is a request where there is none, and on the node's network
 * every declared port is taken on the node.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/apis/core/v1/defaults.go SetDefaults_Pod
 */
export const podDefaults: Law = (spec) => {
  const onHost = spec.hostNetwork === true;
  const after = withContainers(spec, ({ container }) => withHostPorts(withRequests(container), onHost));
  if (after === spec) return {};
  const before = podContainers(spec);
  return { spec: after, changes: podContainers(after).flatMap((placed, index) => changes(before[index].container, placed)) };
};

function withRequests(container: Container): Container {
  const { limits, requests } = container.resources ?? {};
  if (Object.keys(limits ?? {}).every((resource) => Object.hasOwn(requests ?? {}, resource))) return container;
  return { ...container, resources: { ...container.resources, requests: { ...limits, ...requests } } };
}

function withHostPorts(container: Container, onHost: boolean): Container {
  if (!onHost || (container.ports ?? []).every(({ hostPort }) => hostPort)) return container;
  return { ...container, ports: container.ports!.map((port) => (port.hostPort ? port : { ...port, hostPort: port.containerPort })) };
}

function changes(before: Container, { container, field }: Placed): Change[] {
  const had = before.resources?.requests ?? {};
  const requests = Object.entries<string | number>(container.resources?.requests ?? {})
    .filter(([resource]) => !Object.hasOwn(had, resource))
    .map(([resource, value]) => change(`${field}.resources.requests[${resource}]`, value));
  const ports = (container.ports ?? []).flatMap(({ hostPort }: ContainerPort, index) => (
    before.ports![index].hostPort ? [] : [change(`${field}.ports[${index}].hostPort`, hostPort!)]));
  return [...requests, ...container.ports === before.ports ? [] : ports];
}

const change = (field: string, value: string | number): Change => ({ plugin: undefined, object: undefined, path: at(field), value });
