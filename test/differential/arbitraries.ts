import fc from 'fast-check';
import type { NodeEntry } from './decisions';
import type { PodSpec } from '../../lib/kube/pod-template.generated';

/**
 * Few words, so that things meet, and among them every trap that we know. Nulls stand where a parser leaves them.
 * All of it passes through JSON before anybody sees it.
 */
const LONG = 'l'.repeat(63);
const KEYS = ['a', 'app', 'cpu', 'x.io/y', '1', 'constructor'];
const ODD_KEYS = [
  '', '__proto__', 'toString', 'hasOwnProperty', 'UP.io/y', 'a/b/c', '/a', 'a/', 'a b', LONG, `${LONG}l`, `x.io/${LONG}`, `x.io/${LONG}l`, 'é', '-a', 'a-', 'a_', '_a', 'A.b_c-d',
  'a..b/c', '-a.b/c', 'a-.b/c', 'a.b-/c', '1.2/c', `${'p.'.repeat(125)}pqr/n`, `${'p.'.repeat(125)}pqrs/n`, 'kubernetes.io/hostname', 'metadata.name', 'a\n', 'a\u0000',
];
const VALUES = ['', '1', '2', '7', '007', '10', 'n1', 'true'];
const ODD_VALUES = [
  '0', '00', '-0', '+0', '-1', '+1', '--1', '+', '-', '1.5', '1e3', '0x10', '0o7', '1_0', ' 1', '1 ', '1\n', '\n', '٣', 'True', 'a b', 'é', 'a-', '-a', '__proto__', 'constructor',
  '9223372036854775807', '9223372036854775808', '-9223372036854775808', '-9223372036854775809', '+9223372036854775807', '00000000000000000000009',
  '18446744073709551615', '9'.repeat(40), '9007199254740993', '9007199254740992', LONG, `${LONG}l`, '0'.repeat(63), `${'0'.repeat(62)}1`, 'n2', null,
];
const NAMES = ['n1', 'n2', 'n3', 'other'];
const ODD_NAMES = ['N1', '1', '__proto__', 'metadata.name'];

const EFFECTS = ['NoSchedule', 'NoExecute', 'PreferNoSchedule'];
const ODD_EFFECTS = ['', 'noschedule', 'Foo', 'constructor', null];
const NODE_TAINTS = ['not-ready', 'unreachable', 'disk-pressure', 'memory-pressure', 'pid-pressure', 'unschedulable', 'network-unavailable'].map((name) => `node.kubernetes.io/${name}`);
const TAINT_KEYS = ['a', 'b', '', ...NODE_TAINTS];
const TAINT_VALUES = ['', 'v', '1', '5', null];

const of = <T>(values: readonly T[]) => fc.constantFrom(...values);
const mostly = <T, U>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<U>, usually = 6): fc.Arbitrary<T | U> => (
  fc.oneof({ weight: usually, arbitrary: usual }, { weight: 1, arbitrary: odd }));
const sometimes = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined, freq: 2 });
const nullable = <T>(one: fc.Arbitrary<T>) => mostly(one, fc.constant(null), 30);
const some = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record<T>(shape, { requiredKeys: [] });

/** None only where nothing smaller shows a difference. */
export const arrayOf = <T>(one: fc.Arbitrary<T>, length: number) => fc.array(one, { minLength: 1, maxLength: length, size: 'max' });
const upTo = <T>(length: number, one: fc.Arbitrary<T>) => fc.array(one, { maxLength: length, size: 'max' });

const key = mostly(of(KEYS), of(ODD_KEYS));
const value = mostly(of(VALUES), of(ODD_VALUES), 3);
const nodeName = mostly(of(NAMES), of(ODD_NAMES), 20);
const effect = mostly(of(EFFECTS), of(ODD_EFFECTS), 10);

/** As JSON.parse makes it: `__proto__` is a key of its own. */
const stringMap = (length: number) => upTo(length, fc.tuple(key, value)).map((entries): Record<string, string | null> => Object.fromEntries(entries));

const toleration = fc.oneof(
  {
    weight: 3,
    arbitrary: some({
      key: of(TAINT_KEYS),
      operator: of(['Equal', 'Exists', 'Exists', '', 'Lt', 'Gt', 'equal', 'In', null]),
      value: of(TAINT_VALUES),
      effect,
      tolerationSeconds: of([0, 30, -1, null]),
    }),
  },
  // What the controller adds, or one word away from it.
  {
    weight: 2,
    arbitrary: fc.record({
      key: of(NODE_TAINTS),
      operator: mostly(fc.constant('Exists'), of(['', 'Equal', null])),
      effect: mostly(of(['NoSchedule', 'NoExecute']), of(ODD_EFFECTS)),
      value: sometimes(of(['', 'v', null])),
      tolerationSeconds: sometimes(of([0, 300])),
    }, { requiredKeys: ['key', 'operator', 'effect'] }),
  },
);

/** What the API server takes. */
const soundRequirement = fc.oneof(
  fc.record({ key: of(KEYS), operator: of(['In', 'NotIn']), values: arrayOf(of(VALUES), 3) }),
  fc.record({ key: of(KEYS), operator: of(['Exists', 'DoesNotExist']) }),
  fc.record({ key: of(KEYS), operator: of(['Gt', 'Lt']), values: fc.tuple(mostly(of(['1', '2', '7', '007', '10']), of(ODD_VALUES))) }),
);

const oddRequirement = nullable(some({
  key: nullable(key),
  operator: mostly(of(['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt']), of(['in', '', 'Equals', 'constructor', null]), 10),
  values: nullable(upTo(3, value)),
}));

const fieldRequirement = nullable(fc.record({
  key: mostly(fc.constant('metadata.name'), of(['', 'metadata.namespace', 'spec.unschedulable', 'metadata.labels', 'a', null]), 8),
  operator: mostly(of(['In', 'NotIn']), of(['Exists', 'DoesNotExist', 'Gt', 'Lt', '', null]), 12),
  values: mostly(fc.tuple(mostly(nodeName, of(['', null]), 12)), fc.oneof(upTo(2, nodeName), fc.constant(null)), 8),
}));

const term = nullable(some({
  matchExpressions: nullable(upTo(3, mostly(soundRequirement, oddRequirement, 3))),
  matchFields: mostly(fc.constant(undefined), nullable(upTo(2, fieldRequirement)), 2),
}));

const affinity = nullable(some({
  nodeAffinity: nullable(fc.record({
    requiredDuringSchedulingIgnoredDuringExecution: mostly(
      fc.record({ nodeSelectorTerms: mostly(arrayOf(term, 3), of([[], null]), 20) }), of([null, {}, undefined]), 12),
    preferredDuringSchedulingIgnoredDuringExecution: sometimes(fc.tuple(fc.record({ weight: fc.constant(1), preference: term }))),
  })),
}));

/** The part of a pod template that the controller reads. */
export const anyPod = fc.record({
  nodeName: mostly(fc.constant(undefined), mostly(nodeName, of(['', null])), 9),
  nodeSelector: mostly(fc.constant(undefined), nullable(stringMap(2)), 2),
  affinity: mostly(fc.constant(undefined), affinity, 1),
  tolerations: nullable(upTo(4, nullable(toleration))),
  hostNetwork: of([undefined, true, false, null]),
}) as fc.Arbitrary<Partial<PodSpec>>;

const taint = fc.record({ key: of(TAINT_KEYS), value: sometimes(of(TAINT_VALUES)), effect });

/** Names are not kept apart: the controller would not notice. None is empty: on such a node, which cannot be, it passes over matchFields. */
export const anyNode = fc.record({
  name: nodeName,
  labels: nullable(stringMap(5)),
  taints: fc.oneof(of([undefined, null, []]), upTo(3, taint)),
  unschedulable: of([undefined, true]),
}) as fc.Arbitrary<NodeEntry>;
