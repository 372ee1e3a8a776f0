import { kubectlLines } from '../../lib/cli/kubectl-words';

const document = {
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  object: {},
  source: { file: 'a.yaml', line: 1 },
  positionOf: (path: string) => ({ file: 'a.yaml', line: path.length }),
};
const nothing = { name: 'agent', strict: [], causes: [], warnings: [] };
const cause = (field: string) => ({ field, type: 'Required value', reason: 'FieldValueRequired', message: 'Required value' });

test('an accepted object is created, by the name of its resource', () => {
  expect(kubectlLines(nothing, document)).toEqual(['daemonset.apps/agent created (server dry run)']);
  expect(kubectlLines(nothing, { ...document, apiVersion: 'v1', kind: 'ServiceAccount' })).toEqual(['serviceaccount/agent created (server dry run)']);
});

test('one cause stands on the line of its object, several below it', () => {
  const error = 'DaemonSet.apps "agent" is invalid: …';
  expect(kubectlLines({ ...nothing, error, causes: [cause('spec')] }, document)).toEqual(['The DaemonSet "agent" is invalid: spec: Required value (a.yaml:4)']);
  expect(kubectlLines({ ...nothing, error, causes: [cause('spec'), cause('metadata')] }, document))
    .toEqual(['The DaemonSet "agent" is invalid:', '* spec: Required value (a.yaml:4)', '* metadata: Required value (a.yaml:8)']);
});

test('an unknown field does not hide the other causes', () => {
  expect(kubectlLines({ ...nothing, error: 'strict decoding error: unknown field "foo"', strict: ['unknown field "foo"'], causes: [cause('spec')] }, document)).toEqual([
    'Error from server (BadRequest): error when creating "a.yaml": strict decoding error: unknown field "foo" (a.yaml:3)',
    '* foo: unknown field (a.yaml:3)',
    'The DaemonSet "agent" is invalid: spec: Required value (a.yaml:4)',
  ]);
});
