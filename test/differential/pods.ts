import fc from 'fast-check';
import { arrayOf } from './arbitraries';
import { written } from './decisions';
import { anyDaemonPod } from './pod-arbitraries';
import { asParsed, type Entry, type Subject } from './subject';
import type { Pod } from '../../lib/kube/pod';
import type { PodSpec } from '../../lib/kube/pod-template.generated';
import { targetNode } from '../../lib/placement/controller/target-node';
import { place } from '../../lib/placement/place';
import { hostPorts } from '../../lib/placement/resources/host-ports';
import { podRequests } from '../../lib/placement/resources/pod-requests';

export interface PodEntry extends Entry {
  /** `spec.template.spec` */
  readonly pod: Partial<PodSpec>;
}

export interface PodCase {
  readonly pods: readonly Partial<PodSpec>[];
}

const NEWEST = '1.37';
const NODE = 'n1';

/** The pod that the controller creates: what it tolerates, requests and takes on its node, and where it is sent. */
export const pods: Subject<PodCase, PodEntry> = {
  name: 'pods',
  any: fc.record({ pods: arrayOf(anyDaemonPod, 8) }).map(asParsed),
  entries: (asked) => asked.pods.map((pod) => ({ pod })),
  cases: (entries) => [{ pods: entries.map(({ pod }) => pod) }],
  size: (asked) => asked.pods.length,
  ours: (asked) => place(asked.pods.map(daemonSet), { nodes: [] }).map(({ tolerations }, index) => ({
    node: asked.pods[index].nodeName || NODE,
    tolerations: tolerations.map(written),
    requests: podRequests(asked.pods[index], NEWEST),
    hostPorts: hostPorts(asked.pods[index], NEWEST).map(({ hostIP, protocol, hostPort }) => `${hostIP}:${hostPort}/${protocol}`).sort(),
  })),
  judges: (asked, judge) => judge.createdPods(asked.pods.map((pod) => ({ daemonSet: daemonSet(pod), node: NODE }))).map((created) => ({
    node: targetNode(created.pod as Pod),
    tolerations: ((created.pod as Pod).spec?.tolerations ?? []).map(written),
    requests: created.requests,
    hostPorts: created.hostPorts.map(({ hostIP, protocol, hostPort }) => `${hostIP || '0.0.0.0'}:${hostPort}/${protocol}`).sort(),
  })),
};

const daemonSet = (spec: Partial<PodSpec>) => ({
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'd' },
  spec: { selector: { matchLabels: { app: 'd' } }, template: { metadata: { labels: { app: 'd' } }, spec } },
});
