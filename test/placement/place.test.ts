import fc from 'fast-check';
import type { DaemonSet } from '../../lib/kube/daemon-set';
import type { Node } from '../../lib/kube/node';
import type { Toleration } from '../../lib/kube/pod-template.generated';
import type { KubernetesVersion } from '../../lib/kube/well-known';
import { place } from '../../lib/placement/place';
import { daemonPod, daemonSet, everyNode, node as nodeCalled, windows, worker } from '../world';
import { anyDaemonSet, anyNodes, anyToleration } from './arbitraries';

const names = (nodes: readonly { node: { metadata: { name: string } } }[]) => nodes.map(({ node }) => node.metadata.name);

test('there is a placement for each DaemonSet and a decision for each node, in their order', () => {
  const daemonSets = [daemonSet({}, { name: 'b' }), daemonSet({}, { name: 'a' })];
  const placements = place(daemonSets, { nodes: everyNode });
  expect(placements.map((placement) => placement.daemonSet)).toEqual(daemonSets);
  placements.forEach((placement) => expect(placement.decisions.map((decision) => decision.node)).toEqual(everyNode));
});

test('a plain DaemonSet runs on the plain, the cordoned and the Windows nodes', () => {
  const [placement] = place([daemonSet()], { nodes: everyNode });
  expect(names(placement.decisions.filter(({ verdict }) => verdict === 'runs'))).toEqual(['worker', 'windows', 'cordoned', 'prefer-avoided']);
  expect(placement.status).toEqual({
    desiredNumberScheduled: 4,
    currentNumberScheduled: 4,
    numberReady: 4,
    updatedNumberScheduled: 4,
    numberAvailable: 4,
    numberUnavailable: 0,
    numberMisscheduled: 0,
  });
});

test('the placement holds the tolerations of the pod, not of the template', () => {
  const [{ tolerations }] = place([daemonSet({ tolerations: [{ key: 'mine', operator: 'Exists' }] })], { nodes: [] });
  expect(tolerations.map(({ key }) => key)).toEqual([
    'mine',
    ...['not-ready', 'unreachable', 'disk-pressure', 'memory-pressure', 'pid-pressure', 'unschedulable'].map((key) => `node.kubernetes.io/${key}`),
  ]);
});

describe('kubernetesVersion', () => {
  test('is the newest unless given, and is carried', () => {
    const carried = (options?: { kubernetesVersion?: KubernetesVersion }) => place([daemonSet()], { nodes: [] }, options)[0].kubernetesVersion;
    expect([carried(), carried({}), carried({ kubernetesVersion: '1.28' })]).toEqual(['1.37', '1.37', '1.28']);
  });

  test('must be one that is known', () => {
    expect(() => place([], { nodes: [] }, { kubernetesVersion: '1.27' as KubernetesVersion })).toThrow(new Error(
      'kubernetesVersion "1.27" is not known: use one of 1.28, 1.29, 1.30, 1.31, 1.32, 1.33, 1.34, 1.35, 1.36, 1.37',
    ));
  });
});

test('minReadySeconds is measured at the given time', () => {
  const agent = daemonSet({}, { minReadySeconds: 60 });
  const cluster = { nodes: [worker], pods: [daemonPod(agent, 'worker')] }; // ready since 00:01:00
  const available = (now: string) => place([agent], cluster, { now: new Date(now) })[0].observed!.numberAvailable;
  expect([available('2026-01-01T00:01:59Z'), available('2026-01-01T00:02:00Z')]).toEqual([0, 1]);
  expect(place([agent], cluster)[0].observed!.numberAvailable).toBe(1);
});

describe('laws', () => {
  const tolerating = (manifest: DaemonSet, ...added: Toleration[]): DaemonSet => {
    const pod = manifest.spec.template.spec;
    return { ...manifest, spec: { ...manifest.spec, template: { spec: { ...pod, tolerations: [...pod?.tolerations ?? [], ...added] } } } };
  };
  const labelled = ({ metadata, spec }: Node, added: readonly [string, string][]): Node => (
    { metadata: { ...metadata, labels: Object.fromEntries([...Object.entries(metadata.labels ?? {}), ...added]) }, spec }
  );
  const essence = ({ shouldRun, shouldContinueRunning, verdict, reasons }: ReturnType<typeof place>[number]['decisions'][number]) => (
    { shouldRun, shouldContinueRunning, verdict, reasons }
  );

  test('deciding for many at once is deciding for each alone', () => {
    fc.assert(fc.property(fc.array(anyDaemonSet, { maxLength: 4 }), anyNodes, (daemonSets, nodes) => {
      const alone = daemonSets.map((each) => nodes.map((node) => essence(place([each], { nodes: [node] })[0].decisions[0])));
      const together = place(daemonSets, { nodes });
      expect(together.map(({ decisions }) => decisions.map(essence))).toEqual(alone);
      expect(together.map(({ status }) => status.desiredNumberScheduled))
        .toEqual(alone.map((each) => each.filter(({ shouldRun }) => shouldRun).length));
    }), { numRuns: 1000 });
  });

  test('there are reasons exactly where no pod should run, the decisive first', () => {
    fc.assert(fc.property(anyDaemonSet, anyNodes, (manifest, nodes) => {
      for (const { shouldRun, shouldContinueRunning, reasons } of place([manifest], { nodes })[0].decisions) {
        expect(reasons.length === 0).toBe(shouldRun);
        expect(reasons.map(({ decisive }) => decisive)).toEqual(reasons.map(({ code }) => code === reasons[0].code));
        if (shouldRun) expect(shouldContinueRunning).toBe(true);
      }
    }));
  });

  test('who tolerates more loses no node', () => {
    fc.assert(fc.property(anyDaemonSet, anyToleration, anyNodes, (manifest, toleration, nodes) => {
      const [less, more] = place([manifest, tolerating(manifest, toleration)], { nodes });
      less.decisions.forEach((decision, index) => {
        if (decision.shouldRun) expect(more.decisions[index].shouldRun).toBe(true);
        if (decision.shouldContinueRunning) expect(more.decisions[index].shouldContinueRunning).toBe(true);
      });
    }));
  });

  test('following the remedies takes away what they answer', () => {
    fc.assert(fc.property(anyDaemonSet, anyNodes, (manifest, nodes) => {
      for (const { node, reasons } of place([manifest], { nodes })[0].decisions) {
        const remedies = reasons.flatMap((reason) => reason.remedies);
        const labels = remedies.flatMap((way): [string, string][] => (way.code === 'LabelNode' ? [[way.key, way.value]] : []));
        const tolerations = remedies.flatMap((way) => (way.code === 'AddToleration' ? [way.toleration] : []));
        const left = place([tolerating(manifest, ...tolerations)], { nodes: [labelled(node, labels)] })[0].decisions[0].reasons;
        expect(left.filter((reason) => reason.remedies.length > 0)).toEqual([]);
      }
    }));
  });
});

describe('a pod for another system than that of its node', () => {
  const nodes = [worker, windows, { ...windows, metadata: { ...windows.metadata, name: 'windows-2' } }];
  const [{ decisions, status }] = place([daemonSet({ os: { name: 'linux' } })], { nodes });

  test('is rejected by the kubelet, again and again', () => {
    expect(decisions.map(({ verdict, event }) => [verdict, event])).toEqual([
      ['runs', undefined],
      ...Array(2).fill(['rejected', { reason: 'PodOSNotSupported', message: 'Failed to admit pod as the OS field doesn\'t match node OS' }]),
    ]);
  });

  test('is there, and never ready', () => {
    expect(status).toMatchObject({ desiredNumberScheduled: 3, currentNumberScheduled: 3, numberReady: 1 });
  });

  test('is told from a plain one on a node of the same kind', () => {
    const [plain] = place([daemonSet({}, { name: 'plain' }), daemonSet({ os: { name: 'linux' } })], { nodes });
    expect(plain.decisions.map(({ verdict }) => verdict)).toEqual(['runs', 'runs', 'runs']);
  });
});

describe('a pod that is there, and whose place one that matters more takes', () => {
  const small = { ...worker, status: { allocatable: { cpu: 1, pods: 9 } } };
  const container = { name: 'main', image: 'example.com/agent:1', resources: { requests: { cpu: '1' } } };
  const lesser = daemonSet({ containers: [container] }, { name: 'lesser', updateStrategy: { type: 'OnDelete' } });
  const critical = daemonSet({ containers: [container], priorityClassName: 'system-node-critical' }, { name: 'critical' });
  const there = daemonPod(lesser, small.metadata.name, { spec: { nodeName: small.metadata.name, containers: [container] } });
  const [gone, come] = place([lesser, critical], { nodes: [small], pods: [there] });

  test('comes again, and waits', () => {
    expect(gone.decisions).toMatchObject([{ verdict: 'pending', reasons: [{ code: 'InsufficientResource', resource: 'cpu' }] }]);
    expect(gone.status).toMatchObject({ currentNumberScheduled: 1, numberReady: 0 });
  });

  test('is named', () => expect(come.decisions).toMatchObject([{ verdict: 'runs', evicts: ['kube-system/lesser-worker'] }]));
});

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

describe('what admission refuses', () => {
  const small = { ...nodeCalled('small'), status: { allocatable: { cpu: 1, pods: 9 } } };
  const container = { name: 'main', image: 'example.com/agent:1', resources: { requests: { cpu: '800m' } } };
  const priorityClasses = [{ metadata: { name: 'high' }, value: 1_000 }];
  const refused = daemonSet({ containers: [container], priorityClassName: 'none' }, { name: 'refused' });
  const there = (made: DaemonSet) => daemonPod(made, 'small', { spec: { nodeName: 'small', containers: [container] } });

  test('gives back the room of pods that go', () => {
    const now = { ...refused, metadata: { ...refused.metadata, annotations: { 'deprecated.daemonset.template.generation': '2' } } };
    const old = { ...there(now), metadata: { ...there(now).metadata, labels: { 'app': 'refused', 'pod-template-generation': '1' } } };
    const [gone, come] = place([now, daemonSet({ containers: [container] })], { nodes: [small], pods: [old], priorityClasses });
    expect([gone.decisions[0].verdict, come.decisions[0].verdict]).toEqual(['rejected', 'runs']);
  });

  test('does not come back when it has to go', () => {
    const kept = { ...refused, spec: { ...refused.spec, updateStrategy: { type: 'OnDelete' } } };
    const [gone, come] = place([kept, daemonSet({ containers: [container], priorityClassName: 'high' })], { nodes: [small], pods: [there(kept)], priorityClasses });
    expect(come.decisions).toMatchObject([{ verdict: 'runs', evicts: ['kube-system/refused-small'] }]);
    expect(gone.decisions).toMatchObject([{
      verdict: 'rejected', reasons: [{ code: 'PriorityClassMissing' }], event: { reason: 'FailedCreate' },
    }]);
    expect(gone.status).toMatchObject({ desiredNumberScheduled: 1, currentNumberScheduled: 0, numberReady: 0, numberUnavailable: 1 });
  });
});

describe('an update', () => {
  const [one, two] = [nodeCalled('one'), nodeCalled('two')].map((each) => ({ ...each, status: { allocatable: { cpu: '1', pods: 9 } } }));
  const sized = (cpu: string, uid?: string, generation?: string): DaemonSet => {
    const { metadata, ...rest } = daemonSet({ containers: [{ name: 'main', image: 'example.com/agent:1', resources: { requests: { cpu } } }] });
    return { ...rest, metadata: { ...metadata, uid, annotations: generation === undefined ? undefined : { 'deprecated.daemonset.template.generation': generation } } };
  };
  const live = sized('100m', 'u', '3');
  const pods = [one, two].map(({ metadata: { name } }) => {
    const { metadata, ...rest } = daemonPod(live, name, { spec: live.spec.template.spec });
    return { ...rest, spec: { ...rest.spec, nodeName: name }, metadata: { ...metadata, labels: { ...metadata.labels, 'pod-template-generation': '3' } } };
  });
  const cluster = { nodes: [one, two], pods };

  test('that never comes to an end is seen where the DaemonSet is given as it stands', () => {
    const [{ status, standstill, daemonSet: { metadata } }] = place([sized('2')], { ...cluster, daemonSets: [live] });
    expect([status.updatedNumberScheduled, status.numberReady]).toEqual([1, 1]);
    expect(standstill).toBeDefined();
    expect(metadata).toMatchObject({ uid: 'u', annotations: { 'deprecated.daemonset.template.generation': '4' } });
  });

  test('is none if the template says the same', () => {
    const [{ status, standstill }] = place([sized('0.1')], { ...cluster, daemonSets: [daemonSet({}, { name: 'other' }), live] });
    expect([status.updatedNumberScheduled, status.numberReady, standstill]).toEqual([2, 2, undefined]);
  });

  test('is none if others have put another image into the pods', () => {
    const mirrored = pods.map((pod) => ({ ...pod, spec: { ...pod.spec, containers: [{ name: 'main', image: 'mirror/agent:1' }] } }));
    const warnings = (daemonSets: DaemonSet[]) => place([live], { nodes: [one, two], pods: mirrored, daemonSets })[0].on('one').warnings.map(({ code }) => code);
    expect([warnings([live]), warnings([])]).toEqual([[], ['PodsOfOtherImages']]);
  });

  test('of what was written by hand is newer than its pods', () => {
    const [{ status, daemonSet: { metadata } }] = place([sized('2')], { ...cluster, daemonSets: [sized('100m')] });
    expect([status.updatedNumberScheduled, metadata.annotations]).toEqual([1, { 'deprecated.daemonset.template.generation': '4' }]);
  });

  test('is not seen where nothing is known of what stands there: pods are taken to be made from the manifest', () => {
    const [{ status, standstill }] = place([sized('2')], cluster);
    expect([status.updatedNumberScheduled, standstill]).toEqual([2, undefined]);
  });

  test('takes over the pods of the object that stands there, and of no other of its name', () => {
    const before = { ...live, metadata: { ...live.metadata, uid: 'before' } };
    expect(place([sized('0.1')], { ...cluster, daemonSets: [before] })[0].observed?.currentNumberScheduled).toBe(0);
    expect(place([sized('0.1', 'mine')], { ...cluster, daemonSets: [live] })[0].observed?.currentNumberScheduled).toBe(2);
  });

  test('is seen where no pods are known, and changes nothing', () => {
    expect(place([sized('2')], { nodes: [one], daemonSets: [live] })[0]).toMatchObject({ status: { numberReady: 0 }, observed: undefined });
  });
});
