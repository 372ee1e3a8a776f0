import type { Fault } from './fault';
import type { Container, PodSpec } from '../../../kube/pod-template.generated';
import { at } from '../words';

/**
 * Containers that run at the same time cannot take the same port on the node. On the network of the node every
 * declared port is one, which a template does not show. Init containers run one by one.
 */
export function sameHostPort({ containers = [], initContainers = [] }: Partial<PodSpec>): Fault[] {
  return [...duplicates('containers', containers), ...initContainers.flatMap((container) => duplicates('initContainers', [container]))];
}

function duplicates(field: string, containers: readonly Container[]): Fault[] {
  if (!containers.some(({ ports }) => ports?.some(({ hostPort }) => hostPort))) return [];
  const holders = new Map<string, string>();
  return containers.flatMap(({ name, ports = [] }, index) => ports.flatMap(({ hostPort, hostIP = '', protocol = 'TCP' }, place) => {
    if (!hostPort) return [];
    const port = `${protocol}/${hostIP}/${hostPort}`;
    const holder = holders.get(port);
    if (holder !== undefined) return [fault(`${field}[${index}].ports[${place}].hostPort`, port, { container: name, holder, hostPort, protocol })];
    holders.set(port, name);
    return [];
  }));
}

interface Taken {
  readonly container: string;
  readonly holder: string;
  readonly hostPort: number;
  readonly protocol: string;
}

function fault(field: string, port: string, taken: Taken): Fault {
  return {
    error: `spec.${field}: Duplicate value: "${port}"`,
    objection: { code: 'HostPortTwice', layer: 'admission', path: at(field), ...taken, remedies: [] },
  };
}
