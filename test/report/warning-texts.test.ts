import { place } from '../../lib/placement/place';
import { commonWarnings, ownWarnings } from '../../lib/report/warning-texts';
import { daemonSet, node } from '../world';

const pool = { 'cloud.google.com/gke-nodepool': 'a' };
const nodes = [node('linux', pool), node('windows', { ...pool, 'kubernetes.io/os': 'windows' })];
const { metadata, spec } = daemonSet({ priorityClassName: 'system-node-critical' });
const { decisions } = place([{ metadata: { ...metadata, namespace: 'logging' }, spec }], { nodes })[0];

test('what is the same on all nodes is said once', () => {
  expect(decisions.map(({ warnings }) => warnings.length)).toEqual([1, 2]);
  expect(commonWarnings(decisions)).toEqual([
    'GKE makes pods of priority class "system-node-critical" only where a ResourceQuota is for it, and none is known in namespace "logging" '
    + '(create ResourceQuota logging/pods)',
  ]);
});

test('what is about a node is said of it', () => {
  expect(decisions.map(ownWarnings)).toEqual([
    [],
    [
      'images for Linux do not run on this Windows node, and nothing in the manifest calls it a Windows pod '
      + '(set spec.template.spec.nodeSelector[kubernetes.io/os] to linux)',
    ],
  ]);
});
