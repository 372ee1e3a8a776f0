import { AGENT } from './files';
import { lenient } from './terminal';
import { judge } from '../../lib/cli/judge';
import { readManifests } from '../../lib/reading/manifests';

const { daemonSets } = readManifests([{ text: AGENT, file: 'agent.yaml' }]);

test('what Kubernetes says of a manifest bears its line', () => {
  const causes = [{ field: 'metadata.name', type: 'Invalid value', reason: 'FieldValueInvalid', message: 'Invalid value: "x"' }];
  const judged = judge(daemonSets, { ...lenient, validate: () => [{ strict: [], causes, warnings: ['w'] }] });
  expect(judged).toEqual({
    version: 'v0.0.0',
    verdicts: [{
      problems: [{ source: { file: 'agent.yaml', line: 4 }, path: 'metadata.name', type: 'Invalid value', message: 'Invalid value: "x"' }],
      warnings: ['w'],
    }],
  });
});

test('nobody is asked where there is nobody', () => {
  expect(judge(daemonSets, undefined)).toEqual({ version: null, verdicts: [{ problems: [], warnings: [] }] });
});
