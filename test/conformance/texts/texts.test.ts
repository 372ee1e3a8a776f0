import { daemonSetOf, type TextCase } from './cast';
import { cases, digest, outcomeIn, recorded } from './recording';
import { RELEASES } from './schedulers';
import { KUBERNETES_VERSIONS, type KubernetesVersion } from '../../../lib/kube/well-known';
import { isAvailable, loadSync } from '../../../lib/kubernetes/load';
import { place } from '../../../lib/placement/place';

const recording = recorded();

test('every case was asked of every version; if not, `npm run record:texts` asks anew', () => {
  expect(recording.digest).toBe(digest);
  expect(Object.keys(recording.outcomes)).toEqual(cases.map(({ name }) => name));
  expect(recording.kubernetes).toEqual(RELEASES);
  expect(Object.keys(RELEASES)).toEqual([...KUBERNETES_VERSIONS]);
});

test('every case can be where it is asked', () => {
  const unknown = cases.filter(({ name }) => outcomeIn(recording, name, '1.37').unknown);
  expect(unknown).toEqual([]);
});

/** What our laws say, and where they do not reach the newest scheduler in the words of the version, as the version's scheduler did it. */
function ours({ name: _, pod, runtimeClass, isJudged, ...cluster }: TextCase, kubernetesVersion: KubernetesVersion) {
  const kubernetes = isJudged && loadSync();
  const runtimeClasses = runtimeClass && [runtimeClass];
  const [placement] = place([daemonSetOf(pod)], { ...cluster, runtimeClasses }, { kubernetesVersion, ...kubernetes && { kubernetes } });
  const { verdict, evicts, event } = placement.on(cluster.nodes[0].metadata.name);
  return { runs: verdict === 'runs', evicts, event: event?.message };
}

describe.each(KUBERNETES_VERSIONS)('Kubernetes %s', (version) => {
  const known = cases.map((each) => [each.name, each, outcomeIn(recording, each.name, version)] as const).filter(([, , { unknown }]) => !unknown);
  const expected = ({ bound = false, victims = [], event }: (typeof known)[number][2]) => (
    { runs: bound || victims.length > 0, evicts: victims, event: victims.length > 0 ? undefined : event });

  test.each(known.filter(([, { isJudged }]) => !isJudged))('%s', (_, asked, outcome) => expect(ours(asked, version)).toEqual(expected(outcome)));

  (isAvailable() ? test : test.skip).each(known.filter(([, { isJudged }]) => isJudged))('%s (asks the judge)', (_, asked, outcome) => (
    expect(ours(asked, version)).toEqual(expected(outcome))));
});
