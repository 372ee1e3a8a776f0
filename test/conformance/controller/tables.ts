import { agent, plain } from './cast';
import type { DaemonSet, DaemonSetStatus } from '../../../lib/kube/daemon-set';
import type { LabelSelector, PodSpec } from '../../../lib/kube/pod-template.generated';

/** DaemonSets whose table is printed. */
export interface TableCase {
  readonly name: string;
  readonly daemonSets: readonly TableRow[];
}

export type TableRow = DaemonSet & { readonly status: DaemonSetStatus };

interface RowOptions {
  readonly name?: string;
  readonly namespace?: string;
  readonly numbers?: readonly number[];
  readonly pod?: Partial<PodSpec>;
  readonly selector?: LabelSelector;
}

function row({ name = 'agent', namespace = 'kube-system', numbers = [3, 3, 2, 3, 2, 1, 0], pod, selector }: RowOptions = {}): TableRow {
  const [desired, current, ready, updated, available, unavailable, misscheduled] = numbers;
  const status = {
    desiredNumberScheduled: desired,
    currentNumberScheduled: current,
    numberReady: ready,
    updatedNumberScheduled: updated,
    numberAvailable: available,
    numberUnavailable: unavailable,
    numberMisscheduled: misscheduled,
  };
  return { ...agent({ pod, selector, metadata: { name, namespace } }), status };
}

const table = (name: string, ...rows: RowOptions[]): TableCase => ({ name, daemonSets: rows.map(row) });
const containers = (...pairs: [string, string?][]) => ({ containers: pairs.map(([name, image]) => ({ name, image })) });
const expressions = (...matchExpressions: { key: string; operator: string; values?: string[] }[]) => ({ matchExpressions });
const long = (length: number) => 'x'.repeat(length);

export const tables: readonly TableCase[] = [
  table('one', {}),
  table('names of different widths', { name: 'a' }, { name: long(63) }, { name: 'agent' }),
  table('namespaces of different widths', { namespace: 'x' }, { namespace: long(63) }),
  table('no namespace is wider than its heading', { namespace: 'a' }, { namespace: 'bc' }),
  table('numbers of different widths', { numbers: [0, 0, 0, 0, 0, 0, 0] }, { numbers: [65000, 1, 22222222, 333, 123456789, 5, 6] }),
  table('a node selector', { pod: { nodeSelector: { app: 'dev' } } }, {}),
  table('many entries of a node selector', { pod: { nodeSelector: { 'b': '2', 'a': '1', 'kubernetes.io/os': 'linux', 'a-b': '', 'A': 'x', 'a.b': 'y' } } }),
  table('an empty node selector', { pod: { nodeSelector: {} } }),
  table('entries whose order is that of key=value', { pod: { nodeSelector: { 'a': '1', 'a-': '0', 'a0': '0', 'a/b': '0' } } }),
  table('several containers', { pod: containers(['main', 'example.com/a:1'], ['sidecar', 'example.com/b:2'], ['c', 'd']) }, {}),
  table('init containers', { pod: { ...containers(['main', 'a']), initContainers: [{ name: 'init', image: 'b' }] } }),
  table('a container without an image', { pod: containers(['a'], ['b', 'i'], ['c']) }),
  table('a long image', { pod: containers(['main', `registry.example.com:5000/${long(120)}@sha256:${'0'.repeat(64)}`]) }, { name: 'short' }),
  table('an image of several bytes a letter', { pod: containers(['main', 'größe:ä']) }, { pod: containers(['main', 'plain:1']) }),
  table('an image of wide letters', { pod: containers(['main', '日本語']) }, { pod: containers(['main', '🚀🚀']) }, { pod: containers(['main', 'abcdefghijk']) }),
  table('a container name of several bytes a letter', { pod: containers(['éé', 'x']) }, { pod: containers(['abc', 'x']) }),
  table('labels', { selector: { matchLabels: { 'tier': 'x', 'app': 'agent', 'a.example.com/z': '' } } }),
  table('In and NotIn', { selector: expressions({ key: 'b', operator: 'In', values: ['z', 'a'] }, { key: 'a', operator: 'NotIn', values: ['2', '10', '1'] }) }),
  table('Exists and DoesNotExist', { selector: expressions({ key: 'b', operator: 'Exists' }, { key: 'a', operator: 'DoesNotExist', values: [] }) }),
  table('labels and expressions', { selector: { matchLabels: { m: '1' }, ...expressions({ key: 'z', operator: 'Exists' }, { key: 'a', operator: 'In', values: ['x'] }) } }),
  table('one key several times', { selector: { matchLabels: { a: '1' }, ...expressions({ key: 'a', operator: 'Exists' }, { key: 'a', operator: 'In', values: ['1', '2'] }) } }),
  table('a value twice', { selector: expressions({ key: 'a', operator: 'In', values: ['x', 'x'] }) }),
  table('no selector', { selector: {} }),
  table('an operator that there is not', { selector: expressions({ key: 'a', operator: 'Gt', values: ['1'] }) }),
  table('In without values', { selector: expressions({ key: 'a', operator: 'In', values: [] }) }),
  table('Exists with values', { selector: expressions({ key: 'a', operator: 'Exists', values: ['x'] }) }),
  table('a value that no label has', { selector: { matchLabels: { a: 'not a label value' } } }),
  table('a key that no label has', { selector: { matchLabels: { 'not a key': 'x' } } }),
  table('a key of an expression that no label has', { selector: expressions({ key: '-a', operator: 'Exists' }) }),
  table('all of it', { name: 'a', pod: { nodeSelector: plain.metadata.labels, ...containers(['main', 'größe'], ['b', 'c']) }, selector: { matchLabels: { a: 'b' } } }, {
    name: long(40), namespace: 'default', numbers: [100, 99, 98, 97, 96, 95, 94], pod: containers(['x', long(70)]),
  }),
];
