import { names, node } from './cluster-table';
import { aks } from '../../lib/clusters/aks';
import { Cluster } from '../../lib/clusters/cluster';
import { eks } from '../../lib/clusters/eks';
import { kubeadm } from '../../lib/clusters/kubeadm';
import { seed, seedNode } from '../../lib/clusters/seed';

const small = kubeadm({ workers: 2 });

describe('a filter keeps', () => {
  test.each([
    ['linux', eks().linux(), ['worker-1', 'worker-2', 'spot-1', 'arm-1', 'gpu-1']],
    ['windows', eks().windows(), ['windows-1']],
    ['serverless on EKS', eks().serverless(), ['fargate-1']],
    ['serverless on AKS', aks().serverless(), ['virtual-1']],
    ['workers, which no serverless node is', aks().workers(), ['system-1', 'worker-1', 'worker-2', 'spot-1', 'gpu-1', 'windows-1']],
    ['workers of today', small.workers(), ['worker-1', 'worker-2']],
    ['workers of old', seed().workers(), ['node1', 'node2']],
    ['linux of old, which lacks the label kubernetes.io/os', seed().linux(), ['master', 'node1', 'node2']],
    ['a label with any value', small.labeled('node-role.kubernetes.io/control-plane'), ['control-plane-1']],
    ['a label with a value', eks().labeled('kubernetes.io/arch', 'arm64'), ['arm-1']],
    ['a label with the empty value', small.labeled('node-role.kubernetes.io/control-plane', ''), ['control-plane-1']],
    ['nothing, where no label has the value', small.labeled('kubernetes.io/arch', 's390x'), []],
    ['nothing, where a label is only inherited', small.labeled('constructor'), []],
    ['names, in the order of the cluster', small.named('worker-2', 'control-plane-1'), ['control-plane-1', 'worker-2']],
    ['what is left', small.without('worker-1'), ['control-plane-1', 'worker-2']],
  ])('%s', (_, cluster, expected) => {
    expect(names(cluster)).toEqual(expected);
  });

  test('the name of the cluster', () => {
    expect(eks().linux().name).toBe('eks');
  });
});

describe('a cluster is a value', () => {
  test('whose calls leave it as it is', () => {
    const before = kubeadm();
    before.cordon('worker-1').taint('worker-1', { key: 'a', effect: 'NoExecute' }).label('worker-2', 'a', 'b').notReady('worker-2').without('worker-1');
    expect(before).toEqual(kubeadm());
  });

  test('whose list of nodes is frozen', () => {
    expect(Object.isFrozen(small.nodes)).toBe(true);
  });

  test('that does not follow the list it was made from', () => {
    const list = [seedNode('a')];
    const cluster = new Cluster('mine', list);
    list.push(seedNode('b'));
    expect(names(cluster)).toEqual(['a']);
  });
});

describe('a node', () => {
  test('joins', () => {
    expect(names(seed().with(seedNode('node3')))).toEqual(['master', 'node1', 'node2', 'node3']);
  });

  test('is changed alone', () => {
    const after = small.label('worker-1', 'app', 'dev');
    expect(names(after.labeled('app', 'dev'))).toEqual(['worker-1']);
    expect(after.without('worker-1')).toEqual(small.without('worker-1'));
  });

  test.each([
    ['cordon', small.cordon('worker-1'), ['node.kubernetes.io/unschedulable:NoSchedule']],
    ['notReady', small.notReady('worker-1'), ['node.kubernetes.io/not-ready:NoSchedule', 'node.kubernetes.io/not-ready:NoExecute']],
    ['unreachable', small.unreachable('worker-1'), ['node.kubernetes.io/unreachable:NoSchedule', 'node.kubernetes.io/unreachable:NoExecute']],
    ['taint', small.taint('worker-1', { key: 'dedicated', value: 'db', effect: 'NoSchedule' }), ['dedicated:NoSchedule']],
  ])('is tainted by %s', (_, after, taints) => {
    expect(node(after, 'worker-1').spec?.taints?.map(({ key, effect }) => `${key}:${effect}`)).toEqual(taints);
  });
});

describe('a name that the cluster lacks is refused:', () => {
  test.each([
    ['named', () => small.named('worker-1', 'worker-8', 'worker-9')],
    ['without', () => small.without('worker-8', 'worker-9')],
  ])('%s says all of them', (_, call) => {
    expect(call).toThrow(new Error('Cluster "kubeadm" has no node "worker-8", "worker-9". Its nodes: control-plane-1, worker-1, worker-2.'));
  });

  test.each([
    ['cordon', () => small.cordon('node1')],
    ['notReady', () => small.notReady('node1')],
    ['unreachable', () => small.unreachable('node1')],
    ['taint', () => small.taint('node1', { key: 'a', effect: 'NoSchedule' })],
    ['label', () => small.label('node1', 'a', 'b')],
  ])('%s', (_, call) => {
    expect(call).toThrow(new Error('Cluster "kubeadm" has no node "node1". Its nodes: control-plane-1, worker-1, worker-2.'));
  });

  test('also by a cluster without nodes', () => {
    expect(() => small.windows().cordon('node1')).toThrow(new Error('Cluster "kubeadm" has no node "node1". Its nodes: none.'));
  });
});

test('two nodes of one name are refused', () => {
  expect(() => seed().with(seedNode('node1'), seedNode('node3'), seedNode('node2'))).toThrow(new Error(
    'Cluster "seed" has more than one node named "node1", "node2". Rename the new one, or take the old one out first with without().',
  ));
});
