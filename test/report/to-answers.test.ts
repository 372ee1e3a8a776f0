import { daemonSet, seedNodes } from './cast';
import { place } from '../../lib/placement/place';
import { toAnswers } from '../../lib/report/to-answers';

test('an answer says of each placement what is known of its manifest, and nothing where nothing is', () => {
  const placements = place([daemonSet(), daemonSet()], { nodes: seedNodes });
  const known = { source: { file: 'a.yaml', line: 1 }, problems: [{ path: 'spec', type: 'Required value', message: 'm' }], warnings: ['w'] };
  const [bare, full] = toAnswers(placements, [{}, known]);
  expect(bare).toEqual({ placement: placements[0], problems: [], warnings: [] });
  expect(full).toEqual({ placement: placements[1], ...known });
});

test('an answer warns of a DaemonSet about which its controller does nothing', () => {
  const [answer] = toAnswers(place([daemonSet({}, { deletionTimestamp: '2026-01-01T00:00:00Z' })], { nodes: seedNodes }), [{ warnings: ['w'] }]);
  expect(answer.warnings).toEqual(['w', 'the DaemonSet is being deleted: its controller makes and removes no pods, and leaves its status as it is']);
});
