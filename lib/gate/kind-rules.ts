import { METADATA, type PropRule } from './prop-rule';

/** Rules for a field of the agent's own container, or of its pod, that its kind makes of other props too. */
const own = (field: string, prop: string): PropRule => [new RegExp(`^spec\\.template\\.spec\\.containers\\[0:[^\\]]*\\]\\.${field}\\b.*`), prop];
const volumes = (prop: string): PropRule => [/^spec\.template\.spec\.volumes\b.*/, `mounts, volumes or ${prop}`];
const part = (list: string, name: string, prop: string): PropRule => [new RegExp(`^spec\\.template\\.spec\\.${list}\\[\\d+:${name}\\]`), prop];

export const LOGGING: readonly PropRule[] = [volumes('stateDirectory')];

export const MONITORING: readonly PropRule[] = [own('ports', 'metricsPort or ports'), own('args', 'args, metricsPort or metricsPath')];

/** The headless Service of a monitoring agent. */
export const SERVICE_OF_MONITORING: readonly PropRule[] = [[/^spec\.ports\b.*/, 'metricsPort'], ...METADATA];

export const NETWORK: readonly PropRule[] = [
  part('initContainers', 'install-cni', 'install'),
  volumes('cniConfigDirectory or cniBinaryDirectory'),
];

export const STORAGE: readonly PropRule[] = [
  [/^spec\.template\.spec\.containers\[1:[^\]]*\]/, 'registrar'],
  part('containers', 'liveness-probe', 'health'),
  own('ports', 'ports or healthPort'),
  own('livenessProbe', 'livenessProbe or healthPort'),
  volumes('kubeletDirectory'),
];

export const DEVICES: readonly PropRule[] = [
  [/^spec\.template\.spec\.tolerations\b.*/, 'nodes, tolerations or announces'],
  volumes('kubeletDirectory'),
];

export const SECURITY: readonly PropRule[] = [own('securityContext', 'privileges or securityContext')];

export const DNS: readonly PropRule[] = [own('livenessProbe', 'livenessProbe, healthPort or address')];

export const PROXY: readonly PropRule[] = [part('initContainers', 'prepare', 'prepare')];

export const INGRESS: readonly PropRule[] = [own('ports', 'httpPort, httpsPort or ports')];
