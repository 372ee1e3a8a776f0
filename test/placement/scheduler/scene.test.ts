import { nodeWith } from './guests';
import type { Node } from '../../../lib/kube/node';
import { newGuest } from '../../../lib/placement/scheduler/guest';
import { inNamespace, sceneOf } from '../../../lib/placement/scheduler/scene';
import { daemonSet, node } from '../../world';

const agent = daemonSet();
const guest = newGuest(agent, { containers: [{ name: 'main', resources: { requests: { 'cpu': '1', 'example.com/gpu': '1' } } }] }, '1.37');

test('of all that is known, the scheduler is told its own kinds', () => {
  expect(sceneOf({ storageClasses: [{}], pods: [], namespaces: [] }, [], [guest])).toEqual({ storageClasses: [{}], namespaces: [], nodes: [] });
});

test('what names no namespace is in the default one, but for what is in none', () => {
  const [unnamed, named] = [{ metadata: { name: 'a' } }, { metadata: { name: 'b', namespace: 'c' } }];
  expect(sceneOf({ services: [unnamed, named], persistentVolumes: [unnamed] }, [], [])).toEqual({
    services: [{ metadata: { name: 'a', namespace: 'default' } }, named], persistentVolumes: [unnamed], nodes: [],
  });
  expect(inNamespace(named)).toBe(named);
});

test('a node that says nothing of what it offers has plenty of all that somebody wants', () => {
  const said = nodeWith({ cpu: 1 });
  const { nodes } = sceneOf({}, [node('silent'), said], [guest]);
  expect(nodes.map(({ status }) => status?.allocatable)).toEqual([{ 'pods': '1P', 'cpu': '1P', 'example.com/gpu': '1P' }, said.status?.allocatable]);
});

test('of a node it is told neither images nor conditions', () => {
  const status = { allocatable: { pods: 1 }, declaredFeatures: ['X'], images: [{}], conditions: [] };
  const large: Node = { metadata: { name: 'n', labels: { a: 'b' }, uid: 'u' }, spec: { unschedulable: true }, status };
  expect(sceneOf({}, [large], []).nodes).toEqual([
    { metadata: { name: 'n', labels: { a: 'b' } }, spec: { unschedulable: true }, status: { allocatable: { pods: 1 }, declaredFeatures: ['X'] } },
  ]);
});
