import type { Node } from '../../../lib/kube/node';
import type { PodSpec } from '../../../lib/kube/pod-template.generated';
import { Daemon } from '../../../lib/placement/controller/daemon';
import { NodeClasses } from '../../../lib/placement/nodes/node-classes';
import { controlPlane, cordoned, daemonSet, draining, everyNode, gpu, node, notReady, preferAvoided, taint, windows, worker } from '../../world';

const ruling = (daemon: Daemon, on: Node) => daemon.rule(new NodeClasses([on], daemon.readings)).of(0);
const rule = (pod: Partial<PodSpec>, on: Node) => Object.values(ruling(new Daemon(daemonSet(pod)), on));
const requiring = (key: string, operator: string, values?: string[]): Partial<PodSpec> => ({
  affinity: {
    nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key, operator, values }] }] } },
  },
});

describe('the two booleans', () => {
  test.each<[string, Partial<PodSpec>, Node, boolean, boolean]>([
    ['a plain node', {}, worker, true, true],
    ['a cordoned node', {}, cordoned, true, true],
    ['a node to be avoided if possible', {}, preferAvoided, true, true],
    ['a Windows node, whatever the image', {}, windows, true, true],
    ['an untolerated NoSchedule taint', {}, gpu, false, true],
    ['a control plane', {}, controlPlane, false, true],
    ['an untolerated NoExecute taint', {}, draining, false, false],
    ['both', {}, node('n', {}, [taint('a:NoSchedule'), taint('b:NoExecute')]), false, false],
    ['a node that is not ready, as Kubernetes taints it', {}, notReady, false, true],
    ['a node that is not ready, with its NoExecute taint alone', {}, node('n', {}, [taint('node.kubernetes.io/not-ready:NoExecute')]), true, true],
    ['an unreachable node, with its NoExecute taint alone', {}, node('n', {}, [taint('node.kubernetes.io/unreachable:NoExecute')]), true, true],
    ['disk pressure', {}, node('n', {}, [taint('node.kubernetes.io/disk-pressure:NoSchedule')]), true, true],
    ['disk pressure as NoExecute', {}, node('n', {}, [taint('node.kubernetes.io/disk-pressure:NoExecute')]), false, false],
    ['a node without network', {}, node('n', {}, [taint('node.kubernetes.io/network-unavailable:NoSchedule')]), false, true],
    ['the same with hostNetwork', { hostNetwork: true }, node('n', {}, [taint('node.kubernetes.io/network-unavailable:NoSchedule')]), true, true],
    ['a node that its cloud has not initialized', {}, node('n', {}, [taint('node.cloudprovider.kubernetes.io/uninitialized:NoSchedule')]), false, true],
    ['the wrong labels, even for a pod that runs', { nodeSelector: { app: 'prod' } }, worker, false, false],
    ['the wrong labels and a NoSchedule taint', { nodeSelector: { app: 'prod' } }, gpu, false, false],
    ['the wrong name', { nodeName: 'gpu' }, worker, false, false],
    ['the right name, a NoSchedule taint', { nodeName: 'gpu' }, gpu, false, true],
    ['the right name, the wrong labels', { nodeName: 'worker', nodeSelector: { app: 'prod' } }, worker, false, false],
    ['a taint tolerated for no time at all', { tolerations: [{ key: 'maintenance', operator: 'Exists', tolerationSeconds: 0 }] }, draining, true, true],
  ])('%s', (_, pod, on, shouldRun, shouldContinueRunning) => {
    expect(rule(pod, on)).toEqual([shouldRun, shouldContinueRunning]);
  });
});

/** Kubernetes' own cases (TestNodeShouldRunDaemonPod), told anew. */
describe('as in the tests of Kubernetes', () => {
  const subject: Node = {
    metadata: { name: 'test-node', labels: { name: 'simple', type: 'production' } },
    status: { allocatable: { cpu: '1', memory: '100M', pods: '100' } },
  };
  const asking = (memory: string): Partial<PodSpec> => ({ containers: [{ name: 'c', resources: { requests: { memory, cpu: '500m' } } }] });

  test.each<[string, Partial<PodSpec>, Node, boolean, boolean]>([
    ['what fits', asking('50M'), subject, true, true],
    ['what is too big', asking('200M'), subject, true, true],
    ['another node by name', { ...asking('50M'), nodeName: 'other-node' }, subject, false, false],
    ['a host port that may be taken', { containers: [{ name: 'c', ports: [{ containerPort: 80, hostPort: 666 }] }] }, subject, true, true],
    ['a selector that does not match', { nodeSelector: { name: 'simple', type: 'test' } }, subject, false, false],
    ['a selector that matches', { nodeSelector: { name: 'simple', type: 'production' } }, subject, true, true],
    ['an affinity that does not match', requiring('type', 'In', ['test']), subject, false, false],
    ['an affinity that matches', requiring('type', 'In', ['production']), subject, true, true],
    ['a cordoned node', { nodeSelector: { name: 'simple' } }, { ...subject, spec: { unschedulable: true, taints: cordoned.spec!.taints } }, true, true],
  ])('%s', (_, pod, on, shouldRun, shouldContinueRunning) => {
    expect(rule(pod, on)).toEqual([shouldRun, shouldContinueRunning]);
  });
});

describe('reasons', () => {
  test('there are none exactly where the pod should run', () => {
    const daemon = new Daemon(daemonSet({ nodeSelector: { 'kubernetes.io/os': 'linux' } }));
    expect(everyNode.map((on) => daemon.reasons(on).length === 0)).toEqual(everyNode.map((on) => ruling(daemon, on).shouldRun));
  });

  test('all laws that object are heard, and all reasons of the first are decisive', () => {
    const daemon = new Daemon(daemonSet({ nodeSelector: { app: 'dev', zone: 'a' }, ...requiring('disk', 'Exists') }));
    expect(daemon.reasons(gpu).map(({ code, decisive }) => [code, decisive])).toEqual([
      ['NodeSelectorMismatch', true],
      ['NodeSelectorMismatch', true],
      ['NodeAffinityMismatch', false],
      ['UntoleratedTaint', false],
    ]);
  });
});

test('a manifest without a template asks for nothing', () => {
  const daemon = new Daemon(JSON.parse('{"metadata": {"name": "a"}, "spec": {"template": null}}'));
  expect(ruling(daemon, worker)).toEqual({ shouldRun: true, shouldContinueRunning: true });
});
