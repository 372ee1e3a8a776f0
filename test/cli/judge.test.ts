import { AGENT } from './files';
import { lenient } from './terminal';
import type { Judge } from '../../lib/cli/io';
import { judge } from '../../lib/cli/judge';
import type { DaemonSet } from '../../lib/kube/daemon-set';
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

test('a DaemonSet that stands is updated, others are created, each with its own answer', () => {
  const [{ object }] = daemonSets;
  const another = { object: { ...object, metadata: { ...object.metadata, name: 'another' } }, warnings: [] };
  const asked = { ...strict, validateUpdates: () => [{ strict: [], causes: [], warnings: ['update'] }] };
  const found = (there: readonly DaemonSet[]) => judge([another, daemonSets[0]], { ...asked, validate: (all) => all.map(() => ({ strict: [], causes: [], warnings: ['new'] })) }, there);
  expect(found([object]).map(({ warnings }) => warnings)).toEqual([['new'], ['update']]);
  expect(found([]).map(({ warnings }) => warnings)).toEqual([['new'], ['new']]);
});
