import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { answersFor, daemonSet, master, node1, node2, seedNodes } from './cast';
import type { ReadingProblem } from '../../lib/kube/source';
import { place } from '../../lib/placement/place';
import { toReport } from '../../lib/report/to-report';

const schema = JSON.parse(readFileSync(join(__dirname, '../../lib/report/placement-v1.schema.json'), 'utf8'));
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema);
const faults = (report: unknown) => {
  validate(JSON.parse(JSON.stringify(report)));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

const problems: ReadingProblem[] = [{ source: { file: 'b.yaml', line: 7 }, message: 'is half-written' }];
const source = { file: 'a.yaml', line: 1 };

describe('the JSON report', () => {
  test('says on each node why a pod that lands cannot work, with the ways out', () => {
    const virtual = { metadata: { name: 'v', labels: { type: 'virtual-kubelet' } } };
    const [{ nodes }] = toReport(answersFor([daemonSet()], [virtual]), { kubernetesVersion: '1.37' }).daemonSets;
    expect(nodes.map(({ verdict, warnings }) => [verdict, warnings])).toEqual([['runs', [
      'the node is a virtual kubelet, where daemon pods do not run (require of its nodes: {key: type, operator: NotIn, values: [virtual-kubelet]})',
    ]]]);
  });

  test('says first of a reason what all say, last what Kubernetes says', () => {
    const small = { metadata: { name: 's' }, status: { allocatable: { cpu: '1', pods: '1' } } };
    const agent = daemonSet({ nodeSelector: {}, containers: [{ name: 'c', resources: { requests: { cpu: 2 } } }] });
    const [{ nodes: [{ reasons: [reason] }] }] = toReport(answersFor([agent], [small]), { kubernetesVersion: '1.37' }).daemonSets;
    expect(Object.keys(reason)).toEqual([
      'message', 'code', 'layer', 'decisive', 'path', 'resource', 'requested', 'used', 'allocatable', 'remedies', 'kubernetes',
    ]);
  });

  test('holds what the answers hold', () => {
    const port = { containerPort: 9100, hostPort: 9100 };
    const pod = { nodeSelector: { app: 'dev' }, tolerations: [{ key: 'mine' }], containers: [{ name: 'c', ports: [port], resources: { requests: { cpu: 0.1 } } }] };
    const answers = answersFor([daemonSet(pod)], [node1, master], { source, warnings: ['old'], problems: [{ path: 'spec', type: 'Invalid value', message: 'm' }] });
    const report = toReport(answers, { kubernetesVersion: '1.37', problems });
    expect(report).toEqual({
      schema: 'placement/v1',
      kubernetesVersion: '1.37',
      judge: null,
      problems,
      daemonSets: [{
        namespace: 'kube-system',
        name: 'fluentd-elasticsearch',
        source,
        problems: [{ path: 'spec', type: 'Invalid value', message: 'm' }],
        warnings: ['old'],
        pod: {
          requests: { cpu: '100m' },
          hostPorts: [{ container: 'c', hostIP: '0.0.0.0', protocol: 'TCP', hostPort: 9100 }],
          tolerations: answers[0].placement.tolerations,
          priority: 0,
          changes: [],
        },
        status: {
          desiredNumberScheduled: 1,
          currentNumberScheduled: 1,
          numberReady: 1,
          updatedNumberScheduled: 1,
          numberAvailable: 1,
          numberUnavailable: 0,
          numberMisscheduled: 0,
        },
        nodes: [
          { name: 'node1', shouldRun: true, shouldContinueRunning: true, verdict: 'runs', warnings: [], evicts: [], reasons: [] },
          {
            name: 'master',
            shouldRun: false,
            shouldContinueRunning: false,
            verdict: 'excluded',
            warnings: [],
            evicts: [],
            reasons: [{
              code: 'NodeSelectorMismatch',
              layer: 'controller',
              decisive: true,
              message: 'no label "app", nodeSelector wants "dev"',
              path: 'spec.template.spec.nodeSelector[app]',
              key: 'app',
              wants: 'dev',
              has: undefined,
              remedies: [{ code: 'LabelNode', message: 'label the node app=dev', key: 'app', value: 'dev' }],
            }, {
              code: 'UntoleratedTaint',
              layer: 'controller',
              decisive: false,
              message: 'untolerated taint node-role.kubernetes.io/master:NoSchedule',
              path: 'spec.template.spec.tolerations',
              taint: { key: 'node-role.kubernetes.io/master', effect: 'NoSchedule' },
              remedies: [{
                code: 'AddToleration',
                message: 'add a toleration: {key: node-role.kubernetes.io/master, operator: Exists, effect: NoSchedule}',
                toleration: { key: 'node-role.kubernetes.io/master', operator: 'Exists', effect: 'NoSchedule' },
              }],
            }],
          },
        ],
      }],
    });
    expect(faults(report)).toEqual([]);
  });

  test('holds what stands now only where pods were given', () => {
    const [placement] = place([daemonSet()], { nodes: seedNodes, pods: [] });
    const [given] = toReport([{ placement, problems: [], warnings: [] }], { kubernetesVersion: '1.37' }).daemonSets;
    expect(given.observed).toEqual({
      desiredNumberScheduled: 2,
      currentNumberScheduled: 0,
      numberReady: 0,
      updatedNumberScheduled: 0,
      numberAvailable: 0,
      numberUnavailable: 2,
      numberMisscheduled: 0,
    });
    const [plain] = toReport(answersFor([daemonSet()]), { kubernetesVersion: '1.37' }).daemonSets;
    expect(Object.keys(plain)).not.toContain('observed');
  });

  test('says where an old pod stays, and why', () => {
    const labels = { 'name': 'fluentd-elasticsearch', 'pod-template-generation': '1' };
    const { spec, metadata } = daemonSet({}, { annotations: { 'deprecated.daemonset.template.generation': '2' } });
    const still = { metadata, spec: { ...spec, updateStrategy: { type: 'OnDelete' } } };
    const pods = [{ metadata: { name: 'old', namespace: 'kube-system', labels }, spec: { nodeName: 'node1' }, status: { phase: 'Running' } }];
    const [placement] = place([still], { nodes: [node1, node2], pods });
    const report = toReport([{ placement, problems: [], warnings: [] }], { kubernetesVersion: '1.37' });
    expect(report.daemonSets[0].nodes.map(({ name, verdict, outdated }) => [name, verdict, outdated])).toEqual([
      ['node1', 'runs', { code: 'OnDelete', message: 'OnDelete: the old pod stays until it is deleted' }], ['node2', 'runs', undefined],
    ]);
    expect(faults(report)).toEqual([]);
  });

  test('says how an update comes to a halt, and the ways out, in words and as data', () => {
    const labels = { 'name': 'fluentd-elasticsearch', 'pod-template-generation': '1' };
    const { spec, metadata } = daemonSet({}, { annotations: { 'deprecated.daemonset.template.generation': '2' } });
    const half = { metadata, spec: { ...spec, updateStrategy: { rollingUpdate: { maxUnavailable: '50%' } } } };
    const small = { ...node1, status: { allocatable: { cpu: '50m', memory: '1Gi', pods: '9' } } };
    const pods = ['node1', 'node2'].map((nodeName) => ({ metadata: { name: nodeName, namespace: 'kube-system', labels }, spec: { nodeName }, status: { phase: 'Running' } }));
    const [placement] = place([half], { nodes: [small, node2], pods });
    const report = toReport([{ placement, problems: [], warnings: [] }], { kubernetesVersion: '1.37' });
    expect(report.daemonSets[0].standstill).toEqual({
      message: 'the rolling update comes to a halt: on node1 no new pod runs; maxUnavailable is 50 % of 2, 1 node, and on 1 node more the old pod stays; '
        + 'Kubernetes takes the nodes in no order',
      limit: 'maxUnavailable',
      allows: 1,
      percentage: { percent: 50, of: 2 },
      heldUpBy: ['node1'],
      stuckOn: ['node1'],
      outdated: 1,
      isLeftToChance: true,
      remedies: [
        { message: 'request no more cpu than 50m', code: 'LowerRequests', to: { cpu: '50m' } },
        {
          message: 'set spec.updateStrategy.rollingUpdate.maxUnavailable to 2, and 1 node goes without a pod: node1',
          code: 'SetField',
          path: 'spec.updateStrategy.rollingUpdate.maxUnavailable',
          value: '2',
          without: ['node1'],
        },
      ],
    });
    expect(faults(report)).toEqual([]);
    const [daemon] = report.daemonSets;
    expect(faults({ ...report, daemonSets: [{ ...daemon, standstill: { ...daemon.standstill, limit: 'none', remedies: [{}] } }] })).toHaveLength(3);
    expect(Object.keys(toReport(answersFor([daemonSet()]), { kubernetesVersion: '1.37' }).daemonSets[0])).not.toContain('standstill');
  });

  test('knows the namespace and the source of a bare manifest', () => {
    const [report] = toReport(answersFor([daemonSet({}, { namespace: undefined })]), { kubernetesVersion: '1.37' }).daemonSets;
    expect([report.namespace, report.source]).toEqual(['default', null]);
  });

  test('is told whom Kubernetes\' word is from', () => {
    expect(toReport([], { kubernetesVersion: '1.30', judge: 'v1.37.2' })).toEqual(
      { schema: 'placement/v1', kubernetesVersion: '1.30', judge: 'v1.37.2', problems: [], daemonSets: [] });
  });
});

describe('the schema of the JSON report', () => {
  const affinity = (key: string, operator: string, values?: string[]) => ({
    nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key, operator, values }] }, {}] } },
  });

  test.each([
    ['a taint', daemonSet()],
    ['nodeName', daemonSet({ nodeName: 'elsewhere' })],
    ['nodeSelector', daemonSet({ nodeSelector: { app: 'prod' } })],
    ['affinity', daemonSet({ affinity: affinity('app', 'In', ['prod']) })],
    ['malformed affinity', daemonSet({ affinity: affinity('app', 'Gt', ['x']) })],
    ['affinity to an absent label', daemonSet({ affinity: affinity('none', 'Exists') })],
  ])('takes the reasons that come of %s', (_, manifest) => {
    const [placement] = place([manifest], { nodes: seedNodes, pods: [] });
    expect(faults(toReport([{ placement, source, problems: [], warnings: [] }], { kubernetesVersion: '1.37', problems }))).toEqual([]);
  });

  test('refuses a report that lacks something', () => {
    const [report] = [toReport(answersFor([daemonSet({ nodeSelector: { app: 'x' } })], [node2]), { kubernetesVersion: '1.37' })];
    const [daemon] = report.daemonSets;
    const [{ reasons: [reason] }] = daemon.nodes;
    expect(faults({ ...report, schema: 'placement/v2' })).toEqual(['/schema must be equal to constant']);
    expect(faults({ ...report, daemonSets: [{ ...daemon, status: {} }] })).toHaveLength(7);
    expect(faults({ ...report, daemonSets: [{ ...daemon, nodes: [{ ...daemon.nodes[0], reasons: [{ ...reason, wants: undefined }] }] }] }))
      .toEqual(['/daemonSets/0/nodes/0/reasons/0 must have required property \'wants\'', expect.anything()]);
  });
});
