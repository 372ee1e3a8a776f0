import { unsettled, type Lenience, type Sight } from './unsettled';
import type { Node } from '../../../lib/kube/node';
import type { Pod } from '../../../lib/kube/pod';

const node = (status: string, taints: string[] = []): Node => (
  { metadata: { name: 'a' }, spec: { taints: taints.map((key) => ({ key: `node.kubernetes.io/${key}`, effect: 'NoSchedule' })) }, status: { conditions: [{ type: 'Ready', status }] } });
const daemonSet = (observedGeneration: number, desiredNumberScheduled: number, currentNumberScheduled: number, metadata = {}): Sight['daemonSets'][number] => ({
  metadata: { name: 'agent', generation: 2, ...metadata }, spec: { template: {} }, status: { observedGeneration, desiredNumberScheduled, currentNumberScheduled },
});
const pod = (spec: Pod['spec'], status: object = {}, metadata = {}) => ({ metadata: { name: 'p', ...metadata }, spec, status } as Sight['pods'][number]);
const refused = { metadata: { name: 'e' }, involvedObject: { kind: 'DaemonSet', name: 'agent' }, type: 'Warning', reason: 'FailedCreate', message: '' };
const heard = { conditions: [{ type: 'PodScheduled', status: 'False' }] };
const deleted = { deletionTimestamp: '2026-01-01T00:00:00Z' };
const see = (part: Partial<Sight>, lenience: Partial<Lenience> = {}) => (
  unsettled({ daemonSets: [], pods: [], nodes: [], events: [], ...part }, { conducts: [], silent: false, ...lenience }));
const hanging: Lenience['conducts'] = [{ pods: 'p', does: 'hangs' }];

test.each<[string, string[], string[]]>([
  ['an empty namespace is settled', see({}), []],
  ['a ready node without a taint is', see({ nodes: [node('True')] }), []],
  ['a ready node loses its taint', see({ nodes: [node('True', ['not-ready'])] }), ['node a has its not-ready taints still to get or to lose']],
  ['an unready node gets its taint', see({ nodes: [node('False')] }), ['node a has its not-ready taints still to get or to lose']],
  ['a node has one of its taints', see({ nodes: [node('Unknown', ['unreachable'])] }), ['node a has its unreachable taints still to get or to lose']],
  ['a node that has both its taints is settled', see({ nodes: [node('Unknown', ['unreachable', 'unreachable'])] }), []],
  ['a DaemonSet is to be observed', see({ daemonSets: [daemonSet(1, 1, 1)] }), ['DaemonSet agent is not observed']],
  ['a DaemonSet lacks pods', see({ daemonSets: [daemonSet(2, 2, 1)] }), ['DaemonSet agent lacks pods']],
  ['pods that are refused do not come', see({ daemonSets: [daemonSet(2, 2, 1)], events: [refused] }), []],
  ['nobody looks at a DaemonSet that is being deleted', see({ daemonSets: [daemonSet(1, 2, 1, deleted)] }), []],
  ['a waiting pod is to be looked at', see({ pods: [pod({})] }), ['pod p was not looked at by the scheduler']],
  ['one that was looked at waits', see({ pods: [pod({}, heard)] }), []],
  ['another scheduler may say nothing', see({ pods: [pod({ schedulerName: 'other' })] }), []],
  ['the scheduler may be silent', see({ pods: [pod({})] }, { silent: true }), []],
  ['a bound pod begins', see({ pods: [pod({ nodeName: 'a' }, { phase: 'Pending' })], nodes: [node('True')] }), ['pod p has not begun']],
  ['but not on a node that is not there', see({ pods: [pod({ nodeName: 'b' }, { phase: 'Pending' })] }), []],
  ['a pod that is being deleted goes', see({ pods: [pod({}, {}, deleted)] }), ['pod p is being deleted']],
  ['unless it hangs', see({ pods: [pod({}, {}, deleted)] }, { conducts: hanging }), []],
  ['a pod has its victims go', see({ pods: [pod({}, { ...heard, nominatedNodeName: 'a' })] }), ['pod p waits for its victims']],
  ['unless they hang', see({ pods: [pod({}, { ...heard, nominatedNodeName: 'a' })] }, { conducts: hanging }), []],
])('%s', (_, found, expected) => expect(found).toEqual(expected));
