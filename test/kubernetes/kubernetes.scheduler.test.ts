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
    const preemption = { candidates: [], message: 'preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.' };
    expect(verdict).toEqual({
      preFilter: [], nodes: [{ node: 'n', refusals }], feasible: [], message, event: `${message} ${preemption.message}`, preemption,
    });
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

  test.each([
    ['a gate', { schedulingGates: [{ name: 'a' }] }, 'waiting for scheduling gates: [a]'],
    ['a missing claim', { resourceClaims: [{ name: 'a', resourceClaimName: 'x' }] }, 'could not find ResourceClaim "d/x"'],
  ])('%s keeps a pod from being looked at, and no event says so', (_, spec, gated) => {
    const nodeSelector = { missing: '' };
    const [[verdict]] = kubernetes().schedule([{ nodes: [node('n')], pods: [pod({ ...spec, nodeSelector })] }]);
    expect(verdict.gated).toBe(gated);
    expect([verdict.event, verdict.preemption]).toEqual([undefined, undefined]);
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

  test('pods that come together count for each other', () => {
    const question = { nodes: [node('n')], pods: [pod({}, port), pod({}, port)] };
    const answers = kubernetes().schedule([question, { ...question, together: true }]);
    expect(answers.map((verdicts) => verdicts.map(({ feasible }) => feasible))).toEqual([[['n'], ['n']], [['n'], []]]);
  });

  describe('preemption', () => {
    const request = (cpu: string) => ({ resources: { requests: { cpu } } });
    const resident = (name: string, spec: Fields = {}, cpu = '1', labels: Fields = {}) => ({ ...pod({ nodeName: 'n', ...spec }, request(cpu)), metadata: { name, namespace: 'd', labels } });
    const ask = (spec: Fields, existing: object[], objects: Fields = {}) => kubernetes().schedule([{ nodes: [node('n')], pods: [pod(spec, request('1500m'))], existing, ...objects }])[0][0];

    test('names who would leave, the least important, and no more than needed', () => {
      const { preemption, event } = ask({ priority: 10 }, [resident('high', { priority: 5 }, '500m'), resident('low', { priority: 1 }), resident('equal', { priority: 10 }, '100m')]);
      const message = 'preemption: found a potential placement for pod on node n, preempting 2 victims';
      expect(preemption).toEqual({
        nominatedNode: 'n',
        candidates: [{
          node: 'n', disruptionsNotAllowed: 0, victims: [{ namespace: 'd', name: 'high', priority: 5 }, { namespace: 'd', name: 'low', priority: 1 }],
        }],
        message,
      });
      expect(event).toBe(`0/1 nodes are available: 1 Insufficient cpu. ${message}`);
    });

    test.each([
      ['is spared, though less important, where others can leave', [resident('important', { priority: 1 }, '500m'), resident('big')], '500m', ['important', 'big'], 0],
      ['leaves where nobody else can, and is counted', [resident('big')], '1', ['big', 'kept'], 1],
    ])('who is protected by a budget %s', (_, others, cpu, victims, disruptionsNotAllowed) => {
      const budget = { metadata: { name: 'b', namespace: 'd' }, spec: { selector: { matchLabels: { app: 'kept' } } }, status: { disruptionsAllowed: 0 } };
      const kept = resident('kept', { priority: -1 }, cpu, { app: 'kept' });
      const [eviction] = ask({ priority: 10 }, [kept, ...others], { podDisruptionBudgets: [budget] }).preemption!.candidates;
      expect([eviction.victims.map(({ name }) => name), eviction.disruptionsNotAllowed]).toEqual([victims, disruptionsNotAllowed]);
    });

    test.each([
      ['nobody is of lower priority', {}, 'preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.'],
      ['it must not preempt', { priority: 10, preemptionPolicy: 'Never' }, 'preemption: not eligible due to preemptionPolicy=Never.'],
      ['nobody is in its way', { priority: 10, nodeSelector: { a: 'b' } }, 'preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.'],
    ])('makes no room for a pod where %s', (_, spec, message) => {
      expect(ask(spec, [resident('a')]).preemption).toEqual({ candidates: [], message });
    });

    test.each([
      ['built in', { priorityClassName: 'system-node-critical' }, 'n'],
      ['given', { priorityClassName: 'given' }, 'n'],
      ['the default of the cluster', {}, 'n'],
      ['not there', { priorityClassName: 'other' }, undefined],
      ['less than the pod\'s own priority says', { priorityClassName: 'given', priority: 0 }, undefined],
    ])('goes by a class that is %s', (_, spec, nominatedNode) => {
      const priorityClasses = [{ metadata: { name: 'given' }, value: 5 }, { metadata: { name: 'all' }, value: 1, globalDefault: true }];
      expect(ask(spec, [resident('a', { priority: 0 })], { priorityClasses }).preemption!.nominatedNode).toBe(nominatedNode);
    });
  });

  describe('a configuration', () => {
    const configuration = (profiles: object[], changes: Fields = {}) => ({ apiVersion: 'kubescheduler.config.k8s.io/v1', kind: 'KubeSchedulerConfiguration', profiles, ...changes });
    const addedAffinity = required({ matchExpressions: [{ key: 'pool', operator: 'Exists' }] });

    test('has profiles, of which a pod asks for one', () => {
      const pods = [pod({ schedulerName: 'picky' }), pod({ schedulerName: 'plain' }), pod({})];
      const profiles = [{ schedulerName: 'picky', pluginConfig: [{ name: 'NodeAffinity', args: { addedAffinity } }] }, { schedulerName: 'plain' }];
      const [verdicts] = kubernetes().schedule([{ nodes: [node('n')], pods, configuration: configuration(profiles) }]);
      expect(verdicts.map(({ feasible, message, foreign }) => [feasible, message, foreign])).toEqual([
        [[], "0/1 nodes are available: 1 node(s) didn't match scheduler-enforced node affinity.", undefined],
        [['n'], undefined, undefined],
        [[], undefined, true],
      ]);
    });

    test('without one, only the default scheduler is there', () => {
      expect(kubernetes().schedule([{ nodes: [node('n')], pods: [pod({ schedulerName: 'picky' })] }])).toEqual([
        [{ foreign: true, preFilter: [], nodes: [], feasible: [] }],
      ]);
    });

    test.each([
      ['an unknown field', configuration([{}], { colour: 'red' }), 'configuration: strict decoding error: unknown field "colour"'],
      ['a bad value', configuration([{}], { parallelism: -1 }), 'configuration: parallelism: Invalid value: -1: should be an integer value greater than zero'],
      ['an unknown plugin', configuration([{ plugins: { filter: { enabled: [{ name: 'Mine' }] } } }]), 'configuration: profile default-scheduler: FilterPlugin "Mine" does not exist'],
      ['another kind', { apiVersion: 'v1', kind: 'Pod' }, 'configuration: no kind "Pod" is registered for version "v1"'],
      ['an extender', configuration([{}], { extenders: [{ urlPrefix: 'http://a', filterVerb: 'f' }] }),
        'configuration: extenders are programs of their own and cannot be asked; leave them out to hear the plugins'],
    ])('with %s is an error', (_, wrong, message) => {
      expect(() => kubernetes().schedule([{ nodes: [], pods: [], configuration: wrong }])).toThrow(`schedule[0]: ${message}`);
    });
  });

  test('devices are claimed by templates, and each once', () => {
    const devices = { requests: [{ name: 'gpu', exactly: { deviceClassName: 'gpu' } }] };
    const [verdicts] = kubernetes().schedule([{
      nodes: [node('n'), node('m')],
      pods: [pod({ resourceClaims: [{ name: 'gpu', resourceClaimTemplateName: 't' }] }), pod({ resourceClaims: [{ name: 'gpu', resourceClaimName: 'taken' }] })],
      deviceClasses: [{ metadata: { name: 'gpu' }, spec: { selectors: [{ cel: { expression: 'device.driver == "gpu.example.com"' } }] } }],
      resourceClaimTemplates: [{ metadata: { name: 't', namespace: 'd' }, spec: { spec: { devices } } }],
      resourceClaims: [{
        metadata: { name: 'taken', namespace: 'd' },
        spec: { devices },
        status: {
          allocation: {
            devices: { results: [{ request: 'gpu', driver: 'gpu.example.com', pool: 'm', device: 'a' }] },
            nodeSelector: { nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['m'] }] }] },
          },
        },
      }],
      resourceSlices: ['n', 'm'].map((name) => ({
        metadata: { name }, spec: { driver: 'gpu.example.com', nodeName: name, pool: { name, resourceSliceCount: 1 }, devices: [{ name: 'a' }] },
      })),
    }]);
    expect(verdicts.map(({ feasible, nodes }) => [feasible, nodes.flatMap(({ refusals }) => refusals.flatMap(({ reasons }) => reasons))])).toEqual([
      [['n'], ['cannot allocate all claims']],
      [['m'], ['resourceclaim not available on the node']],
    ]);
  });

  test('a pod that needs a feature goes where it is declared', () => {
    const declaring = { ...node('n').status, declaredFeatures: ['UserNamespacesHostNetworkSupport'] };
    const [[verdict]] = kubernetes().schedule([{ nodes: [node('n', { status: declaring }), node('m')], pods: [pod({ hostNetwork: true, hostUsers: false })] }]);
    expect(verdict.feasible).toEqual(['n']);
    expect(verdict.nodes[1].refusals).toEqual([
      { plugin: 'NodeDeclaredFeatures', code: 'UnschedulableAndUnresolvable', reasons: ["node(s) didn't match Pod's required features"] },
    ]);
  });
});
