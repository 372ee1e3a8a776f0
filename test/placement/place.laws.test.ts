import fc from 'fast-check';
import { anyDaemonSet, anyNodes, anyOfferingNodes, anyRequestingDaemonSet, anyToleration } from './arbitraries';
import type { DaemonSet } from '../../lib/kube/daemon-set';
import type { Node } from '../../lib/kube/node';
import type { Toleration } from '../../lib/kube/pod-template.generated';
import { place } from '../../lib/placement/place';

describe('laws', () => {
  const tolerating = (manifest: DaemonSet, ...added: Toleration[]): DaemonSet => {
    const pod = manifest.spec.template.spec;
    return { ...manifest, spec: { ...manifest.spec, template: { spec: { ...pod, tolerations: [...pod?.tolerations ?? [], ...added] } } } };
  };
  const labelled = ({ metadata, spec }: Node, added: readonly [string, string][]): Node => (
    { metadata: { ...metadata, labels: Object.fromEntries([...Object.entries(metadata.labels ?? {}), ...added]) }, spec }
  );
  const essence = ({ shouldRun, shouldContinueRunning, verdict, reasons }: ReturnType<typeof place>[number]['decisions'][number]) => (
    { shouldRun, shouldContinueRunning, verdict, reasons }
  );

  test('what becomes of a node has nothing to do with others', () => {
    fc.assert(fc.property(fc.array(anyRequestingDaemonSet, { minLength: 1, maxLength: 4 }), anyOfferingNodes, (daemonSets, nodes) => {
      const alone = daemonSets.map((_, index) => nodes.map((node) => essence(place(daemonSets, { nodes: [node] })[index].decisions[0])));
      expect(place(daemonSets, { nodes }).map(({ decisions }) => decisions.map(essence))).toEqual(alone);
    }), { numRuns: 500 });
  });

  test('deciding for many at once is deciding for each alone', () => {
    fc.assert(fc.property(fc.array(anyDaemonSet, { maxLength: 4 }), anyNodes, (daemonSets, nodes) => {
      const alone = daemonSets.map((each) => nodes.map((node) => essence(place([each], { nodes: [node] })[0].decisions[0])));
      const together = place(daemonSets, { nodes });
      expect(together.map(({ decisions }) => decisions.map(essence))).toEqual(alone);
      expect(together.map(({ status }) => status.desiredNumberScheduled))
        .toEqual(alone.map((each) => each.filter(({ shouldRun }) => shouldRun).length));
    }), { numRuns: 1000 });
  });

  test('there are reasons exactly where no pod should run, the decisive first', () => {
    fc.assert(fc.property(anyDaemonSet, anyNodes, (manifest, nodes) => {
      for (const { shouldRun, shouldContinueRunning, reasons } of place([manifest], { nodes })[0].decisions) {
        expect(reasons.length === 0).toBe(shouldRun);
        expect(reasons.map(({ decisive }) => decisive)).toEqual(reasons.map(({ code }) => code === reasons[0].code));
        if (shouldRun) expect(shouldContinueRunning).toBe(true);
      }
    }));
  });

  test('who tolerates more loses no node', () => {
    fc.assert(fc.property(anyDaemonSet, anyToleration, anyNodes, (manifest, toleration, nodes) => {
      const [less, more] = place([manifest, tolerating(manifest, toleration)], { nodes });
      less.decisions.forEach((decision, index) => {
        if (decision.shouldRun) expect(more.decisions[index].shouldRun).toBe(true);
        if (decision.shouldContinueRunning) expect(more.decisions[index].shouldContinueRunning).toBe(true);
      });
    }));
  });

  test('following the remedies takes away what they answer', () => {
    fc.assert(fc.property(anyDaemonSet, anyNodes, (manifest, nodes) => {
      for (const { node, reasons } of place([manifest], { nodes })[0].decisions) {
        const remedies = reasons.flatMap((reason) => reason.remedies);
        const labels = remedies.flatMap((way): [string, string][] => (way.code === 'LabelNode' ? [[way.key, way.value]] : []));
        const tolerations = remedies.flatMap((way) => (way.code === 'AddToleration' ? [way.toleration] : []));
        const left = place([tolerating(manifest, ...tolerations)], { nodes: [labelled(node, labels)] })[0].decisions[0].reasons;
        expect(left.filter((reason) => reason.remedies.length > 0)).toEqual([]);
      }
    }));
  });
});
