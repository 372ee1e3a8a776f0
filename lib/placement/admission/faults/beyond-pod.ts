import { invalid, type Fault } from './fault';
import type { PodSpec } from '../../../kube/pod-template.generated';
import { isHugePages } from '../../resources/pod-level';
import type { Quantity } from '../../resources/quantity';
import { containerTotals, quantities, sorted, text, type Quantities } from '../quantities';
import { at } from '../words';

/**
 * Containers fit into what their pod has as a whole: their requests together, their huge pages together, and the
 * limit of each. It is found in pods whose template had no such fault, because limits have become requests.
 *
 * @see https://kubernetes.io/docs/concepts/workloads/pods/pod-level-resources/
 */
export function beyondPod(spec: Partial<PodSpec>): Fault[] {
  if (!spec.resources) return [];
  const requests = quantities(spec.resources.requests);
  const limits = quantities(spec.resources.limits);
  const hugePages = [...containerTotals(spec, 'limits')].filter(([resource]) => isHugePages(resource));
  return [
    ...beyond(containerTotals(spec, 'requests'), requests).map(({ resource, needs, has }) => fault('request', resource, needs, has, undefined,
      invalid(`resources.requests[${resource}]`, has, `must be greater than or equal to aggregate container requests of ${needs}`))),
    ...beyond(new Map(hugePages), limits).map(({ resource, needs, has }) => fault('limit', resource, needs, has, undefined,
      invalid(`resources.limits[${resource}]`, has, `must be greater than or equal to aggregate container limits of ${needs}`))),
    ...(spec.containers ?? []).flatMap(({ name, resources }, index) => (
      beyond(quantities(resources?.limits), limits).map(({ resource, needs, has }) => fault('limit', resource, needs, has, name,
        invalid(`resources.containers[${index}][${resource}].limits`, needs, `must be less than or equal to pod limits of ${has}`))))),
  ];
}

interface Beyond {
  readonly resource: string;
  readonly needs: string;
  readonly has: string;
}

function beyond(wanted: Quantities, granted: Quantities): Beyond[] {
  const isMore = ([resource, { milli }]: [string, Quantity]) => (granted.get(resource)?.milli ?? milli) < milli;
  return sorted(wanted).filter(isMore).map(([resource, needs]) => ({ resource, needs: text(needs)!, has: text(granted.get(resource))! }));
}

function fault(subject: 'request' | 'limit', resource: string, needs: string, has: string, container: string | undefined, error: string): Fault {
  const path = at(`resources.${subject}s[${resource}]`);
  return {
    error,
    objection: {
      code: 'PodResourcesTooSmall',
      layer: 'admission',
      path,
      subject,
      resource,
      has,
      needs,
      container,
      remedies: [{ code: 'SetField', path, value: needs }],
    },
  };
}
