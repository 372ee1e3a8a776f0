import type { DaemonSet } from '../../lib/kube/daemon-set';
import { place } from '../../lib/placement/place';
import { daemonPod, daemonSet, node as nodeCalled } from '../world';

describe('an update', () => {
  const [one, two] = [nodeCalled('one'), nodeCalled('two')].map((each) => ({ ...each, status: { allocatable: { cpu: '1', pods: 9 } } }));
  const sized = (cpu: string, uid?: string, generation?: string): DaemonSet => {
    const { metadata, ...rest } = daemonSet({ containers: [{ name: 'main', image: 'example.com/agent:1', resources: { requests: { cpu } } }] });
    return { ...rest, metadata: { ...metadata, uid, annotations: generation === undefined ? undefined : { 'deprecated.daemonset.template.generation': generation } } };
  };
  const live = sized('100m', 'u', '3');
  const pods = [one, two].map(({ metadata: { name } }) => {
    const { metadata, ...rest } = daemonPod(live, name, { spec: live.spec.template.spec });
    return { ...rest, spec: { ...rest.spec, nodeName: name }, metadata: { ...metadata, labels: { ...metadata.labels, 'pod-template-generation': '3' } } };
  });
  const cluster = { nodes: [one, two], pods };

  test('that never comes to an end is seen where the DaemonSet is given as it stands', () => {
    const [{ status, standstill, daemonSet: { metadata } }] = place([sized('2')], { ...cluster, daemonSets: [live] });
    expect([status.updatedNumberScheduled, status.numberReady]).toEqual([1, 1]);
    expect(standstill).toBeDefined();
    expect(metadata).toMatchObject({ uid: 'u', annotations: { 'deprecated.daemonset.template.generation': '4' } });
  });

  test('is none if the template says the same', () => {
    const [{ status, standstill }] = place([sized('0.1')], { ...cluster, daemonSets: [daemonSet({}, { name: 'other' }), live] });
    expect([status.updatedNumberScheduled, status.numberReady, standstill]).toEqual([2, 2, undefined]);
  });

  test('is none if others have put another image into the pods', () => {
    const mirrored = pods.map((pod) => ({ ...pod, spec: { ...pod.spec, containers: [{ name: 'main', image: 'mirror/agent:1' }] } }));
    const warnings = (daemonSets: DaemonSet[]) => place([live], { nodes: [one, two], pods: mirrored, daemonSets })[0].on('one').warnings.map(({ code }) => code);
    expect([warnings([live]), warnings([])]).toEqual([[], ['PodsOfOtherImages']]);
  });

  test('of what was written by hand is newer than its pods', () => {
    const [{ status, daemonSet: { metadata } }] = place([sized('2')], { ...cluster, daemonSets: [sized('100m')] });
    expect([status.updatedNumberScheduled, metadata.annotations]).toEqual([1, { 'deprecated.daemonset.template.generation': '4' }]);
  });

  test('is not seen where nothing is known of what stands there: pods are taken to be made from the manifest', () => {
    const [{ status, standstill }] = place([sized('2')], cluster);
    expect([status.updatedNumberScheduled, standstill]).toEqual([2, undefined]);
  });

  test('takes over the pods of the object that stands there, and of no other of its name', () => {
    const before = { ...live, metadata: { ...live.metadata, uid: 'before' } };
    expect(place([sized('0.1')], { ...cluster, daemonSets: [before] })[0].observed?.currentNumberScheduled).toBe(0);
    expect(place([sized('0.1', 'mine')], { ...cluster, daemonSets: [live] })[0].observed?.currentNumberScheduled).toBe(2);
  });

  test('is seen where no pods are known, and changes nothing', () => {
    expect(place([sized('2')], { nodes: [one], daemonSets: [live] })[0]).toMatchObject({ status: { numberReady: 0 }, observed: undefined });
  });
});
