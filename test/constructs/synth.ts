import { Chart, Testing } from 'cdk8s';
import type { DaemonSet } from '../../lib/kube/daemon-set';

/** A chart to put constructs into. */
export function chart(): Chart {
  return new Chart(Testing.app(), 'test', { namespace: 'agents' });
}

/** The one DaemonSet that a chart synthesizes. */
export function daemonSetOf(scope: Chart): DaemonSet & { spec: { template: { spec: any } } } {
  const [daemonSet, ...more] = manifestsOf(scope, 'DaemonSet');
  expect(more).toEqual([]);
  return daemonSet;
}

/** What a chart synthesizes of a kind. */
export function manifestsOf(scope: Chart, kind: string): any[] {
  return Testing.synth(scope).filter((manifest) => manifest.kind === kind);
}
