import { cluster, container, inNamespace, node, onPort, pod, requesting, type TextCase } from './cast';
import { judged } from './judged';

const IMPORTANT = { priority: 10 };
const HALF = requesting({ cpu: '1' });
const selector = { matchLabels: { app: 'covered' } };
const covered = { metadata: { ...inNamespace('covered'), labels: { app: 'covered' } } };
const sidecar = (more: object) => container({ restartPolicy: 'Always', ...more }, 'sidecar');

const ours: readonly TextCase[] = [
  { name: 'it has its place', pod: HALF, nodes: cluster(3) },
  { name: 'too little is left', pod: requesting({ cpu: '1500m' }), nodes: cluster(3), pods: [pod('other', HALF)] },
  { name: 'too little is left on the only node', pod: requesting({ cpu: '1500m' }), nodes: cluster(1), pods: [pod('other', HALF)] },
  { name: 'too little is left on one of two nodes', pod: requesting({ cpu: '1500m' }), nodes: cluster(2), pods: [pod('other', HALF)] },
  { name: 'more than the node has', pod: requesting({ cpu: '3' }), nodes: cluster(3) },
  { name: 'more than the only node has', pod: requesting({ cpu: '3' }), nodes: cluster(1) },
  { name: 'more than the node has, of what it does not have', pod: requesting({ 'example.com/device': '1' }), nodes: cluster(3) },
  {
    name: 'too little is left of several',
    pod: requesting({ 'cpu': '1500m', 'memory': '3Gi', 'ephemeral-storage': '8Gi' }),
    nodes: cluster(3),
    pods: [pod('other', requesting({ 'cpu': '1', 'memory': '2Gi', 'ephemeral-storage': '3Gi' }))],
  },
  {
    name: 'too little is left of one, and less than asked was there of another',
    pod: requesting({ cpu: '1500m', memory: '5Gi' }),
    nodes: cluster(3),
    pods: [pod('other', HALF)],
  },
  {
    name: 'too little is left of huge pages and of a device',
    pod: requesting({ 'hugepages-2Mi': '4Mi', 'memory': '1Gi', 'example.com/device': '1' }),
    nodes: cluster(2, { 'hugepages-2Mi': '4Mi', 'example.com/device': '1' }),
    pods: [pod('other', requesting({ 'hugepages-2Mi': '2Mi', 'memory': '1Gi', 'example.com/device': '1' }))],
  },
  { name: 'too many pods', pod: {}, nodes: cluster(3, { pods: '1' }), pods: [pod('other', {})] },
  { name: 'no pods at all', pod: {}, nodes: cluster(3, { pods: '0' }) },
  { name: 'too many pods, and too little is left', pod: requesting({ cpu: '1500m' }), nodes: cluster(3, { pods: '1' }), pods: [pod('other', HALF)] },
  { name: 'too many pods, and more than the node has', pod: requesting({ cpu: '3' }), nodes: cluster(3, { pods: '1' }), pods: [pod('other', {})] },
  { name: 'the port is taken', pod: onPort(9100), nodes: cluster(3), pods: [pod('other', onPort(9100))] },
  { name: 'the port is taken on the only node', pod: onPort(9100), nodes: cluster(1), pods: [pod('other', onPort(9100))] },
  { name: 'the port is taken, and too little is left', pod: onPort(9100, { cpu: '1500m' }), nodes: cluster(3), pods: [pod('other', onPort(9100, { cpu: '1' }))] },
  {
    name: 'the port of a sidecar is taken',
    pod: { initContainers: [sidecar({ ports: [{ containerPort: 80, hostPort: 9100 }] })] },
    nodes: cluster(3),
    pods: [pod('other', onPort(9100))],
  },
  {
    name: 'a sidecar has the port',
    pod: onPort(9100),
    nodes: cluster(3),
    pods: [pod('other', { initContainers: [sidecar({ ports: [{ containerPort: 80, hostPort: 9100 }] })] })],
  },
  { name: 'with its sidecar it is too large', pod: { ...HALF, initContainers: [sidecar({ resources: { requests: { cpu: '1500m' } } })] }, nodes: cluster(3) },
  { name: 'what it requests as a whole is too much', pod: { ...HALF, resources: { requests: { cpu: '3' } } }, nodes: cluster(3) },
  {
    name: 'a pod that was resized holds more than it asks for',
    pod: requesting({ cpu: '1' }),
    nodes: cluster(3),
    pods: [pod('other', requesting({ cpu: '500m' }), {
      status: { phase: 'Running', containerStatuses: [{ name: 'main', allocatedResources: { cpu: '1500m' }, resources: { requests: { cpu: '1500m' } } }] },
    })],
  },
  { name: 'it may preempt nobody', pod: { ...requesting({ cpu: '1500m' }), ...IMPORTANT, preemptionPolicy: 'Never' }, nodes: cluster(3), pods: [pod('other', HALF)] },
  { name: 'somebody has to go', pod: { ...requesting({ cpu: '1500m' }), ...IMPORTANT }, nodes: cluster(3), pods: [pod('other', HALF)] },
  { name: 'somebody has to go from the only node', pod: { ...requesting({ cpu: '1500m' }), ...IMPORTANT }, nodes: cluster(1), pods: [pod('other', HALF)] },
  {
    name: 'whoever goes, it is not enough',
    pod: { ...requesting({ cpu: '1500m' }), ...IMPORTANT },
    nodes: cluster(3),
    pods: [pod('lesser', requesting({ cpu: '500m' })), pod('equal', { ...HALF, ...IMPORTANT })],
  },
  { name: 'whoever goes, the node is too small', pod: { ...requesting({ cpu: '3' }), ...IMPORTANT }, nodes: cluster(3), pods: [pod('lesser', HALF)] },
  {
    name: 'who has the port matters more',
    pod: { ...onPort(9100), ...IMPORTANT },
    nodes: cluster(3),
    pods: [pod('greater', { ...onPort(9100), priority: 20 }), pod('lesser', {})],
  },
  { name: 'who has the port goes', pod: { ...onPort(9100), ...IMPORTANT }, nodes: cluster(3), pods: [pod('lesser', onPort(9100)), pod('other', {})] },
  {
    name: 'who has the port goes, and too little is left even so',
    pod: { ...onPort(9100, { cpu: '1500m' }), ...IMPORTANT },
    nodes: cluster(3),
    pods: [pod('lesser', onPort(9100)), pod('equal', { ...HALF, ...IMPORTANT })],
  },
  {
    name: 'the one goes whom no budget covers, though it matters more',
    pod: { ...HALF, ...IMPORTANT },
    nodes: cluster(3),
    pods: [pod('lesser', { ...HALF, priority: 1 }), pod('least', { ...HALF, priority: -1 }, covered)],
    podDisruptionBudgets: [{ metadata: inNamespace('budget'), spec: { selector }, status: { disruptionsAllowed: 0 } }],
  },
  {
    name: 'the one goes whom its budget lets go',
    pod: { ...HALF, ...IMPORTANT },
    nodes: cluster(3),
    pods: [pod('lesser', { ...HALF, priority: 1 }), pod('least', { ...HALF, priority: -1 }, covered)],
    podDisruptionBudgets: [{ metadata: inNamespace('budget'), spec: { selector }, status: { disruptionsAllowed: 1 } }],
  },
  {
    name: 'its runtime runs on other nodes',
    pod: { runtimeClassName: 'sandbox' },
    nodes: cluster(3),
    runtimeClass: { metadata: { name: 'sandbox' }, handler: 'sandbox', scheduling: { nodeSelector: { sandbox: 'yes' } } },
  },
  {
    name: 'its runtime runs on other nodes than the only one',
    pod: { runtimeClassName: 'sandbox' },
    nodes: cluster(1),
    runtimeClass: { metadata: { name: 'sandbox' }, handler: 'sandbox', scheduling: { nodeSelector: { sandbox: 'yes' } } },
  },
  {
    name: 'its runtime runs on the others',
    pod: { runtimeClassName: 'sandbox' },
    nodes: [node('a'), node('b', {}, { sandbox: 'yes' })],
    runtimeClass: { metadata: { name: 'sandbox' }, handler: 'sandbox', scheduling: { nodeSelector: { sandbox: 'yes' } } },
  },
  { name: 'a gate keeps it from the queue', pod: { schedulingGates: [{ name: 'example.com/gate' }] }, nodes: cluster(3) },
];

export const written: readonly TextCase[] = [...ours, ...judged];
