import { AGENT } from './files';
import { lenient } from './terminal';
import type { Judge } from '../../lib/cli/io';
import { judge } from '../../lib/cli/judge';
import { readManifests } from '../../lib/reading/manifests';

const { daemonSets } = readManifests([{ text: AGENT, file: 'agent.yaml' }]);

const [source] = daemonSets.map((manifest) => manifest.source);
const causes = [{ field: 'metadata.name', type: 'Invalid value', reason: 'FieldValueInvalid', message: 'Invalid value: "x"' }];
const strict: Judge = { ...lenient, validate: () => [{ strict: [], causes, warnings: ['w'] }] };
const problem = { path: 'metadata.name', type: 'Invalid value', message: 'Invalid value: "x"' };

test('what Kubernetes says of a manifest bears its line, and follows what its reader says', () => {
  expect(judge([{ ...daemonSets[0], warnings: ['old'] }], strict)).toEqual([
    { source, problems: [{ ...problem, source: { file: 'agent.yaml', line: 4 } }], warnings: ['old', 'w'], isReadable: true },
  ]);
});

test('what came from no file has no lines', () => {
  expect(judge([{ object: daemonSets[0].object, warnings: [] }], strict)).toStrictEqual([{ source: undefined, problems: [problem], warnings: ['w'], isReadable: true }]);
});

test('nobody is asked where there is nobody', () => {
  expect(judge(daemonSets, undefined)).toEqual([{ source, problems: [], warnings: [], isReadable: true }]);
});

test('what Kubernetes cannot decode is not readable', () => {
  const validate = () => [{ unread: true, error: 'no', strict: [], causes: [], warnings: [] }];
  expect(judge(daemonSets, { ...strict, validate })).toMatchObject([{ isReadable: false }]);
});
