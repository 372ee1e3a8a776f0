import type { LimitRange, LimitRangeItem } from '../../../kube/cluster-objects';
import type { PodSpec, ResourceRequirements } from '../../../kube/pod-template.generated';
import type { KubernetesVersion } from '../../../kube/well-known';
import { atLeast } from '../../at-least';
import { formatQuantity, type Quantity } from '../../resources/quantity';
import type { Law, Objection } from '../admission';
import { fixed } from '../fixed';
import { podContainers } from '../pod-containers';
import { containerTotals, quantities, sorted, text, type Quantities } from '../quantities';
import type { OutOfLimitRange } from '../refusal';
import { at, forbidden, together } from '../words';

const PLUGIN = 'LimitRanger';

/**
 * LimitRanges bound what each container, and each pod in all, requests and is limited to, and the ratio of the two.
 * Kubernetes tells everything that goes against one LimitRange at once, in no certain order.
 *
 * @see https://kubernetes.io/docs/concepts/policy/limit-range/
 */
export const limitsLaw: Law = (spec, { objects: { limitRanges = [] }, names, kubernetesVersion }) => ({
  objections: limitRanges.flatMap((limitRange) => {
    const breaches = (limitRange.spec?.limits ?? []).flatMap((item) => breachesOf(spec, item, kubernetesVersion));
    const message = forbidden(names.made, together(breaches.map(({ error }) => error)));
    return breaches.map((breach) => objection(limitRange, breach, message));
  }),
});

/** Who is bounded, and what it has. */
interface Subject {
  readonly container: string | undefined;
  readonly field: string;
  readonly requests: Quantities;
  readonly limits: Quantities;
}

interface Breach extends Pick<OutOfLimitRange, 'container' | 'resource' | 'bound' | 'allowed' | 'subject' | 'has'> {
  readonly field: string;
  readonly error: string;
}

function breachesOf(spec: Partial<PodSpec>, item: LimitRangeItem, version: KubernetesVersion): Breach[] {
  return subjectsOf(spec, item.type, version).flatMap((subject) => [
    ...bounds(item.min).flatMap((bound) => belowMin(subject, item.type, bound)),
    ...bounds(item.max).flatMap((bound) => aboveMax(subject, item.type, bound)),
    ...bounds(item.maxLimitRequestRatio).flatMap((bound) => aboveRatio(subject, item.type, bound)),
  ]);
}

type Bound = readonly [resource: string, allowed: Quantity];

const bounds = (list: LimitRangeItem['min']): Bound[] => sorted(quantities(list));

function subjectsOf(spec: Partial<PodSpec>, type: string, version: KubernetesVersion): Subject[] {
  if (type === 'Container') {
    return podContainers(spec).map(({ container: { name, resources }, field }) => ({
      container: name, field: `${field}.resources`, requests: quantities(resources?.requests), limits: quantities(resources?.limits),
    }));
  }
  if (type !== 'Pod') return [];
  const own = atLeast(version, '1.34') ? spec.resources : undefined;
  return [{ container: undefined, field: 'containers', requests: inAll(spec, own, 'requests'), limits: inAll(spec, own, 'limits') }];
}

/** Of what is written for the pod as a whole, this plugin knows cpu and memory. */
function inAll(spec: Partial<PodSpec>, own: ResourceRequirements | undefined, kind: 'requests' | 'limits'): Quantities {
  const written = [...quantities(own?.[kind])].filter(([resource]) => resource === 'cpu' || resource === 'memory');
  return new Map([...containerTotals(spec, kind), ...written]);
}

function belowMin(subject: Subject, type: string, [resource, allowed]: Bound): Breach[] {
  const { request, limit, compare } = measured(subject, resource, allowed);
  const found = (is: 'request' | 'limit', has: Quantity | undefined, words: string) => [{
    ...about(subject, resource, allowed, 'min', is, has), error: `minimum ${resource} usage per ${type} is ${formatQuantity(allowed)}${words}`,
  }];
  if (!request) return found('request', undefined, '.  No request is specified');
  if (compare(request) < 0) return found('request', request, `, but request is ${formatQuantity(request)}`);
  return limit && compare(limit) < 0 ? found('limit', limit, `, but limit is ${formatQuantity(limit)}`) : [];
}

function aboveMax(subject: Subject, type: string, [resource, allowed]: Bound): Breach[] {
  const { request, limit, compare } = measured(subject, resource, allowed);
  const found = (is: 'request' | 'limit', has: Quantity | undefined, words: string) => [{
    ...about(subject, resource, allowed, 'max', is, has), error: `maximum ${resource} usage per ${type} is ${formatQuantity(allowed)}${words}`,
  }];
  if (!limit) return found('limit', undefined, '.  No limit is specified');
  if (compare(limit) > 0) return found('limit', limit, `, but limit is ${formatQuantity(limit)}`);
  return request && compare(request) > 0 ? found('request', request, `, but request is ${formatQuantity(request)}`) : [];
}

function aboveRatio(subject: Subject, type: string, [resource, allowed]: Bound): Breach[] {
  const { request, limit, units } = measured(subject, resource, allowed);
  const found = (is: 'request' | 'limit' | 'ratio', has: string | undefined, words: string) => [{
    ...about(subject, resource, allowed, 'maxLimitRequestRatio', is, undefined),
    has,
    error: `${resource} max limit to request ratio per ${type} is ${formatQuantity(allowed)}, but ${words}`,
  }];
  if (!request || units(request) === 0n) return found('request', text(request), 'no request is specified or request is 0');
  if (!limit || units(limit) === 0n) return found('limit', text(limit), 'no limit is specified or limit is 0');
  const ratio = Number(units(limit)) / Number(units(request));
  return ratio * 1000 > Number(allowed.milli) ? found('ratio', fixed(ratio), `provided ratio is ${fixed(ratio)}`) : [];
}

/** Beyond this, Kubernetes compares whole units. */
const MOST_MILLI = (2n ** 63n - 1n) / 1000n * 1000n;

function measured({ requests, limits }: Subject, resource: string, allowed: Quantity) {
  const [request, limit] = [requests.get(resource), limits.get(resource)];
  const exactly = [request, limit, allowed].every((quantity) => !quantity || quantity.milli <= MOST_MILLI);
  const units = ({ milli }: Quantity) => (exactly ? milli : (milli + 999n) / 1000n);
  return { request, limit, units, compare: (quantity: Quantity) => Number(units(quantity) - units(allowed)) };
}

function about(
  { container, field }: Subject, resource: string, allowed: Quantity, bound: Breach['bound'], subject: Breach['subject'], has: Quantity | undefined,
): Omit<Breach, 'error'> {
  return { container, field, resource, bound, allowed: formatQuantity(allowed), subject, has: text(has) };
}

function objection({ metadata }: LimitRange, { field, error, ...breach }: Breach, message: string): Objection {
  const list = breach.subject === 'request' ? 'requests' : 'limits';
  const path = at(breach.container === undefined ? field : `${field}.${list}[${breach.resource}]`);
  const fits = breach.container !== undefined && breach.bound !== 'maxLimitRequestRatio';
  return {
    code: 'OutOfLimitRange',
    layer: 'admission',
    path,
    limitRange: metadata.name,
    ...breach,
    remedies: fits ? [{ code: 'SetField', path, value: breach.allowed }] : [],
    kubernetes: { plugin: PLUGIN, message },
  };
}
