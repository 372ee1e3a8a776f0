import { asked, namespace, type AdmissionCase } from '../cast';

export const held = (level: string, version?: string) => ({
  namespaces: [namespace({ 'pod-security.kubernetes.io/enforce': level, ...version && { 'pod-security.kubernetes.io/enforce-version': version } })],
});

export const security: readonly AdmissionCase[] = [
  asked('held to privileged', { hostNetwork: true }, held('privileged')),
  asked('held to baseline', {}, held('baseline')),
  asked('held to baseline, on the network of the node', { hostNetwork: true, hostPID: true }, held('baseline')),
  asked('held to restricted', {}, held('restricted')),
  asked('held to restricted in an old version', {}, held('restricted', 'v1.20')),
  asked('held to a level that nobody knows', {}, held('strict')),
];
