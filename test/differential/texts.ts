import { digit, written } from './decisions';
import type { Entry, Subject } from './subject';
import { anyText } from './text-arbitraries';
import type { Kubernetes } from '../../lib/kubernetes/kubernetes';
import { KubernetesError } from '../../lib/kubernetes/part';
import { place } from '../../lib/placement/place';
import { readManifests } from '../../lib/reading/manifests';

/** A DaemonSet and then nodes, as a file holds them. */
export interface TextEntry extends Entry {
  readonly text: string;
}

const REFUSED = 'refused';

/** Whether a text can be read, and what is decided by it: `yes` is a boolean, `0o7` a number, and neither is a label. */
export const texts: Subject<TextEntry, TextEntry> = {
  name: 'texts',
  any: anyText.map((text) => ({ text })),
  entries: (asked) => [asked],
  cases: (entries) => [...entries],
  size: () => 1,
  ours: ({ text }) => {
    const { daemonSets, nodes, problems } = readManifests([{ text, file: 'text.yaml' }]);
    if (problems.length > 0) return [REFUSED];
    return place(daemonSets.map(({ object }) => object), { nodes: nodes.map(({ object }) => object) })
      .map(({ decisions, tolerations }) => ({ nodes: decisions.map(digit).join(''), tolerations: tolerations.map(written) }));
  },
  judges: ({ text }, judge) => {
    const { objects, error } = judge.documents(text);
    return error === undefined ? decide(objects as object[], judge) : [REFUSED];
  },
};

function decide([daemonSet, ...nodes]: object[], judge: Kubernetes): unknown[] {
  try {
    return judge.decide([daemonSet], nodes).map((decision) => ({ nodes: decision.nodes.map(digit).join(''), tolerations: decision.tolerations.map(written) }));
  } catch (error) {
    if (error instanceof KubernetesError) return [REFUSED];
    throw error;
  }
}
