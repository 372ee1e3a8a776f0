import { NodeTarget } from '../../lib/targeting/node-target';
import { Architecture, OperatingSystem } from '../../lib/targeting/platform';
import type { RenderedTarget } from '../../lib/targeting/render';
import { Taint } from '../../lib/targeting/taint';

const all = NodeTarget.all();
const linux = NodeTarget.linux();
const expressions = (...matchExpressions: { key: string; operator: string; values?: string[] }[]) => ({ nodeSelectorTerms: [{ matchExpressions }] });
const controlPlaneTolerations = ['node-role.kubernetes.io/control-plane', 'node-role.kubernetes.io/master']
  .map((key) => ({ key, operator: 'Exists', effect: 'NoSchedule' }));

describe('a target renders', () => {
  test.each<[string, NodeTarget, RenderedTarget]>([
    ['the agent of the front page', linux.labeled('app', 'dev').tolerating(Taint.controlPlane()),
      { nodeSelector: { 'app': 'dev', 'kubernetes.io/os': 'linux' }, tolerations: controlPlaneTolerations }],
    ['every node', all, {}],
    ['windows', NodeTarget.windows(), { nodeSelector: { 'kubernetes.io/os': 'windows' } }],
    ['an operating system', all.onOperatingSystem(OperatingSystem.LINUX), { nodeSelector: { 'kubernetes.io/os': 'linux' } }],
    ['an instance type', all.onInstanceTypes('m5.large'), { nodeSelector: { 'node.kubernetes.io/instance-type': 'm5.large' } }],
    ['one architecture', all.onArchitectures(Architecture.ARM64), { nodeSelector: { 'kubernetes.io/arch': 'arm64' } }],
    ['several architectures', all.onArchitectures(Architecture.ARM64, Architecture.AMD64),
      expressions({ key: 'kubernetes.io/arch', operator: 'In', values: ['amd64', 'arm64'] })],
    ['the empty value', all.labeled('a', ''), { nodeSelector: { a: '' } }],
    ['one value of one', all.labeledAnyOf('a', ['x', 'x']), { nodeSelector: { a: 'x' } }],
    ['one value of several', all.labeledAnyOf('a', ['y', 'x']), expressions({ key: 'a', operator: 'In', values: ['x', 'y'] })],
    ['none of some values', all.labeledNoneOf('a', ['y', 'x']), expressions({ key: 'a', operator: 'NotIn', values: ['x', 'y'] })],
    ['a label', all.withLabel('a'), expressions({ key: 'a', operator: 'Exists' })],
    ['no such label', all.withoutLabel('a'), expressions({ key: 'a', operator: 'DoesNotExist' })],
    ['a range', all.labeledLessThan('a', 64).labeledGreaterThan('a', 7),
      expressions({ key: 'a', operator: 'Gt', values: ['7'] }, { key: 'a', operator: 'Lt', values: ['64'] })],
    ['calls on one label merged', all.withLabel('a').labeledNoneOf('a', ['x']).labeledAnyOf('a', ['x', 'y']), { nodeSelector: { a: 'y' } }],
    ['a name', NodeTarget.named('n1'), { nodeSelectorTerms: [{ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['n1'] }] }] }],
    ['a host name', all.onHosts('h1'), { nodeSelector: { 'kubernetes.io/hostname': 'h1' } }],
    ['the control plane, whatever its label says', NodeTarget.controlPlane(),
      { ...expressions({ key: 'node-role.kubernetes.io/control-plane', operator: 'Exists' }), tolerations: controlPlaneTolerations }],
    ['all but the control plane', all.offControlPlane(), expressions({ key: 'node-role.kubernetes.io/control-plane', operator: 'DoesNotExist' })],
    ['no serverless nodes', all.withoutServerless(), expressions(
      { key: 'eks.amazonaws.com/compute-type', operator: 'NotIn', values: ['fargate'] },
      { key: 'type', operator: 'NotIn', values: ['virtual-kubelet'] })],
    ['both targets', linux.andAlso(all.labeled('a', 'x')), { nodeSelector: { 'a': 'x', 'kubernetes.io/os': 'linux' } }],
    ['alternatives, with what they share before them', linux.withLabel('a').orAlso(linux.withLabel('b')), {
      nodeSelector: { 'kubernetes.io/os': 'linux' },
      nodeSelectorTerms: [{ matchExpressions: [{ key: 'a', operator: 'Exists' }] }, { matchExpressions: [{ key: 'b', operator: 'Exists' }] }],
    }],
    ['alternatives of one label as one', all.labeled('a', 'x').orAlso(all.labeled('a', 'y')),
      expressions({ key: 'a', operator: 'In', values: ['x', 'y'] })],
    ['two that differ in a label that may be absent', all.labeledNoneOf('a', ['x']).orAlso(all.labeled('a', 'x')), {}],
    ['a target without another', linux.butNot(all.labeled('pool', 'gpu')), {
      nodeSelector: { 'kubernetes.io/os': 'linux' },
      nodeSelectorTerms: [{ matchExpressions: [{ key: 'pool', operator: 'NotIn', values: ['gpu'] }] }],
    }],
    ['the other numbers of a label', all.labeledGreaterThan('cores', 0).butNot(all.labeledGreaterThan('cores', 7)),
      expressions({ key: 'cores', operator: 'Gt', values: ['0'] }, { key: 'cores', operator: 'Lt', values: ['8'] })],
    ['a complement', linux.complement(), expressions({ key: 'kubernetes.io/os', operator: 'NotIn', values: ['linux'] })],
    ['a complement of two requirements', linux.withLabel('a').complement(), {
      nodeSelectorTerms: [
        { matchExpressions: [{ key: 'a', operator: 'DoesNotExist' }] },
        { matchExpressions: [{ key: 'kubernetes.io/os', operator: 'NotIn', values: ['linux'] }] },
      ],
    }],
    ['all but some names', NodeTarget.named('n2', 'n1').complement(), {
      nodeSelectorTerms: [{ matchFields: ['n1', 'n2'].map((name) => ({ key: 'metadata.name', operator: 'NotIn', values: [name] })) }],
    }],
    ['every taint', all.tolerating(Taint.nvidiaGpu()).toleratingEveryTaintNowAndEver(), { tolerations: [{ operator: 'Exists' }] }],
    ['no taints', all.tolerating(), {}],
  ])('%s', (_, target, expected) => expect(target._render()).toStrictEqual(expected));
});

describe('tolerations', () => {
  const a = all.withLabel('a').tolerating(Taint.key('a'));
  const b = all.withLabel('b').tolerating(Taint.key('b'));
  const [tolerateA, tolerateB] = ['a', 'b'].map((key) => ({ key, operator: 'Exists' }));

  test.each<[string, NodeTarget, RenderedTarget['tolerations']]>([
    ['of both targets add up', b.andAlso(a), [tolerateA, tolerateB]],
    ['of either target add up', b.orAlso(a), [tolerateA, tolerateB]],
    ['of what is taken away play no part', a.butNot(b), [tolerateA]],
    ['of a complement are those of the target', a.complement(), [tolerateA]],
  ])('%s', (_, target, expected) => expect(target._render().tolerations).toEqual(expected));
});

describe('wrong input throws at the call', () => {
  test.each<[string, () => NodeTarget, string]>([
    ['a value', () => all.labeled('a', 'a b'), 'NodeTarget.labeled: label value "a b" is not valid: '],
    ['a key', () => all.withLabel('a/b/c'), 'NodeTarget.withLabel: label key "a/b/c" is not valid: '],
    ['one of many values', () => all.labeledNoneOf('a', ['x', '-']), 'NodeTarget.labeledNoneOf: label value "-" is not valid: '],
    ['no values', () => all.labeledAnyOf('a', []), 'NodeTarget.labeledAnyOf: no label value is given'],
    ['no names', () => NodeTarget.named(), 'NodeTarget.named: no node name is given'],
    ['a name', () => all.onNodes('Node'), 'NodeTarget.onNodes: node name "Node" is not valid: '],
    ['no host names', () => all.onHosts(), 'NodeTarget.onHosts: no host name is given'],
    ['no instance types', () => all.onInstanceTypes(), 'NodeTarget.onInstanceTypes: no instance type is given'],
    ['no architectures', () => all.onArchitectures(), 'NodeTarget.onArchitectures: no architecture is given'],
    ['half a number', () => all.labeledGreaterThan('a', 1.5), 'NodeTarget.labeledGreaterThan: bound 1.5 is not valid: write one whole number from 0'],
    ['less than zero', () => all.labeledLessThan('a', 0), 'NodeTarget.labeledLessThan: bound 0 is not valid: write one whole number from 1'],
    ['a contradiction', () => linux.onOperatingSystem(OperatingSystem.WINDOWS),
      'NodeTarget.onOperatingSystem: no node would be left, since none meets kubernetes.io/os=linux and kubernetes.io/os=windows'],
    ['another name', () => NodeTarget.named('n1').onNodes('n2'), 'NodeTarget.onNodes: no node would be left, since none meets name=n1 and name=n2'],
    ['targets apart', () => linux.andAlso(NodeTarget.windows()), 'NodeTarget.andAlso: no node would be left'],
    ['all taken away', () => linux.butNot(all), 'NodeTarget.butNot: no node would be left, since "every node" includes "kubernetes.io/os=linux"'],
    ['the complement of all', () => all.complement(), 'NodeTarget.complement: no node would be left, since "every node" includes "every node"'],
    ['the complement of numbers', () => all.labeledLessThan('a', 3).complement(), 'NodeTarget.complement: Kubernetes cannot say the nodes outside "a<3"'],
  ])('%s', (_, call, message) => expect(call).toThrow(message));
});

test('a branch that contradicts is dropped while another one lives', () => {
  expect(linux.orAlso(NodeTarget.windows()).labeled('kubernetes.io/os', 'linux')._render()).toEqual({ nodeSelector: { 'kubernetes.io/os': 'linux' } });
});

test('a target reads like kubectl\'s own selectors', () => {
  expect(`${linux.labeledNoneOf('pool', ['gpu']).orAlso(NodeTarget.named('n1'))}`).toBe('name=n1 or kubernetes.io/os=linux,pool!=gpu');
});
