import { atLeast } from '../../at-least';
import type { Law } from '../admission';
import { aboveLimit } from '../faults/above-limit';
import { beyondPod } from '../faults/beyond-pod';
import { gated } from '../faults/gated';
import { sameHostPort } from '../faults/same-host-port';
import { together } from '../words';

/**
 * The API server checks the pod when the plugins have changed it. Most of what it checks no template gets past; what
 * is left is what defaults can spoil, and what pods alone are asked.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/apis/core/validation/validation.go
 */
export const validPodLaw: Law = (spec, { objects: { limitRanges = [] }, names, kubernetesVersion }) => {
  const mayBeAbove = limitRanges.length > 0 || spec.resources; // otherwise limits are those of the template
  const faults = [
    ...sameHostPort(spec),
    ...mayBeAbove ? aboveLimit(spec, limitRanges) : [],
    ...atLeast(kubernetesVersion, '1.34') ? beyondPod(spec) : [],
    ...gated(spec),
  ];
  if (faults.length === 0) return { objections: [] };
  const message = `Pod "${names.made}" is invalid: ${together(faults.map(({ error }) => error))}`;
  return { objections: faults.map(({ objection }) => ({ ...objection, kubernetes: { message } })) };
};
