import type { WarningLaw } from './law';
import type { AutopilotRight } from './warning';
import type { PodSpec } from '../../kube/pod-template.generated';
import { podContainers, type Placed } from '../admission/pod-containers';

/** How the names of Autopilot's nodes begin; no label tells them from those of GKE Standard. */
const AUTOPILOT_NODE = 'gk3-';

/**
 * GKE Autopilot admits no pod that reaches further into the node than its read-only logs, unless a WorkloadAllowlist
 * names the workload. Its webhook refuses the DaemonSet itself; since allowlists cannot be seen from here, it is a
 * warning.
 *
 * @see https://cloud.google.com/kubernetes-engine/docs/concepts/autopilot-security
 * @see https://cloud.google.com/kubernetes-engine/docs/concepts/about-autopilot-privileged-workloads
 */
export const autopilot: WarningLaw = ({ spec }) => {
  const rights = [...podRights(spec), ...hostPaths(spec), ...podContainers(spec).flatMap(containerRights)];
  if (rights.length === 0) return undefined;
  return ({ metadata: { name } }) => (
    name.startsWith(AUTOPILOT_NODE) ? [{ code: 'AutopilotRefusal', path: rights[0].path, rights, remedies: [] }] : []);
};

const PATH = 'spec.template.spec';

function podRights(spec: Partial<PodSpec>): AutopilotRight[] {
  return (['hostNetwork', 'hostPID', 'hostIPC'] as const).filter((right) => spec[right]).map((right) => ({ path: `${PATH}.${right}`, right }));
}

const isLog = (path: string) => path === '/var/log' || path.startsWith('/var/log/');

/** Paths that it does not let anybody read, and those that somebody writes to. */
function hostPaths(spec: Partial<PodSpec>): AutopilotRight[] {
  const mounts = podContainers(spec).flatMap(({ container: { volumeMounts = [] } }) => volumeMounts);
  const writable = mounts.filter(({ readOnly }) => !readOnly).map(({ name }) => name);
  return (spec.volumes ?? []).flatMap(({ name, hostPath }, place) => {
    if (!hostPath) return [];
    const path = `${PATH}.volumes[${place}].hostPath`;
    if (!isLog(hostPath.path)) return [{ path, right: 'hostPath', value: hostPath.path }];
    return writable.includes(name) ? [{ path, right: 'writing to hostPath', value: hostPath.path }] : [];
  });
}

function containerRights({ container: { name, ports = [], securityContext = {} }, field }: Placed): AutopilotRight[] {
  const { privileged, capabilities } = securityContext;
  const of = (place: string, right: string, value?: string): AutopilotRight => (
    { path: `${PATH}.${field}.${place}`, right, ...value !== undefined && { value }, container: name });
  return [
    ...privileged ? [of('securityContext.privileged', 'privileged')] : [],
    ...(capabilities?.add ?? []).filter((each) => !CAPABILITIES.includes(each)).map((each) => of('securityContext.capabilities.add', 'capability', each)),
    ...ports.flatMap(({ hostPort }, place) => (hostPort ? [of(`ports[${place}].hostPort`, 'hostPort', String(hostPort))] : [])),
  ];
}

/** Those that Autopilot lets containers add. */
const CAPABILITIES: readonly string[] = [
  'AUDIT_WRITE', 'CHOWN', 'DAC_OVERRIDE', 'FOWNER', 'FSETID', 'KILL', 'MKNOD', 'NET_BIND_SERVICE', 'SETFCAP', 'SETGID', 'SETPCAP', 'SETUID', 'SYS_CHROOT',
  'SYS_PTRACE',
];
