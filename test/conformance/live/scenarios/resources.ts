import { agent, node, pod, requests } from '../cast';
import type { Scenario } from '../scenario';

const pair = [node('a'), node('b')];
const wants = (amounts: Record<string, string>) => [agent({ container: requests(amounts) })];
const takes = (amounts: Record<string, string>) => [pod('busy', 'a', { container: requests(amounts) })];
const FPGA = 'example.com/fpga';
const withFpgas = [node('a', { allocatable: { [FPGA]: '2' } }), node('b')];
const hugePages = [node('a', { allocatable: { 'hugepages-2Mi': '64Mi' } }), node('b')];

/** What NodeResourcesFit makes of pods. */
export const resources: readonly Scenario[] = [
  { name: 'there is enough of everything', nodes: pair, daemonSets: wants({ 'cpu': '500m', 'memory': '1Gi', 'ephemeral-storage': '1Gi' }) },
  { name: 'the request is exactly what is left', nodes: pair, pods: takes({ cpu: '1500m' }), daemonSets: wants({ cpu: '500m' }) },
  { name: 'a thousandth too little cpu is left', nodes: pair, pods: takes({ cpu: '1501m' }), daemonSets: wants({ cpu: '500m' }) },
  { name: 'fractions of a thousandth of a cpu are rounded up', nodes: pair, pods: takes({ cpu: '1500m' }), daemonSets: wants({ cpu: '0.4999' }) },
  { name: 'more cpu is wanted than the node has', nodes: pair, daemonSets: wants({ cpu: '3' }) },
  { name: 'too little memory is left', nodes: pair, pods: takes({ memory: '3Gi' }), daemonSets: wants({ memory: '2Gi' }) },
  { name: 'more storage is wanted than one node has', nodes: [node('a', { allocatable: { 'ephemeral-storage': '1Gi' } }), node('b')], daemonSets: wants({ 'ephemeral-storage': '2Gi' }) },
  { name: 'several resources are short', nodes: pair, pods: takes({ 'cpu': '2', 'memory': '4Gi', 'ephemeral-storage': '20Gi' }), daemonSets: wants({ 'cpu': '1', 'memory': '1Gi', 'ephemeral-storage': '1Gi' }) },
  { name: 'one resource is taken and another is more than there is', nodes: pair, pods: takes({ cpu: '2' }), daemonSets: wants({ cpu: '1', memory: '5Gi' }) },
  { name: 'a pod without requests fits on a full node', nodes: pair, pods: takes({ cpu: '2', memory: '4Gi' }), daemonSets: [agent()] },
  { name: 'an extended resource that one node has', nodes: withFpgas, daemonSets: [agent({ container: { resources: { limits: { [FPGA]: '1' } } } })] },
  {
    name: 'an extended resource that is taken',
    nodes: withFpgas,
    pods: [pod('busy', 'a', { container: { resources: { limits: { [FPGA]: '2' } } } })],
    daemonSets: [agent({ container: { resources: { limits: { [FPGA]: '1' } } } })],
  },
  { name: 'huge pages', nodes: hugePages, daemonSets: [agent({ container: { resources: { limits: { 'hugepages-2Mi': '32Mi', 'cpu': '1' } } } })] },
  { name: 'as many pods as the node may have', nodes: [node('a', { allocatable: { pods: '1' } }), node('b')], pods: [pod('busy', 'a')], daemonSets: [agent()] },
  { name: 'a node that may have no pods', nodes: [node('a', { allocatable: { pods: '0' } }), node('b')], daemonSets: [agent()] },
  { name: 'a node that does not say how many pods it may have', nodes: [node('a', { allocatable: { pods: undefined } }), node('b')], daemonSets: [agent()] },
  { name: 'too many pods and too little cpu', nodes: [node('a', { allocatable: { pods: '1' } }), node('b')], pods: takes({ cpu: '2' }), daemonSets: wants({ cpu: '1' }) },
  { name: 'an init container wants the most', nodes: pair, daemonSets: [agent({ container: requests({ cpu: '1' }), pod: { initContainers: [{ name: 'init', image: 'i:1', ...requests({ cpu: '3' }) }] } })] },
  {
    name: 'a sidecar is added to the containers',
    nodes: pair,
    daemonSets: [agent({ container: requests({ cpu: '1500m' }), pod: { initContainers: [{ name: 'side', image: 's:1', restartPolicy: 'Always', ...requests({ cpu: '1' }) }] } })],
  },
  { name: 'resources of the pod as a whole', nodes: pair, daemonSets: [agent({ container: requests({ cpu: '100m' }), pod: { resources: { requests: { cpu: '2500m' } } } })] },
  { name: 'limits without requests', nodes: pair, pods: takes({ cpu: '1500m' }), daemonSets: [agent({ container: { resources: { limits: { cpu: '1' } } } })] },
  { name: 'a request of zero beside a limit', nodes: pair, pods: takes({ cpu: '2' }), daemonSets: [agent({ container: { resources: { requests: { cpu: '0' }, limits: { cpu: '1' } } } })] },
  {
    name: 'a pod that has ended holds nothing',
    nodes: pair,
    pods: takes({ cpu: '2' }),
    kubelet: [{ pods: 'busy', does: 'succeeds' }],
    daemonSets: wants({ cpu: '1' }),
  },
  {
    name: 'a pod that is being deleted holds what it has',
    nodes: pair,
    pods: takes({ cpu: '2' }),
    kubelet: [{ pods: 'busy', does: 'hangs' }],
    daemonSets: [],
    then: [{ remove: 'Pod/busy' }, { create: { apiVersion: 'apps/v1', kind: 'DaemonSet', ...wants({ cpu: '1' })[0] } }],
  },
  { name: 'the pod gets its place when another goes', nodes: pair, pods: takes({ cpu: '2' }), daemonSets: wants({ cpu: '1' }), then: [{ remove: 'Pod/busy' }] },
  { name: 'the one node of a cluster', nodes: [node('a')], daemonSets: wants({ cpu: '3' }) },
  { name: 'a cluster without nodes', nodes: [], daemonSets: [agent()] },
];
