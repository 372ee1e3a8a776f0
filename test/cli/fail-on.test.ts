import { FINDING_KINDS, findings } from '../../lib/cli/fail-on';
import { toReport } from '../../lib/report/to-report';
import { answersFor, daemonSet } from '../report/cast';

const context = { kubernetesVersion: '1.37', problems: [{ message: 'unread' }] } as const;
const problem = { path: 'spec', type: 'Invalid value', message: 'm' };
const report = toReport(answersFor([daemonSet()], undefined, { problems: [problem], warnings: ['old'] }), context);

describe('findings', () => {
  test('are counted by kind', () => expect(findings(report, FINDING_KINDS)).toBe('2 problems, 1 warning, 1 excluded'));
  test('are those that are asked for', () => expect(findings(report, ['excluded', 'stays'])).toBe('1 excluded'));
  test('are none where nothing is asked for', () => expect(findings(report, [])).toBe(''));
});
