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
