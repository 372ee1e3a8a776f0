import type { Fault } from './fault';
import type { PodSpec } from '../../../kube/pod-template.generated';
import { at } from '../words';

/** What names its node cannot wait to be scheduled. A template may do both. */
export function gated({ nodeName, schedulingGates }: Partial<PodSpec>): Fault[] {
  if (!nodeName || !schedulingGates?.length) return [];
  return [{
    error: 'spec.nodeName: Forbidden: cannot be set until all schedulingGates have been cleared',
    objection: {
      code: 'NodeNameWithGates',
      layer: 'admission',
      path: at('nodeName'),
      nodeName,
      remedies: [{ code: 'RemoveField', path: at('nodeName') }, { code: 'RemoveField', path: at('schedulingGates') }],
    },
  }];
}
