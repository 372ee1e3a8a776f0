import { problemsOf } from '../../lib/cli/problems-of';

const positionOf = (path: string) => ({ file: 'a.yaml', line: path.length });
const nothing = { kind: 'DaemonSet', strict: [], causes: [], warnings: [] };

test('causes keep Kubernetes\' words', () => {
  const causes = [{ field: 'spec.x', type: 'Required value', reason: 'FieldValueRequired', message: 'Required value: y' }];
  expect(problemsOf({ ...nothing, causes }, {}, positionOf))
    .toEqual([{ source: { file: 'a.yaml', line: 6 }, path: 'spec.x', type: 'Required value', message: 'Required value: y' }]);
});

test('unknown and duplicate fields stand at their place, with what may be meant', () => {
  expect(problemsOf({ ...nothing, strict: ['unknown field "spec.tolerations"', 'unknown field "spec.foo"', 'duplicate field "a"'] }, {}, positionOf)).toEqual([
    { source: { file: 'a.yaml', line: 16 }, path: 'spec.tolerations', type: 'unknown field', message: 'unknown field; "tolerations" belongs to spec.template.spec' },
    { source: { file: 'a.yaml', line: 8 }, path: 'spec.foo', type: 'unknown field', message: 'unknown field' },
    { source: { file: 'a.yaml', line: 1 }, path: 'a', type: 'duplicate field', message: 'duplicate field' },
  ]);
});

test('a value of the wrong type is found again, if Go says where', () => {
  const error = 'json: cannot unmarshal bool into Go struct field EnvVar.env.value of type string';
  expect(problemsOf({ ...nothing, unread: true, error }, { env: [{ value: 'a' }, { value: true }] }, positionOf))
    .toEqual([{ source: { file: 'a.yaml', line: 12 }, path: 'env[1].value', type: 'BadRequest', message: error }]);
  expect(problemsOf({ ...nothing, unread: true, error: 'quantities must match' }, {}, positionOf))
    .toEqual([{ source: { file: 'a.yaml', line: 0 }, path: '', type: 'BadRequest', message: 'quantities must match' }]);
});
