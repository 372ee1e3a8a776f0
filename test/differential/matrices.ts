import type { DecisionEntry, NodeEntry } from './decisions';
import type { NodeSelectorRequirement, PodSpec, Toleration } from '../../lib/kube/pod-template.generated';

type NamedEntry = DecisionEntry & { readonly name: string };

/** Small laws are asked in full: every combination of what could matter to them. */
export function matrices(): NamedEntry[] {
  const entries = [...requirements(), ...labelSyntax(), ...fields(), ...taints(), ...implicit()];
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()]; // where an axis has no say, a case comes twice
}

const LABEL = 'example.com/label';
const INTEGERS = [
  '0', '-0', '+0', '00', '1', '+1', '-1', '01', '2', '7', '007', '10', '9223372036854775806', '9223372036854775807', '+9223372036854775807', '0009223372036854775807',
  '9223372036854775808', '-9223372036854775807', '-9223372036854775808', '-9223372036854775809', '18446744073709551616', '9007199254740992', '9007199254740993',
];
const WORDS = ['', 'a', 'A', 'true', '1.0', '1e3', '0x10', '0o7', '1_0', ' 1', '1 ', '1\n', '٣', '-', '+', '--1', '+-1', '__proto__', 'not valid'];
const labelled: NodeEntry[] = [{ name: 'none' }, ...[...INTEGERS, ...WORDS].map((value) => ({ name: value || 'empty', labels: { [LABEL]: value } }))];

function requirements(): NamedEntry[] {
  const values = [undefined, [], ...[...INTEGERS, ...WORDS].map((value) => [value]), ['a', '1'], ['1', '2'], ['1', '1'], ['a', 'not valid'], ['', 'a']];
  return ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt', 'in', 'constructor', ''].flatMap((operator) => (
    values.map((list) => ({ key: LABEL, operator, ...(list && { values: list }) })).map((requirement) => ({
      name: `label ${operator} ${JSON.stringify(requirement.values)}`, pod: affine({ matchExpressions: [requirement] }), nodes: labelled,
    }))));
}

/** A malformed key or value fails its term even where nothing is compared with it. */
function labelSyntax(): NamedEntry[] {
  const long = 'l'.repeat(63);
  const prefix = `${'p.'.repeat(125)}pqr`; // 253 letters, the longest
  const names = ['', 'a', 'A', '0', '-', '_', '.', 'a-', '-a', 'a_', '_a', 'a.', '.a', 'a-b', 'a_b', 'a.b', 'a..b', 'a--b', 'a b', 'a\n', '\na', 'é', 'a@b', 'a:b', 'a\u0000', long, `${long}l`, '__proto__', 'constructor'];
  const prefixes = ['', 'a', 'A', 'a.b', 'a..b', '.a', 'a.', '-a', 'a-', 'a-b', 'a.-b', 'a-.b', '0', '1.2', 'a_b', 'a/b', 'a b', 'é', 'a\n', prefix, `${prefix}s`, `${long}.${long}`, `${long}l.a`];
  const keys = [...names, ...prefixes.map((word) => `${word}/name`), ...names.map((word) => `example.com/${word}`)];
  return [
    ...keys.map((key) => ({
      name: `key ${JSON.stringify(key)}`,
      pod: affine({ matchExpressions: [{ key, operator: 'DoesNotExist' }] }),
      nodes: [{ name: 'without' }, { name: 'with', labels: Object.fromEntries([[key, '']]) }],
    })),
    ...keys.map((key) => ({
      name: `nodeSelector ${JSON.stringify(key)}`,
      pod: { nodeSelector: Object.fromEntries([[key, 'not valid']]) },
      nodes: [{ name: 'without' }, { name: 'with', labels: Object.fromEntries([[key, 'not valid']]) }, { name: 'empty', labels: Object.fromEntries([[key, '']]) }],
    })),
    ...names.map((value) => ({
      name: `value ${JSON.stringify(value)}`,
      pod: affine({ matchExpressions: [{ key: LABEL, operator: 'NotIn', values: [value] }] }),
      nodes: [{ name: 'without' }, { name: 'same', labels: { [LABEL]: value } }, { name: 'other', labels: { [LABEL]: 'other' } }],
    })),
  ];
}

function fields(): NamedEntry[] {
  const keys = ['metadata.name', '', 'metadata.namespace', 'spec.unschedulable', 'metadata.labels'];
  const values = [undefined, [], ['n1'], ['n2'], [''], ['n1', 'n2'], ['not valid'], ['n1', 'n1']];
  return keys.flatMap((key) => ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt', ''].flatMap((operator) => values.map((list) => ({
    name: `field ${JSON.stringify(key)} ${operator} ${JSON.stringify(list)}`,
    pod: affine({ matchFields: [{ key, operator, ...(list && { values: list }) }] }),
    nodes: ['n1', 'n2', 'not valid'].map((name) => ({ name, labels: { 'metadata.name': 'n1' } })),
  }))));
}

const EFFECTS = ['NoSchedule', 'NoExecute', 'PreferNoSchedule', '', 'noschedule'];

function taints(): NamedEntry[] {
  const nodes = ['a', 'b', ''].flatMap((key) => [undefined, '', 'v', '5'].flatMap((value) => EFFECTS.map((effect) => (
    { name: `${key}=${value}:${effect}`, taints: [{ key, ...(value !== undefined && { value }), effect }] }))));
  return [undefined, '', 'a'].flatMap((key) => [undefined, '', 'Equal', 'Exists', 'Lt', 'Gt', 'exists'].flatMap((operator) => (
    [undefined, '', 'v', '3', '7'].flatMap((value) => [undefined, ...EFFECTS].map((effect) => {
      const toleration = present({ key, operator, value, effect });
      return { name: `toleration ${JSON.stringify(toleration)}`, pod: { tolerations: [toleration] }, nodes };
    })))));
}

/** What the controller adds to the template's tolerations, and when it replaces one of them. */
function implicit(): NamedEntry[] {
  const keys = ['not-ready', 'unreachable', 'disk-pressure', 'memory-pressure', 'pid-pressure', 'unschedulable', 'network-unavailable', 'out-of-service'].map((word) => `node.kubernetes.io/${word}`);
  const effects = ['NoSchedule', 'NoExecute', 'PreferNoSchedule'];
  const nodes = keys.flatMap((key) => effects.map((effect) => ({ name: `${key}:${effect}`, taints: [{ key, effect }], unschedulable: true })));
  const like = (key: string, effect: string): Toleration[][] => {
    const same = { key, operator: 'Exists', effect };
    return [
      [same], [same, same], [{ ...same, value: '' }], [{ ...same, value: 'v' }], [{ ...same, tolerationSeconds: 30 }], [{ ...same, operator: 'Equal' }], [{ ...same, operator: '' }],
      [{ key, effect }], [{ key, operator: 'Exists' }], [{ operator: 'Exists', effect }], [{ key: 'other', operator: 'Exists' }, { ...same, tolerationSeconds: 0 }, same],
    ];
  };
  return [undefined, true].flatMap((hostNetwork) => [
    ...[hostNetwork, false].map((word) => ({ name: `hostNetwork ${word}`, pod: present({ hostNetwork: word }), nodes })),
    ...keys.flatMap((key) => effects.flatMap((effect) => like(key, effect).map((tolerations) => (
      { name: `hostNetwork ${hostNetwork}, tolerations ${JSON.stringify(tolerations)}`, pod: present({ hostNetwork, tolerations }), nodes })))),
  ]);
}

const affine = (term: { matchExpressions?: NodeSelectorRequirement[]; matchFields?: NodeSelectorRequirement[] }): Partial<PodSpec> => (
  { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [term] } } } });

const present = <T extends object>(words: T): T => Object.fromEntries(Object.entries(words).filter(([, word]) => word !== undefined)) as T;
