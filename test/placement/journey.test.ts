import type { ClusterObjects } from '../../lib/kube/cluster-objects';
import type { Pod } from '../../lib/kube/pod';
import { admitTogether } from '../../lib/placement/admission/admit-together';
import { Daemon } from '../../lib/placement/controller/daemon';
import { DaemonPods } from '../../lib/placement/controller/daemon-pods';
import { Sync } from '../../lib/placement/controller/sync';
import { Journey } from '../../lib/placement/journey';
import { NodeClasses } from '../../lib/placement/nodes/node-classes';
import type { Reason } from '../../lib/placement/reason';
import { daemonPod, daemonSet, node, worker } from '../world';

const NODES = [worker, node('other')];

function journey(pod: Parameters<typeof daemonSet>[0], objects: ClusterObjects = {}, pods: readonly Pod[] = []): Journey {
  const agent = daemonSet(pod, { updateStrategy: { type: 'OnDelete' } });
  const daemon = new Daemon(agent);
  const sync = new Sync(daemon, new NodeClasses(NODES, daemon.readings), new DaemonPods(pods).of(agent));
  return new Journey(daemon, sync, admitTogether([sync], objects, pods)[0], objects, { kubernetesVersion: '1.37' });
}

const waiting = daemonPod(daemonSet(), 'other', {
  spec: {
    nodeName: undefined,
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [
            { matchFields: [{ key: 'metadata.name', operator: 'In', values: ['other'] }] },
          ],
        },
      },
    },
  },
});

test('the guest is the pod that admission makes of the template', () => {
  const { guest, isRefused } = journey({ priorityClassName: 'system-node-critical' });
  expect([guest.priority, isRefused]).toEqual([2_000_001_000, false]);
});

test('what a RuntimeClass adds to the node selector, the scheduler learns of', () => {
  const runtimeClasses = [{ metadata: { name: 'r' }, scheduling: { nodeSelector: { sandbox: 'yes', app: 'dev' } } }];
  const { guest } = journey({ runtimeClassName: 'r', nodeSelector: { app: 'dev' } }, { runtimeClasses });
  expect(guest.added?.objections(node('n'))).toMatchObject([{ key: 'sandbox', wants: 'yes' }]);
  expect(journey({}).guest.added).toBeUndefined();
});

const fate = (made: Journey) => {
  const { missing, isRefused, coming, bars, objections } = made;
  const codes = (reasons: readonly Reason[]) => reasons.map(({ code }) => code).join();
  return { missing, isRefused, coming, comes: NODES.map((_, index) => made.comesTo(index)), bars: codes(bars), objections: codes(objections) };
};

test('what admission refuses comes nowhere', () => {
  expect(fate(journey({ priorityClassName: 'none' }, { priorityClasses: [] }))).toEqual({
    missing: 2, isRefused: true, coming: 0, comes: [false, false], bars: 'PriorityClassMissing', objections: 'PriorityClassMissing',
  });
});

test('of what admission refuses, a pod that was there before and waits still comes', () => {
  expect(fate(journey({ priorityClassName: 'none' }, { priorityClasses: [] }, [waiting]))).toEqual({
    missing: 1, isRefused: true, coming: 1, comes: [false, true], bars: 'PriorityClassMissing', objections: 'PriorityClassMissing',
  });
});

test('where a quota has room for some, a pod may come to every node', () => {
  const resourceQuotas = [{ metadata: { name: 'q', namespace: 'kube-system' }, spec: { hard: { pods: 1 } } }];
  expect(fate(journey({}, { resourceQuotas }))).toEqual({
    missing: 1, isRefused: false, coming: 2, comes: [true, true], bars: '', objections: 'QuotaExceeded',
  });
});

test('where all pods are there, it does not matter that no more can be made, until one has to go', () => {
  const pods = NODES.map(({ metadata: { name } }) => daemonPod(daemonSet(), name));
  expect(fate(journey({ priorityClassName: 'none' }, { priorityClasses: [] }, pods))).toEqual({
    missing: 0, isRefused: false, coming: 0, comes: [false, false], bars: 'PriorityClassMissing', objections: '',
  });
});

test('a level of Pod Security that nobody checks is undecided', () => {
  const namespaces = [{ metadata: { name: 'kube-system', labels: { 'pod-security.kubernetes.io/enforce': 'baseline' } } }];
  expect(journey({}, { namespaces }).undecided).toMatchObject([{ code: 'Unjudged', layer: 'admission', plugin: 'PodSecurity' }]);
});
