import fc from 'fast-check';

/** Scalars as people write them; what they mean is for YAML 1.1 to say. */
const STRINGS = ['a', 'b', '""', "''", '"1"', "'1'", '"yes"', "'true'", '"\\x31"', '"\\u0061"', "'it''s'", '!!str 1', '!!str yes', '!!str', '"a\\tb"', 'a b', 'a#b', 'n1', '"n1"', 'v1.2.3', '1.2.3', '-', '--'];
const OTHERS = [
  'yes', 'Yes', 'no', 'on', 'off', 'y', 'N', 'true', 'True', 'FALSE', 'tRue', '~', 'null', 'Null', 'NULL', '', '1', '+1', '-1', '-0', '007', '08', '0o7', '0b1', '0x1F', '1_000', '_1', '1__0',
  '1e3', '1E3', '1.0', '1.', '.5', '-.5', '+.5', '1e', '.inf', '-.INF', '.nan', '190:20:30', '1:2', '2001-01-01', '2001-01-01T00:00:00Z', '!!int "1"', '!!int 1', '!!bool yes', '!!float 1',
  '!!null ""', '9223372036854775808', '18446744073709551616', '=', '<<', '[]', '{}', '[a]', '{a: b}', '# nothing', 'a # b', '"1" # c', '0.0', '1e400', '0x', '0o8', '0b2', '1,000',
];

const of = (words: readonly string[]) => fc.constantFrom(...words);
const scalar = fc.oneof({ weight: 30, arbitrary: of(STRINGS) }, { weight: 1, arbitrary: of(OTHERS) });
const usually = (usual: string, freq = 30) => fc.oneof({ weight: freq, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: scalar });

/** A key is a scalar too. */
const key = fc.oneof(
  { weight: 10, arbitrary: of(['a', 'b', '"a"']) },
  { weight: 1, arbitrary: of(['yes', '"yes"', 'on', '1', '"1"', '007', '0o7', '1.0', '1e3', '~', 'null', '!!str 1', '2001-01-01', '0x1F', '-1', '.5']) },
);

const lines = fc.record({
  nodeName: usually(''),
  hostNetwork: fc.oneof({ weight: 30, arbitrary: of(['true', 'false', '', 'null']) }, { weight: 1, arbitrary: scalar }),
  selectorKey: key,
  selectorValue: scalar,
  operator: usually('In'),
  values: fc.array(fc.option(scalar, { nil: undefined, freq: 2 }), { minLength: 1, maxLength: 2 }),
  tolerationKey: usually('a'),
  tolerationOperator: usually('Equal'),
  tolerationValue: scalar,
  effect: usually('NoSchedule'),
  seconds: fc.oneof({ weight: 30, arbitrary: of(['', '30', '1e3', '0o36', '0x1E', '1_0', '-1']) }, { weight: 1, arbitrary: scalar }),
  labelKey: key,
  labelValue: scalar,
  taintValue: scalar,
});

const nodeOnly = of(['n1', '"n1"', 'a', '"1"', '1', 'yes']);

/** Few of the scalars are odd at a time: most texts should be read to the end. */
export const anyText = fc.tuple(lines, nodeOnly).map(([words, name]) => `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: d
spec:
  template:
    spec:
      nodeName: ${words.nodeName}
      hostNetwork: ${words.hostNetwork}
      nodeSelector:
        ${words.selectorKey}: ${words.selectorValue}
      affinity:
        nodeAffinity:
          requiredDuringSchedulingIgnoredDuringExecution:
            nodeSelectorTerms:
              - matchExpressions:
                  - key: ${words.selectorKey}
                    operator: ${words.operator}
                    values:
${words.values.map((value = words.selectorValue) => `                      - ${value}`).join('\n')}
      tolerations:
        - key: ${words.tolerationKey}
          operator: ${words.tolerationOperator}
          value: ${words.tolerationValue}
          effect: ${words.effect}
          tolerationSeconds: ${words.seconds}
---
apiVersion: v1
kind: Node
metadata:
  name: ${name}
  labels:
    ${words.labelKey}: ${words.labelValue}
spec:
  taints:
    - key: a
      value: ${words.taintValue}
      effect: NoSchedule
---
apiVersion: v1
kind: Node
metadata:
  name: n1
  labels:
    ${words.selectorKey}: ${words.selectorValue}
`);
