import { isAvailable, loadSync, type Refusal } from '../../lib/kubernetes';

const describeScheduler = isAvailable() ? describe : describe.skip;
const title = isAvailable() ? 'the scheduler' : 'the scheduler (skipped: not built, `npm run kubernetes` needs Go)';

type Fields = Record<string, unknown>;

const required = (term: Fields) => ({ requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] } });

describeScheduler(title, () => {
  const kubernetes = () => loadSync();
  const node = (name: string, changes: Fields = {}) => ({ metadata: { name }, status: { allocatable: { cpu: '2', memory: '4Gi', pods: '10' } }, ...changes });
  const pod = (spec: Fields, container: Fields = {}) => ({ metadata: { name: 'p', namespace: 'd' }, spec: { containers: [{ name: 'c', ...container }], ...spec } });
  const port = { ports: [{ containerPort: 80, hostPort: 80 }] };

  test('a pod fits where nobody refuses it', () => {
    expect(kubernetes().schedule([{ pods: [pod({})], nodes: [node('n')] }])).toEqual([
      [{ preFilter: [], nodes: [{ node: 'n', refusals: [] }], feasible: ['n'] }],
    ]);
  });

  test('every plugin is asked, where kube-scheduler stops at the first', () => {
    const [[verdict]] = kubernetes().schedule([{
      nodes: [node('n', { spec: { taints: [{ key: 'a', effect: 'NoSchedule' }] } })],
      existing: [pod({ nodeName: 'n' }, port)],
      pods: [pod({ nodeSelector: { os: 'linux' } }, { ...port, resources: { requests: { cpu: '3' } } })],
    }]);
    const refusals: Refusal[] = [
      { plugin: 'TaintToleration', code: 'UnschedulableAndUnresolvable', reasons: ['node(s) had untolerated taint(s)'] },
      { plugin: 'NodeAffinity', code: 'UnschedulableAndUnresolvable', reasons: ["node(s) didn't match Pod's node affinity/selector"] },
      { plugin: 'NodePorts', code: 'Unschedulable', reasons: ["node(s) didn't have free ports for the requested pod ports"] },
      { plugin: 'NodeResourcesFit', code: 'UnschedulableAndUnresolvable', reasons: ['Insufficient cpu'] },
    ];
    const message = '0/1 nodes are available: 1 node(s) had untolerated taint(s).';
    expect(verdict).toEqual({ preFilter: [], nodes: [{ node: 'n', refusals }], feasible: [], message });
  });

  test('what holds for every node comes first, and is the whole message', () => {
    const [[verdict]] = kubernetes().schedule([{
      nodes: [node('n'), node('m')],
      pods: [pod({ volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'x' } }] })],
    }]);
    expect(verdict.preFilter).toContainEqual(
      { plugin: 'VolumeBinding', code: 'UnschedulableAndUnresolvable', reasons: ['persistentvolumeclaim "x" not found'] });
    expect(verdict.message).toBe('0/2 nodes are available: persistentvolumeclaim "x" not found.');
    expect(verdict.reported).toEqual(verdict.preFilter[0]);
  });

  test('a pod that means one node is filtered on that node alone', () => {
    const affinity = { nodeAffinity: required({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['m'] }] }) };
    const [[verdict]] = kubernetes().schedule([{ nodes: [node('n'), node('m')], pods: [pod({ affinity }, { resources: { requests: { cpu: '3' } } })] }]);
    expect(verdict.nodes.map(({ node: name }) => name)).toEqual(['m']);
    expect(verdict.message).toBe("0/2 nodes are available: 1 Insufficient cpu, 1 node(s) didn't satisfy plugin(s) [NodeAffinity].");
  });

  test('a gated pod is not looked at', () => {
    const [[{ gated }]] = kubernetes().schedule([{ nodes: [node('n')], pods: [pod({ schedulingGates: [{ name: 'a' }] })] }]);
    expect(gated).toBe('waiting for scheduling gates: [a]');
  });

  test('without nodes there is nothing to say but that', () => {
    expect(kubernetes().schedule([{ nodes: [], pods: [pod({})] }])[0][0].message).toBe('no nodes available to schedule pods');
  });

  test('one question leaves nothing behind for the next', () => {
    const claim = { metadata: { name: 'x', namespace: 'd' }, spec: { volumeName: 'y', storageClassName: '' } };
    const pods = [pod({ volumes: [{ name: 'v', persistentVolumeClaim: { claimName: 'x' } }] })];
    const answers = kubernetes().schedule([{ nodes: [node('n')], pods, persistentVolumeClaims: [claim] }, { nodes: [node('n')], pods }]);
    expect(answers.map(([{ message }]) => message)).toEqual([
      expect.not.stringContaining('not found'), '0/1 nodes are available: persistentvolumeclaim "x" not found.',
    ]);
  });
});
