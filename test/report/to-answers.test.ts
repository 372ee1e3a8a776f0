import { daemonSet, seedNodes } from './cast';
import { place } from '../../lib/placement/place';
import { toAnswers } from '../../lib/report/to-answers';
import { daemonPod, node } from '../world';

test('an answer says of each placement what is known of its manifest, and nothing where nothing is', () => {
  const placements = place([daemonSet(), daemonSet()], { nodes: seedNodes });
  const known = { source: { file: 'a.yaml', line: 1 }, problems: [{ path: 'spec', type: 'Required value', message: 'm' }], warnings: ['w'] };
  const [bare, full] = toAnswers(placements, [{}, known]);
  expect(bare).toEqual({ placement: placements[0], problems: [], warnings: [] });
  expect(full).toEqual({ placement: placements[1], ...known });
});

test('an answer warns of a DaemonSet about which its controller does nothing', () => {
  const [answer] = toAnswers(place([daemonSet({}, { deletionTimestamp: '2026-01-01T00:00:00Z' })], { nodes: seedNodes }), [{ warnings: ['w'] }]);
  expect(answer.warnings).toEqual(['w', 'the DaemonSet is being deleted: its controller makes and removes no pods, and leaves its status as it is']);
});

test('an answer warns of a rolling update that comes to a halt, and names the way out', () => {
  const ports = [{ containerPort: 80, hostPort: 80 }];
  const spec = { containers: [{ name: 'main', image: 'a', ports }] };
  const one = daemonSet(spec, { annotations: { 'deprecated.daemonset.template.generation': '2' } });
  const surging = { ...one, spec: { ...one.spec, updateStrategy: { rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } } };
  const old = daemonPod(surging, 'node1', { spec: { ...spec, nodeName: 'node1' } });
  const [answer] = toAnswers(place([surging], { nodes: [node('node1')], pods: [old] }), [{}]);
  expect(answer.warnings).toEqual([
    'the rolling update does not end: on node1 the new pod does not run beside the old one, which stays '
    + '(set spec.updateStrategy.rollingUpdate to {maxSurge: 0, maxUnavailable: 1})',
  ]);
});

test('an answer warns of what is the same on all nodes', () => {
  const nodes = ['a', 'b'].map((name) => node(name, { 'cloud.google.com/gke-nodepool': 'a' }));
  const [{ warnings }] = toAnswers(place([daemonSet({ priorityClassName: 'system-node-critical' }, { namespace: 'logging' })], { nodes }), [{}]);
  expect(warnings).toEqual([expect.stringMatching(/^GKE makes pods of priority class "system-node-critical" only where/)]);
});
