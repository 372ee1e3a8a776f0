import type { DaemonSet } from '../../../lib/kube/daemon-set';
import type { Pod } from '../../../lib/kube/pod';
import type { KubernetesVersion } from '../../../lib/kube/well-known';
import { applied, standing } from '../../../lib/placement/controller/applied';
import { daemonSet } from '../../world';

const GENERATION = 'deprecated.daemonset.template.generation';
const LAST_APPLIED = 'kubectl.kubernetes.io/last-applied-configuration';

const manifest = daemonSet();
const update = daemonSet({ hostPID: true });

/** As the API server would serve it. */
const live = (annotations: Record<string, string> = {}, more: Partial<DaemonSet['metadata']> = {}, of: DaemonSet = manifest): DaemonSet => ({
  ...of,
  metadata: { ...of.metadata, uid: 'u', creationTimestamp: '2026-01-01T00:00:00Z', annotations: { [GENERATION]: '7', ...annotations }, ...more },
  status: { desiredNumberScheduled: 5 },
});

const generationOf = (wanted: DaemonSet, there: DaemonSet, pods: Pod[] = [], version: KubernetesVersion = '1.37') => (
  applied(wanted, there, new Map([['n', pods]]), version).metadata.annotations?.[GENERATION]);

describe('the DaemonSet that a manifest is an update of', () => {
  const called = (name: string, namespace?: string): DaemonSet => ({ ...manifest, metadata: { name, namespace } });
  const all = [called('a', 'x'), called('b'), called('a', 'default')];

  test('has its namespace and its name', () => {
    expect(standing(called('a', 'x'), all)).toBe(all[0]);
    expect(standing(called('a'), all)).toBe(all[2]);
    expect(standing(called('b', 'default'), all)).toBe(all[1]);
    expect(standing(called('b', 'x'), all)).toBeUndefined();
    expect(standing(called('c'), all)).toBeUndefined();
  });

  test('is none where nothing is known', () => expect(standing(called('a'))).toBeUndefined());
});

describe('a manifest that is applied', () => {
  test('is the object that stands there, and as old', () => {
    const { metadata, spec, status } = applied({ ...update, metadata: { ...update.metadata, uid: 'mine', labels: { a: 'b' } } }, live(), new Map(), '1.37');
    expect(metadata).toEqual({ ...update.metadata, labels: { a: 'b' }, uid: 'u', creationTimestamp: '2026-01-01T00:00:00Z', annotations: { [GENERATION]: '8' } });
    expect([spec, status]).toEqual([update.spec, { desiredNumberScheduled: 5 }]);
  });

  test('is being deleted if that is', () => {
    const deletionTimestamp = '2026-02-01T00:00:00Z';
    const going = (of: DaemonSet): DaemonSet => ({ ...of, metadata: { ...of.metadata, deletionTimestamp } });
    expect(applied(manifest, going(live()), new Map(), '1.37').metadata.deletionTimestamp).toBe(deletionTimestamp);
    expect(applied(going(manifest), live(), new Map(), '1.37').metadata.deletionTimestamp).toBeUndefined();
  });

  test('keeps the annotations that it has, but for the generation, which the server counts', () => {
    const annotated = { ...update, metadata: { ...update.metadata, annotations: { mine: 'a', [GENERATION]: '3' } } };
    expect(applied(annotated, live(), new Map(), '1.37').metadata.annotations).toEqual({ mine: 'a', [GENERATION]: '8' });
  });
});

describe('the generation', () => {
  test('is one more where the template changes, and nowhere else', () => {
    expect(generationOf(update, live())).toBe('8');
    expect(generationOf(manifest, live())).toBe('7');
    expect(generationOf({ ...manifest, spec: { ...manifest.spec, minReadySeconds: 5 } }, live())).toBe('7');
  });

  test('is counted exactly', () => {
    expect(generationOf(update, live({ [GENERATION]: '9007199254740993' }))).toBe('9007199254740994');
  });

  test('is one more where something was applied and is no more', () => {
    expect(generationOf(manifest, live({ [LAST_APPLIED]: JSON.stringify(update) }, {}, update))).toBe('8');
    expect(generationOf(manifest, live({ [LAST_APPLIED]: JSON.stringify(manifest) }, {}, update))).toBe('7');
    expect(generationOf(manifest, live({}, {}, update))).toBe('7');
  });

  test.each(['', 'null', '[]', '"x"', '{"spec": {"template": {"spec": {"containers": {}, "initContainers": 1}}}}'])('cannot be learnt from %p', (text) => {
    expect(generationOf(manifest, live({ [LAST_APPLIED]: text }, {}, update), [], '1.28')).toBe('7');
  });

  test('is that of the newest pods where the one that stands there has none', () => {
    const pod = (generation: string): Pod => ({ metadata: { name: generation, labels: { 'pod-template-generation': generation } } });
    const unknown = { ...live(), metadata: manifest.metadata };
    expect([manifest, update].map((each) => generationOf(each, unknown, [pod('3'), pod('4')]))).toEqual(['4', '5']);
    expect([manifest, update].map((each) => generationOf(each, unknown))).toEqual(['1', '2']);
  });

  test('does not count what the version does not keep', () => {
    const initContainers = [{ name: 'sidecar', image: 'sidecar:1' }];
    const sidecar = daemonSet({ initContainers: [{ ...initContainers[0], restartPolicy: 'Always' }] });
    const there = live({ [LAST_APPLIED]: JSON.stringify(sidecar) }, {}, daemonSet({ initContainers }));
    expect(generationOf(sidecar, there, [], '1.28')).toBe('7');
    expect(generationOf(sidecar, there, [], '1.29')).toBe('8');
    expect(generationOf(sidecar, live({ [LAST_APPLIED]: JSON.stringify(sidecar) }, {}, sidecar), [], '1.28')).toBe('7');
  });

  test('does not count nulls', () => {
    const containers = [...manifest.spec.template.spec!.containers!, null];
    const withNulls = daemonSet({ containers, initContainers: null } as unknown as Parameters<typeof daemonSet>[0]);
    expect(generationOf(withNulls, live(), [], '1.28')).toBe('7');
  });
});
