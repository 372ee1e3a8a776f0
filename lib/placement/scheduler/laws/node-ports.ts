import type { ContainerPort, PodSpec } from '../../../kube/pod-template.generated';
import { UNSCHEDULABLE } from '../../../kube/well-known';
import type { Remedy } from '../../remedy';
import { onNode, type HostPort } from '../../resources/host-ports';
import type { SchedulerLaw } from '../law';

const WORDS = { plugin: 'NodePorts', status: UNSCHEDULABLE, message: 'node(s) didn\'t have free ports for the requested pod ports' };

/**
 * A port of a node goes to one pod: two conflict that want the same port and protocol at the same address, or one of
 * them at every address.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/scheduler/framework/plugins/nodeports/node_ports.go
 */
export const nodePorts: SchedulerLaw = ({ ports, spec }, room) => ports.flatMap((port) => {
  const holder = room.holderOf(port);
  const path = pathOf(spec, port);
  return holder ? [{
    code: 'HostPortConflict' as const,
    layer: 'scheduler' as const,
    path,
    ...port,
    holder: holder.name,
    remedies: waysOut(path, port.hostPort, spec.hostNetwork === true),
    kubernetes: WORDS,
  }] : [];
});

/** On the node's network a port is what the container listens at, and nothing else can be said of it. */
function waysOut(path: string, taken: number, hostNetwork: boolean): Remedy[] {
  if (hostNetwork) return [{ code: 'ChoosePort', path: `${path}.containerPort`, taken }];
  return [{ code: 'ChoosePort', path: `${path}.hostPort`, taken }, { code: 'RemoveField', path: `${path}.hostPort` }];
}

function pathOf({ hostNetwork, containers, initContainers }: Partial<PodSpec>, { container, hostIP, protocol, hostPort }: HostPort): string {
  const isMeant = (port: ContainerPort) => {
    const other = onNode(port, hostNetwork === true);
    return other.hostPort === hostPort && other.protocol === protocol && other.hostIP === hostIP;
  };
  const [place] = Object.entries({ containers, initContainers }).flatMap(([list, all = []]) => all.flatMap(({ name, ports = [] }, at) => (
    name === container ? [`${list}[${at}].ports[${ports.findIndex(isMeant)}]`] : [])));
  return `spec.template.spec.${place}`;
}
