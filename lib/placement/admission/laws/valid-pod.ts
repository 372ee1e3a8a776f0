import type { LimitRange } from '../../../kube/cluster-objects';
import type { PodSpec } from '../../../kube/pod-template.generated';
import type { Law, Objection } from '../admission';
import { podContainers, type Placed } from '../pod-containers';
import { isOvercommitAllowed, quantities, sorted, text } from '../quantities';
import { at, together } from '../words';

/**
 * The API server checks the pod once more when the plugins have changed it. What no template can get past the same
 * checks is not looked for here: only what LimitRanges spoil, and what pods alone are asked.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/apis/core/validation/validation.go
 */
export const validPodLaw: Law = (spec, { objects: { limitRanges = [] }, names }) => {
  const faults = [
    ...limitRanges.length > 0 ? podContainers(spec).flatMap((placed) => aboveLimit(placed, limitRanges)) : [],
    ...gated(spec),
  ];
  const message = `Pod "${names.made}" is invalid: ${together(faults.map(({ error }) => error))}`;
  return { objections: faults.map(({ objection }) => ({ ...objection, kubernetes: { message } })) };
};

interface Fault {
  readonly error: string;
  readonly objection: Unworded;
}

type Unworded = Objection extends infer Each ? Each extends Objection ? Omit<Each, 'kubernetes'> : never : never;

/** Templates are held to the same, so that one of the two is a LimitRange's. */
function aboveLimit({ container: { name, resources }, field }: Placed, limitRanges: readonly LimitRange[]): Fault[] {
  const limits = quantities(resources?.limits);
  return sorted(quantities(resources?.requests)).flatMap(([resource, request]) => {
    const limit = limits.get(resource);
    const exactly = !isOvercommitAllowed(resource);
    if (!limit || request.milli === limit.milli || !exactly && request.milli < limit.milli) return [];
    const path = `${field}.resources.requests[${resource}]`;
    const rule = exactly ? 'equal to' : 'less than or equal to';
    return [{
      error: `spec.${field}.resources.requests: Invalid value: "${text(request)}": must be ${rule} ${resource} limit of ${text(limit)}`,
      objection: {
        code: 'RequestAboveLimit',
        layer: 'admission',
        path: at(path),
        container: name,
        resource,
        request: text(request)!,
        limit: text(limit)!,
        limitRange: culprit(limitRanges, resource),
        remedies: [{ code: 'SetField', path: at(`${field}.resources.limits[${resource}]`), value: text(request)! }],
      },
    }];
  });
}

/** The first that has a default for the resource. */
function culprit(limitRanges: readonly LimitRange[], resource: string): string {
  const has = ({ spec }: LimitRange) => (spec?.limits ?? []).some((item) => (
    item.type === 'Container' && [item.default, item.defaultRequest, item.max, item.min].some((list) => Object.hasOwn(list ?? {}, resource))));
  return (limitRanges.find(has) ?? limitRanges[0]).metadata.name;
}

function gated({ nodeName, schedulingGates }: Partial<PodSpec>): Fault[] {
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

