import { isAvailable } from '../../lib/kubernetes';
import { judge } from '../../lib/landing/judge';
import { placement } from '../../lib/landing/placement';
import { daemonSet, node } from '../world';

const NODES = ['a', 'b'].map((name) => node(name, { 'topology.kubernetes.io/zone': 'one' }));
const alone = {
  podAntiAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: [
      { topologyKey: 'topology.kubernetes.io/zone', labelSelector: { matchLabels: { app: 'agent' } } },
    ],
  },
};
const cluster = NODES.map((each) => ({ ...each, status: { allocatable: { cpu: '4', pods: '10' } } }));
const verdicts = () => placement(daemonSet({ affinity: alone }), cluster).placements[0].decisions.map(({ verdict }) => verdict);

(isAvailable() ? test : test.skip)('what only Kubernetes can tell is asked of it, where it was built', () => {
  expect(verdicts()).toEqual(['runs', 'pending']);
});

test('it is there exactly if it was built', () => expect(judge() !== undefined).toBe(isAvailable()));
