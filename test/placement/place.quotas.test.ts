import type { DaemonSet } from '../../lib/kube/daemon-set';
import type { Node } from '../../lib/kube/node';
import { place } from '../../lib/placement/place';
import { daemonPod, daemonSet, node as nodeCalled, windows, worker } from '../world';

test('a quota that is used up by a pod that waits refuses the next one, and not that', () => {
  const resourceQuotas = [{
    metadata: { name: 'q', namespace: 'kube-system' }, spec: { hard: { pods: 1 } }, status: { hard: { pods: 1 }, used: { pods: 1 } },
  }];
  const onlyWorker = [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['worker'] }] }];
  const affinity = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: onlyWorker } } };
  const agent = daemonSet({}, { updateStrategy: { type: 'OnDelete' } });
  const pods = [daemonPod(agent, 'worker', { spec: { nodeName: undefined, affinity } })];
  const outcome = (nodes: Node[]) => place([agent], { nodes, pods, resourceQuotas })
    .map(({ decisions, status }) => [decisions.map(({ verdict }) => verdict), status.currentNumberScheduled]);
  expect(outcome([worker])).toEqual([[['runs'], 1]]);
  expect(outcome([worker, windows])).toEqual([[['runs', 'rejected'], 1]]);
});

describe('a quota that has room for some of the pods', () => {
  const nodes = [nodeCalled('a'), nodeCalled('b'), nodeCalled('c')];
  const resourceQuotas = [{ metadata: { name: 'q', namespace: 'kube-system' }, spec: { hard: { pods: 2 } } }];
  const born = (creationTimestamp: string, made: DaemonSet): DaemonSet => ({ ...made, metadata: { ...made.metadata, creationTimestamp } });
  const outcome = (...[daemonSets, cluster]: Parameters<typeof place>) => place(daemonSets, { resourceQuotas, pods: [], ...cluster })
    .map(({ decisions, status }) => `${decisions.map(({ verdict }) => verdict).join(' ')}; current ${status.currentNumberScheduled}, ready ${status.numberReady}`);

  test('leaves open on which nodes they are, and not how many', () => {
    const [{ decisions, status }] = place([daemonSet()], { nodes, resourceQuotas, pods: [] });
    expect(decisions.map(({ verdict, event }) => [verdict, event])).toEqual(Array(3).fill(['undecided', {
      reason: 'FailedCreate',
      message: 'Error creating: pods "agent-xxxxx" is forbidden: exceeded quota: q, requested: pods=1, used: pods=2, limited: pods=2',
    }]));
    expect(decisions[0].reasons).toMatchObject([{ code: 'QuotaExceeded', room: 2, wanted: 3, decisive: true }]);
    expect(status).toMatchObject({ desiredNumberScheduled: 3, currentNumberScheduled: 2, numberReady: 2, numberUnavailable: 1 });
  });

  test('has none left for who comes later', () => {
    expect(outcome([daemonSet({}, { name: 'z' }), daemonSet({}, { name: 'a' })], { nodes: nodes.slice(0, 2) }))
      .toEqual(['rejected rejected; current 0, ready 0', 'runs runs; current 2, ready 2']);
    expect(outcome([born('2026-01-01T00:00:00Z', daemonSet({ nodeName: 'a' }, { name: 'z' })), daemonSet({}, { name: 'a' })], { nodes: nodes.slice(0, 2) }))
      .toEqual(['runs excluded; current 1, ready 1', 'undecided undecided; current 1, ready 1']);
  });

  test('does not help a pod that its node refuses', () => {
    const small = { ...nodeCalled('small'), status: { allocatable: { cpu: 1, pods: 9 } } };
    const large = daemonSet({ containers: [{ name: 'main', image: 'a', resources: { requests: { cpu: '2' } } }] });
    const [{ decisions, status }] = place([large], { nodes: [small, ...nodes.slice(1)], resourceQuotas, pods: [] });
    expect(decisions.map(({ verdict, reasons }) => [verdict, reasons.map(({ code, decisive }) => `${code} ${decisive}`)])).toEqual([
      ['pending', ['InsufficientResource true', 'QuotaExceeded false']], ...Array(2).fill(['undecided', ['QuotaExceeded true']]),
    ]);
    expect(status).toMatchObject({ currentNumberScheduled: 2, numberReady: 1 }); // at least
    const [worst] = place([large], { nodes: ['d', 'e', 'f'].map((name) => ({ ...small, metadata: { name } })), resourceQuotas, pods: [] });
    expect(worst.status).toMatchObject({ currentNumberScheduled: 2, numberReady: 0, numberUnavailable: 3 });
  });

  test('counts the pods of others, where it was never applied', () => {
    const web = { metadata: { name: 'web', namespace: 'kube-system' }, spec: { nodeName: 'a' } };
    expect(outcome([daemonSet()], { nodes: nodes.slice(0, 1), pods: [web, { ...web, metadata: { ...web.metadata, name: 'other' } }] }))
      .toEqual(['rejected; current 0, ready 0']);
    expect(outcome([daemonSet()], { nodes: nodes.slice(0, 1), pods: undefined })).toEqual(['undecided; current 1, ready 0']);
  });

  test('gets back what is replaced', () => {
    const now = { ...daemonSet(), metadata: { ...daemonSet().metadata, annotations: { 'deprecated.daemonset.template.generation': '2' } } };
    const old = ['a', 'b'].map((name) => daemonPod(now, name, { metadata: { ...daemonPod(now, name).metadata, labels: { 'app': 'agent', 'pod-template-generation': '1' } } }));
    expect(outcome([now], { nodes: nodes.slice(0, 2), pods: old })).toEqual(['runs runs; current 2, ready 2']);
  });
});
