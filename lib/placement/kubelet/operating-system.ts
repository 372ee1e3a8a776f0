import type { Node } from '../../kube/node';
import { OS_LABEL } from '../../kube/well-known';
import type { Objection } from '../controller/law';
import { osOf } from '../node-platform';
import type { OperatingSystemMismatch } from '../reason';
import type { Remedy } from '../remedy';
import type { Guest } from '../scheduler/guest';

/**
 * A kubelet takes in no pod that is made for another operating system, by its field `os` or by its label
 * kubernetes.io/os. The scheduler reads neither, and so places such a pod wherever else it fits.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/kubelet/lifecycle/predicate.go rejectPodAdmissionBasedOnOSField
 */
export function operatingSystem(guest: Guest, node: Node): readonly Objection[] {
  const asked = demands(guest);
  const has = asked.length > 0 ? osOf(node) : undefined;
  return has === undefined ? [] : asked.filter(({ wants }) => wants !== has).map(({ wants, by }): Objection => ({
    code: 'OperatingSystemMismatch',
    layer: 'kubelet',
    path: PATHS[by],
    by,
    wants,
    has,
    remedies: selecting(wants, by),
    kubernetes: WORDS[by],
  }));
}

/** Whether it is not at home on every system. */
export const isForOneSystem = (guest: Guest): boolean => demands(guest).length > 0;

type Demand = Pick<OperatingSystemMismatch, 'wants' | 'by'>;

/** In the order in which the kubelet looks at them. */
function demands({ osLabel, spec: { os } }: Guest): readonly Demand[] {
  return [
    ...osLabel === undefined ? [] : [{ wants: osLabel, by: 'label' as const }],
    ...os?.name ? [{ wants: os.name, by: 'field' as const }] : [],
  ];
}

const PATHS = { label: `spec.template.metadata.labels[${OS_LABEL}]`, field: 'spec.template.spec.os.name' } as const;

const WORDS = {
  label: { status: 'PodOSSelectorNodeLabelDoesNotMatch', message: 'Failed to admit pod as the `kubernetes.io/os` label doesn\'t match node label' },
  field: { status: 'PodOSNotSupported', message: 'Failed to admit pod as the OS field doesn\'t match node OS' },
} as const;

/** A label may say what no system is called. */
function selecting(wants: string, by: Demand['by']): readonly Remedy[] {
  if (wants !== 'linux' && wants !== 'windows') return [{ code: 'RemoveField', path: PATHS[by] }];
  return [{ code: 'SetField', path: `spec.template.spec.nodeSelector[${OS_LABEL}]`, value: wants }];
}
