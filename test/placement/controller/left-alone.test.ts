import type { DaemonSet } from '../../../lib/kube/daemon-set';
import { leftAlone } from '../../../lib/placement/controller/left-alone';
import { daemonSet } from '../../world';

const selecting = (selector: object | null | undefined): DaemonSet => {
  const agent = daemonSet();
  return { ...agent, spec: { ...agent.spec, selector: selector as DaemonSet['spec']['selector'] } };
};
const agent = daemonSet();

test.each<[string, DaemonSet, string | undefined]>([
  ['one with a selector', agent, undefined],
  ['one that is being deleted', { ...agent, metadata: { ...agent.metadata, deletionTimestamp: '2026-01-01T00:00:00Z' } }, 'being deleted'],
  ['one with an empty selector', selecting({}), 'selecting all pods'],
  ['one with a selector of empty parts', selecting({ matchLabels: {}, matchExpressions: [] }), 'selecting all pods'],
  ['one with a selector of nulls', selecting({ matchLabels: null, matchExpressions: null }), 'selecting all pods'],
  ['one with expressions only', selecting({ matchExpressions: [{ key: 'app', operator: 'Exists' }] }), undefined],
  ['one without a selector, which selects no pod', selecting(undefined), undefined],
  ['one whose selector is null', selecting(null), undefined],
])('%s', (_, given, why) => expect(leftAlone(given)).toBe(why));
