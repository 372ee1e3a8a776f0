import { asked, limitRange, quota, type AdmissionCase } from '../cast';
import { DISK } from './pod-node-selector';
import { held } from './pod-security';

export const order: readonly AdmissionCase[] = [
  asked('what plugins change comes before what they check', { priorityClassName: 'x', runtimeClassName: 'y', serviceAccountName: 'z', ...DISK }, {
    ...held('restricted'), priorityClasses: [], runtimeClasses: [], serviceAccounts: [], resourceQuotas: [quota('q', { pods: 0 })],
  }),
  asked('priority comes before the RuntimeClass', { priorityClassName: 'x', runtimeClassName: 'y' }, { priorityClasses: [], runtimeClasses: [] }),
  asked('the RuntimeClass comes before limits', { runtimeClassName: 'y' }, { runtimeClasses: [], limitRanges: [limitRange('l', { type: 'Pod', min: { cpu: 1 } })] }),
  asked('limits come before Pod Security', { hostPID: true }, { ...held('baseline'), limitRanges: [limitRange('l', { type: 'Pod', min: { cpu: 1 } })] }),
  asked('Pod Security comes before an overhead', { hostPID: true, overhead: { cpu: 1 } }, held('baseline')),
  asked('an overhead comes before a quota', { overhead: { cpu: 1 } }, { resourceQuotas: [quota('q', { pods: 0 })] }),
];
