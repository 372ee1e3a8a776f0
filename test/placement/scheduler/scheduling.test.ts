import { nodeWith } from './guests';
import type { Node } from '../../../lib/kube/node';
import type { Pod } from '../../../lib/kube/pod';
import type { PodSpec } from '../../../lib/kube/pod-template.generated';
import { place, type ClusterState } from '../../../lib/placement/place';
import { daemonPod, daemonSet, node } from '../../world';

const agent = (name: string, requests: Record<string, string>, pod: Partial<PodSpec> = {}) => (
  daemonSet({ containers: [{ name: 'main', image: 'a', resources: { requests } }], ...pod }, { name }));
const small: Node = { ...nodeWith({ cpu: 1 }), metadata: node('small').metadata };
const large: Node = { ...nodeWith({ cpu: 8 }), metadata: node('large').metadata };
const web = (nodeName: string, cpu: string, more: Partial<Pod> = {}): Pod => (
  { metadata: { name: 'web', namespace: 'default' }, spec: { nodeName, containers: [{ name: 'web', resources: { requests: { cpu } } }], ...more.spec }, ...more.status && { status: more.status } });

function verdicts(daemonSets: Parameters<typeof place>[0], cluster: ClusterState): Record<string, string> {
  return Object.fromEntries(place(daemonSets, cluster).map(({ daemonSet: { metadata }, decisions, status }) => (
    [metadata.name, `${decisions.map(({ verdict }) => verdict).join(' ')}, ready ${status.numberReady} of ${status.desiredNumberScheduled}`])));
}

test('two agents that overfill a small node show it, and the one that comes first runs', () => {
  expect(verdicts([agent('b', { cpu: '700m' }), agent('a', { cpu: '700m' })], { nodes: [small, large] }))
    .toEqual({ a: 'runs runs, ready 2 of 2', b: 'pending runs, ready 1 of 2' });
});

test('what is on a node takes room, and what has ended or goes does not', () => {
  const nodes = [small];
  expect(verdicts([agent('a', { cpu: '700m' })], { nodes, pods: [web('small', '500m')] })).toEqual({ a: 'pending, ready 0 of 1' });
  expect(verdicts([agent('a', { cpu: '700m' })], { nodes, pods: [web('small', '500m', { status: { phase: 'Succeeded' } })] })).toEqual({ a: 'runs, ready 1 of 1' });
  expect(verdicts([agent('a', { cpu: '700m' })], { nodes, pods: [web('large', '500m')] })).toEqual({ a: 'runs, ready 1 of 1' });
});

test('a pod that is there keeps its place, whatever it requests', () => {
  const big = agent('big', { cpu: '2' });
  const kept = { ...big, spec: { ...big.spec, updateStrategy: { type: 'OnDelete' } } };
  expect(verdicts([kept], { nodes: [small], pods: [daemonPod(big, 'small', { spec: { nodeName: 'small', ...big.spec.template.spec } })] }))
    .toEqual({ big: 'runs, ready 1 of 1' });
});

test('a pod that is replaced gives its room back first', () => {
  const now = { ...agent('a', { cpu: '800m' }), metadata: { name: 'a', namespace: 'kube-system', generation: 2 } };
  const old = daemonPod(now, 'small', { spec: { nodeName: 'small', ...agent('a', { cpu: '600m' }).spec.template.spec } });
  const pods = [{ ...old, metadata: { ...old.metadata, labels: { ...old.metadata.labels, 'pod-template-generation': '1' } } }];
  const generated = { ...now, metadata: { ...now.metadata, annotations: { 'deprecated.daemonset.template.generation': '2' } } };
  expect(verdicts([generated], { nodes: [small], pods })).toEqual({ a: 'runs, ready 1 of 1' });
});

test('who matters more takes the place of who matters less', () => {
  const [placement] = place([agent('critical', { cpu: '700m' }, { priorityClassName: 'system-node-critical' })], { nodes: [small], pods: [web('small', '500m')] });
  expect(placement.on('small')).toMatchObject({ verdict: 'runs', evicts: ['default/web'], reasons: [] });
});

test('two agents that want one port show it on every node that both are meant for', () => {
  const exporter = (name: string, pod: Partial<PodSpec> = {}) => daemonSet({
    hostNetwork: true, containers: [{ name: 'main', image: 'a', ports: [{ containerPort: 9100 }] }], ...pod,
  }, { name });
  expect(verdicts([exporter('a'), exporter('b'), exporter('c', { nodeSelector: { none: '' } })], { nodes: [small, node('unknown')] }))
    .toEqual({ a: 'runs runs, ready 2 of 2', b: 'pending pending, ready 0 of 2', c: 'excluded excluded, ready 0 of 0' });
});

test('nodes that differ in what a RuntimeClass wants of them are told apart', () => {
  const runtimeClasses = [{ metadata: { name: 'gvisor' }, scheduling: { nodeSelector: { sandbox: 'yes' } } }];
  const nodes = [node('with', { sandbox: 'yes' }), node('without')];
  expect(verdicts([agent('a', {}, { runtimeClassName: 'gvisor' })], { nodes, runtimeClasses })).toEqual({ a: 'runs pending, ready 1 of 2' });
});

test('a gated pod waits on every node', () => {
  expect(verdicts([agent('a', {}, { schedulingGates: [{ name: 'g' }] })], { nodes: [small, large] })).toEqual({ a: 'pending pending, ready 0 of 2' });
});

test('what admission refuses is nowhere', () => {
  const [placement] = place([agent('a', {}, { priorityClassName: 'none' })], { nodes: [small, large], priorityClasses: [] });
  expect(placement.decisions.map(({ verdict }) => verdict)).toEqual(['rejected', 'rejected']);
  expect(placement.status).toMatchObject({ desiredNumberScheduled: 2, currentNumberScheduled: 0, numberReady: 0, numberUnavailable: 2 });
});

test('what only Kubernetes can tell is undecided, unless a node refuses it anyway', () => {
  const claims = { volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'c' } }] };
  expect(verdicts([agent('a', { cpu: '2' }, claims)], { nodes: [small, large] })).toEqual({ a: 'pending undecided, ready 0 of 2' });
});

test('a template that names its node fails there', () => {
  expect(verdicts([agent('a', { cpu: '2' }, { nodeName: 'small' })], { nodes: [small, large] })).toEqual({ a: 'rejected excluded, ready 0 of 1' });
});

test('of what admission refuses, only a pod that waits already takes part', () => {
  const required = [{ topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app: 'other' } } }];
  const podAntiAffinity = { requiredDuringSchedulingIgnoredDuringExecution: required };
  const made = agent('a', { cpu: '700m' }, { priorityClassName: 'none', affinity: { podAntiAffinity } });
  const refused = { ...made, spec: { ...made.spec, updateStrategy: { type: 'OnDelete' } } };
  const other = agent('other', { cpu: '700m' });
  const nodeSelectorTerms = [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['small'] }] }];
  const affinity = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } };
  const waiting = { ...daemonPod(refused, 'small', { spec: { nodeName: undefined, affinity } }), status: { phase: 'Pending' } };
  expect(verdicts([refused, other], { nodes: [small, large], priorityClasses: [] }).other).toEqual('runs runs, ready 2 of 2');
  expect(verdicts([refused, other], { nodes: [small, large], priorityClasses: [], pods: [waiting] }).other).toEqual('pending undecided, ready 0 of 2');
});
