import type { LimitRange, LimitRangeItem } from '../../../kube/cluster-objects';
import type { ResourceList } from '../../../kube/pod';
import type { Container } from '../../../kube/pod-template.generated';
import type { Change, Law } from '../admission';
import { withContainers } from '../pod-containers';
import { at } from '../words';

/**
 * Containers without a request or a limit get those of the LimitRanges. Of several LimitRanges the first one wins, and
 * which one that is Kubernetes leaves to chance; here it is the first given.
 *
 * @see https://kubernetes.io/docs/concepts/policy/limit-range/
 */
export const limitDefaults: Law = (spec, { objects: { limitRanges = [] } }) => {
  const changes: Change[] = [];
  const after = limitRanges.reduce((pod, limitRange) => {
    const defaults = containerDefaults(limitRange);
    return withContainers(pod, ({ container, field }) => {
      const set = (kind: 'limits' | 'requests') => (resource: string, value: string | number) => changes.push({
        plugin: 'LimitRanger', object: `LimitRange ${limitRange.metadata.name}`, path: at(`${field}.resources.${kind}[${resource}]`), value,
      });
      return filled(filled(container, 'limits', defaults.limits, set('limits')), 'requests', defaults.requests, set('requests'));
    });
  }, spec);
  return after === spec ? {} : { spec: after, changes };
};

function filled(container: Container, kind: 'limits' | 'requests', defaults: ResourceList, set: (resource: string, value: string | number) => void): Container {
  const had = container.resources?.[kind] ?? {};
  const missing = Object.entries(defaults).filter(([resource]) => !Object.hasOwn(had, resource));
  if (missing.length === 0) return container;
  missing.forEach(([resource, value]) => set(resource, value));
  return { ...container, resources: { ...container.resources, [kind]: { ...had, ...Object.fromEntries(missing) } } };
}

/** A LimitRange has at most one item for containers. */
function containerDefaults({ spec }: LimitRange): { limits: ResourceList; requests: ResourceList } {
  const item = spec?.limits?.find(({ type }) => type === 'Container');
  return item ? { limits: defaultLimits(item), requests: defaultRequests(item) } : { limits: {}, requests: {} };
}

/** The API server fills these in when it stores a LimitRange, so that one in a manifest may lack them. */
const defaultLimits = (item: LimitRangeItem): ResourceList => ({ ...item.max, ...item.default });
const defaultRequests = (item: LimitRangeItem): ResourceList => ({ ...item.min, ...defaultLimits(item), ...item.defaultRequest });
