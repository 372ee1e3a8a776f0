import { invalid, type Fault } from './fault';
import type { LimitRange } from '../../../kube/cluster-objects';
import type { PodSpec, ResourceRequirements } from '../../../kube/pod-template.generated';
import { podContainers } from '../pod-containers';
import { isOvercommitAllowed, quantities, sorted, text } from '../quantities';
import { at } from '../words';

/**
 * A request must not be above its limit, and of devices and huge pages it must be equal. A template is held to the
 * same, so that what goes wrong here was set by a default.
 */
export function aboveLimit(spec: Partial<PodSpec>, limitRanges: readonly LimitRange[]): Fault[] {
  return [
    ...podContainers(spec).flatMap(({ container: { name, resources }, field }) => faults(name, `${field}.resources`, resources, limitRanges)),
    ...faults(undefined, 'resources', spec.resources, limitRanges),
  ];
}

function faults(
  container: string | undefined, field: string, resources: ResourceRequirements | undefined, limitRanges: readonly LimitRange[],
): Fault[] {
  const limits = quantities(resources?.limits);
  return sorted(quantities(resources?.requests)).flatMap(([resource, request]) => {
    const limit = limits.get(resource);
    const exactly = !isOvercommitAllowed(resource);
    if (!limit || request.milli === limit.milli || !exactly && request.milli < limit.milli) return [];
    const rule = `must be ${exactly ? 'equal to' : 'less than or equal to'} ${resource} limit of ${text(limit)}`;
    return [{
      error: invalid(`${field}.requests`, text(request)!, rule),
      objection: {
        code: 'RequestAboveLimit',
        layer: 'admission',
        path: at(`${field}.requests[${resource}]`),
        container,
        resource,
        request: text(request)!,
        limit: text(limit)!,
        limitRange: limitRanges.find((each) => hasDefault(each, resource))?.metadata.name,
        remedies: [{ code: 'SetField', path: at(`${field}.limits[${resource}]`), value: text(request)! }],
      },
    }];
  });
}

function hasDefault({ spec }: LimitRange, resource: string): boolean {
  return (spec?.limits ?? []).some(({ type, default: limits, defaultRequest, max, min }) => (
    type === 'Container' && [limits, defaultRequest, max, min].some((list) => Object.hasOwn(list ?? {}, resource))));
}
