import { place } from '../../lib/placement/place';
import { daemonPod, daemonSet, everyNode, gpu, node, windows, worker } from '../world';

const agent = daemonSet({ nodeSelector: { 'kubernetes.io/os': 'linux' } });

describe('a decision', () => {
  const [placement] = place([agent], { nodes: everyNode });

  test('is found by the name of its node', () => {
    expect(placement.on('gpu')).toBe(placement.decisions[1]);
    expect(placement.on('gpu').node).toBe(gpu);
  });

  test('holds its reasons as data, for whoever copies or prints it', () => {
    expect(JSON.parse(JSON.stringify(placement.on('windows')))).toEqual({
      node: windows,
      shouldRun: false,
      shouldContinueRunning: false,
      verdict: 'excluded',
      warnings: [],
      evicts: [],
      pods: [],
      reasons: [{
        code: 'NodeSelectorMismatch',
        layer: 'controller',
        path: 'spec.template.spec.nodeSelector[kubernetes.io/os]',
        key: 'kubernetes.io/os',
        wants: 'linux',
        has: 'windows',
        decisive: true,
        remedies: [],
      }],
    });
  });

  test('stays the same when it is asked twice', () => {
    expect(placement.decisions).toBe(placement.decisions);
    expect(placement.on('gpu').reasons).toBe(placement.on('gpu').reasons);
  });
});

describe('a node that is not there', () => {
  const [placement] = place([agent], { nodes: [node('worker-1'), node('worker-2'), node('db')] });

  test('is reported with those that are spelled alike', () => {
    expect(() => placement.on('worker1')).toThrow(new Error('no node "worker1" in this cluster: did you mean "worker-1" or "worker-2"?'));
  });

  test('is reported with their number where none is', () => {
    expect(() => placement.on('constructor')).toThrow(new Error('no node "constructor" in this cluster: there are 3 nodes, none of a name like it'));
  });
});

describe('pods that exist', () => {
  const nodes = [worker, windows, gpu];
  const labels = { 'app': 'agent', 'pod-template-generation': '1' };
  const pods = [worker, windows, gpu].map(({ metadata }) => daemonPod(agent, metadata.name))
    .map((pod) => ({ ...pod, metadata: { ...pod.metadata, labels } }));

  test('run, are removed, or stay', () => {
    const [placement] = place([agent], { nodes, pods });
    expect(placement.decisions.map((decision) => [decision.node.metadata.name, decision.verdict, decision.pods])).toEqual([
      ['worker', 'runs', [pods[0]]],
      ['windows', 'removed', [pods[1]]],
      ['gpu', 'stays', [pods[2]]],
    ]);
    expect(placement.status).toMatchObject({ desiredNumberScheduled: 1, currentNumberScheduled: 1, numberMisscheduled: 1 });
    expect(placement.observed).toMatchObject({ desiredNumberScheduled: 1, currentNumberScheduled: 1, numberReady: 1, numberMisscheduled: 2 });
  });

  test('on nodes that are not there count nowhere', () => {
    const [{ observed, status }] = place([agent], { nodes: [worker], pods: [daemonPod(agent, 'gone')] });
    expect([status.numberMisscheduled, observed!.currentNumberScheduled, observed!.numberMisscheduled]).toEqual([0, 0, 0]);
  });

  test('are observed only where they were given, even if there are none', () => {
    expect(place([agent], { nodes })[0].observed).toBeUndefined();
    expect(place([agent], { nodes, pods: [] })[0].observed)
      .toMatchObject({ desiredNumberScheduled: 1, currentNumberScheduled: 0, numberUnavailable: 1 });
  });
});
