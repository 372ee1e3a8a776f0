import type { Pod } from '../../../lib/kube/pod';
import type { PodSpec } from '../../../lib/kube/pod-template.generated';
import { Daemon } from '../../../lib/placement/controller/daemon';
import { DaemonPods } from '../../../lib/placement/controller/daemon-pods';
import { Sync } from '../../../lib/placement/controller/sync';
import { NodeClasses } from '../../../lib/placement/nodes/node-classes';
import { daemonPod, daemonSet, node } from '../../world';

const NODES = [node('a', { app: 'dev' }), node('b', { app: 'dev' }), node('c')];
const agent = daemonSet({ nodeSelector: { app: 'dev' } } as Partial<PodSpec>, { updateStrategy: { type: 'OnDelete' } });

function sync(pods: readonly Pod[], { metadata = agent.metadata } = {}): Sync {
  const daemon = new Daemon({ ...agent, metadata });
  return new Sync(daemon, new NodeClasses(NODES, daemon.readings), new DaemonPods(pods).of(daemon.daemonSet));
}

const NEW = { 'app': 'agent', 'pod-template-generation': '2' };

const unbound = (nodeName: string): Pod => {
  const affinity = {
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [
          { matchFields: [{ key: 'metadata.name', operator: 'In', values: [nodeName] }] },
        ],
      },
    },
  };
  return daemonPod(agent, nodeName, { spec: { nodeName: undefined, affinity } });
};

const wanted = (one: Sync) => NODES.map((_, index) => one.wantsPodOn(index));

test.each<[string, Pod[], boolean[], number, number?]>([
  ['no pod', [], [true, true, false], 2],
  ['a pod that is there', [daemonPod(agent, 'a')], [false, true, false], 1],
  ['a pod that waits', [unbound('a')], [true, true, false], 2, 1],
  ['a pod that has failed', [daemonPod(agent, 'a', { status: { phase: 'Failed' } })], [true, true, false], 2],
  ['a pod where none is wanted', [daemonPod(agent, 'c')], [true, true, false], 2],
  ['a pod on a node that is not there', [daemonPod(agent, 'gone')], [true, true, false], 2],
])('with %s', (_, pods, expected, count, uncreated = count) => {
  expect(wanted(sync(pods))).toEqual(expected);
  expect([sync(pods).newPods, sync(pods).uncreated]).toEqual([count, uncreated]);
  expect([...NODES.keys()].filter((index) => sync(pods).waitsOn(index))).toHaveLength(count - uncreated);
});

test('what is bound and remains is kept, and what goes is not', () => {
  const stays = daemonPod(agent, 'a');
  const goes = daemonPod(agent, 'c');
  const one = sync([stays, goes]);
  expect(NODES.map((_, index) => one.keptOn(index))).toEqual([[stays], [], []]);
  expect(one.podsOn(2)).toEqual([goes]);
});

test('a DaemonSet that is left alone keeps what lives, and gets nothing', () => {
  const pods = [daemonPod(agent, 'a'), daemonPod(agent, 'c')];
  const one = sync(pods, { metadata: { ...agent.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' } as typeof agent.metadata });
  expect([wanted(one), one.newPods]).toEqual([[false, false, false], 0]);
  expect(NODES.flatMap((_, index) => one.keptOn(index))).toEqual(pods);
});

test('what does not remain leaves, unless it is being deleted already', () => {
  const going = { metadata: { ...daemonPod(agent, 'b').metadata, deletionTimestamp: '2026-01-01T00:00:00Z' } };
  const pods = [daemonPod(agent, 'a'), daemonPod(agent, 'b', going), daemonPod(agent, 'c'), unbound('b'), daemonPod(agent, 'a', { status: { phase: 'Failed' } })];
  expect(sync(pods).leaving.map(({ metadata, status }) => [metadata.name, status!.phase])).toEqual([['agent-a', 'Failed'], ['agent-c', 'Running']]);
  const alone = sync(pods, { metadata: { ...agent.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' } as typeof agent.metadata });
  expect(alone.leaving.map(({ status }) => status!.phase)).toEqual(['Failed']);
});

test('on delete an old pod stays where one is wanted, and elsewhere none does', () => {
  const [old, fresh, unwanted] = ['a', 'b', 'c'].map((name) => daemonPod(agent, name));
  const one = sync([old, { ...fresh, metadata: { ...fresh.metadata, labels: NEW } }, unwanted]);
  expect(NODES.map((_, index) => one.outdatedOn(index))).toEqual(['OnDelete', undefined, undefined]);
  expect(sync([]).outdatedOn(0)).toBeUndefined();
});

test('nothing is replaced on delete', () => expect(sync([daemonPod(agent, 'a')]).update).toBeUndefined());

describe('an update with surge', () => {
  const surging = { ...agent, spec: { ...agent.spec, updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } } };
  const metadata = { ...agent.metadata, annotations: { 'deprecated.daemonset.template.generation': '2' } };
  const daemon = new Daemon({ ...surging, metadata });
  const pods = [daemonPod(agent, 'a'), daemonPod(agent, 'b'), { ...unbound('b'), metadata: { ...unbound('b').metadata, name: 'new', labels: NEW } }];
  const open = new Sync(daemon, new NodeClasses(NODES, daemon.readings), new DaemonPods(pods).of(daemon.daemonSet));

  test('wants a new pod beside an old one, which may be there and wait', () => {
    expect([wanted(open), open.newPods, open.uncreated, open.doubled]).toEqual([[true, true, false], 2, 1, [0, 1]]);
    expect([open.keptOn(0), open.keptOn(1), open.leaving]).toEqual([[pods[0]], [pods[1]], []]);
    expect([open.waitsOn(0), open.waitsOn(1)]).toEqual([false, true]);
  });

  test('still has to create one of two, first for the node where the other waits', () => {
    const [fresh, waits] = pods.map((pod, index) => ({ index, old: pod }));
    const replacing = [{ ...waits, rival: pods[2] }, { ...fresh, rival: undefined }];
    const budget = { surges: true, pods: 1 };
    expect(open.update).toEqual({ budget, replacing, renewed: 1, staying: [...replacing].reverse(), deferred: 0 });
    expect(open.knowing(new Set(), 1).update).toEqual({ budget, replacing, renewed: 0, staying: replacing.slice(1), deferred: 1 });
    expect(open.knowing(new Set(), 1).leaving).toEqual([pods[1]]);
    expect(open.knowing(new Set([0, 1])).update).toEqual({ budget, replacing: [], renewed: 0, staying: [...replacing].reverse(), deferred: 1 });
    expect(open.knowing(new Set([0])).update).toEqual({ budget, replacing: [], renewed: 1, staying: [...replacing].reverse(), deferred: 0 });
  });

  test('lets old pods go when new ones run', () => {
    const known = open.knowing(new Set());
    expect([wanted(known), known.newPods, known.uncreated, known.doubled]).toEqual([[true, true, false], 2, 1, []]);
    expect([known.keptOn(0), known.leaving]).toEqual([[], pods.slice(0, 2)]);
  });

  test('keeps them, and wants no more new ones than it may double, when they do not', () => {
    const stuck = open.knowing(new Set([0, 1]));
    expect([wanted(stuck), stuck.newPods, stuck.uncreated, stuck.doubled]).toEqual([[false, true, false], 1, 0, [1]]);
    expect([stuck.keptOn(0), stuck.keptOn(1), stuck.leaving]).toEqual([[pods[0]], [pods[1]], []]);
    expect([stuck.outdatedOn(0), stuck.outdatedOn(1), stuck.outdatedOn(2)]).toEqual(['NotReached', 'NewPodWaits', undefined]);
  });
});
