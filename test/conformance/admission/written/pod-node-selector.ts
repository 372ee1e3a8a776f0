import { asked, namespace, runtimeClass, type AdmissionCase } from '../cast';

const ANNOTATION = 'scheduler.alpha.kubernetes.io/node-selector';
const selecting = (text: string) => ({ namespaces: [namespace({}, { [ANNOTATION]: text })] });
const ON = { podNodeSelector: {} };
export const DISK = { nodeSelector: { disk: 'ssd' } };

export const nodeSelectors: readonly AdmissionCase[] = [
  asked('the namespace selects nodes', DISK, selecting('team=a, zone = z1'), ON),
  asked('the namespace selects the same', DISK, selecting('disk=ssd'), ON),
  asked('the namespace selects others', DISK, selecting('disk=hdd'), ON),
  asked('an empty selector of the namespace', DISK, selecting(''), { podNodeSelector: { clusterDefaultNodeSelector: 'team=a' } }),
  asked('a selector that is no pair', DISK, selecting('disk'), ON),
  asked('a selector of too many parts', DISK, selecting('a=b,disk=ssd=hdd'), ON),
  asked('the cluster selects nodes', DISK, { namespaces: [namespace()] }, { podNodeSelector: { clusterDefaultNodeSelector: 'team=a' } }),
  asked('the cluster selects others', DISK, { namespaces: [namespace()] }, { podNodeSelector: { clusterDefaultNodeSelector: 'disk=hdd' } }),
  asked('labels that are allowed', DISK, { namespaces: [namespace()] }, { podNodeSelector: { agents: 'disk=ssd,team=a' } }),
  asked('a label that is not allowed', DISK, { namespaces: [namespace()] }, { podNodeSelector: { agents: 'team=a' } }),
  asked('a value that is not allowed', DISK, { namespaces: [namespace()] }, { podNodeSelector: { agents: 'disk=hdd' } }),
  asked('a label that the RuntimeClass adds is not allowed', { runtimeClassName: 'gvisor' }, {
    namespaces: [namespace()], runtimeClasses: [runtimeClass('gvisor', undefined, { nodeSelector: { runtime: 'gvisor' } })],
  }, { podNodeSelector: { agents: 'disk=ssd' } }),
];
