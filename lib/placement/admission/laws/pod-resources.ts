import type { PodSpec, ResourceRequirements } from '../../../kube/pod-template.generated';
import { atLeast } from '../../at-least';
import { isHugePages, isPodLevel } from '../../resources/pod-level';
import type { Quantity } from '../../resources/quantity';
import type { Change, Law } from '../admission';
import { podContainers } from '../pod-containers';
import { containerTotals, isOvercommitAllowed, quantities, sorted, text, type Quantities } from '../quantities';
import { at } from '../words';

/**
 * Where a pod has resources as a whole, what it lacks of them comes from its containers: limits on huge pages, then
 * requests, from Kubernetes 1.37 on also limits that every container has. Until 1.36 it was done before the
 * plugins are asked.
 *
 * @see https://github.com/kubernetes/kubernetes/blob/v1.37.2/pkg/api/pod/util.go DefaultPodLevelResources
 */
export const podResourcesLaw: Law = (spec, { kubernetesVersion }) => (atLeast(kubernetesVersion, '1.37') ? filled(spec, true) : {});

/** The same in Kubernetes 1.34 to 1.36. */
export const earlyPodResourcesLaw: Law = (spec, { kubernetesVersion }) => (
  atLeast(kubernetesVersion, '1.34') && !atLeast(kubernetesVersion, '1.37') ? filled(spec, false) : {});

function filled(spec: Partial<PodSpec>, withLimits: boolean): ReturnType<Law> {
  const before = spec.resources;
  if (!before || isEmpty(before)) return {};
  const written = quantities(before.limits);
  const limits = new Map([...hugePageLimits(spec, before), ...written]);
  const asks = withLimits || limits.size > 0 ? [...limitsAsRequests(limits), ...requestsOf(spec)] : [];
  const requests = new Map([...asks, ...quantities(before.requests)]);
  const all = withLimits ? new Map([...containerLimits(spec, requests, limits), ...limits]) : limits;
  return {
    spec: { ...spec, resources: { ...before, ...writtenAs('requests', before, requests), ...writtenAs('limits', before, all) } },
    changes: [...changes('requests', before, requests), ...changes('limits', before, all)],
  };
}

const isEmpty = ({ limits, requests }: ResourceRequirements) => Object.keys({ ...limits, ...requests }).length === 0;

const only = (all: Quantities, kept: (resource: string) => boolean) => [...all].filter(([resource]) => kept(resource));

const hugePageLimits = (spec: Partial<PodSpec>, { requests }: ResourceRequirements) => (
  only(containerTotals(spec, 'limits'), (resource) => isHugePages(resource) && !Object.hasOwn(requests ?? {}, resource)));

const limitsAsRequests = (limits: Quantities) => only(limits, isPodLevel);

const requestsOf = (spec: Partial<PodSpec>) => (
  only(containerTotals(spec, 'requests'), (resource) => isPodLevel(resource) && isOvercommitAllowed(resource)));

/** What all containers are limited to, where all are; but never less than what the pod requests. */
function containerLimits(spec: Partial<PodSpec>, requests: Quantities, limits: Quantities): [string, Quantity][] {
  const totals = containerTotals(spec, 'limits');
  return [...requests]
    .filter(([resource]) => isPodLevel(resource) && !limits.has(resource))
    .filter(([resource]) => podContainers(spec).every(({ container }) => Object.hasOwn(container.resources?.limits ?? {}, resource)))
    .flatMap(([resource, request]) => {
      const total = totals.get(resource);
      return total ? [[resource, request.milli > total.milli ? request : total]] : [];
    });
}

/** What stands in the manifest stays as it is written there. */
function writtenAs(kind: 'requests' | 'limits', before: ResourceRequirements, after: Quantities): ResourceRequirements {
  const all = Object.fromEntries(sorted(after).map(([resource, amount]) => [resource, text(amount)]));
  return after.size === 0 ? {} : { [kind]: { ...all, ...before[kind] } };
}

function changes(kind: 'requests' | 'limits', before: ResourceRequirements, after: Quantities): Change[] {
  return sorted(after)
    .filter(([resource]) => !Object.hasOwn(before[kind] ?? {}, resource))
    .map(([resource, amount]) => ({ plugin: undefined, object: undefined, path: at(`resources.${kind}[${resource}]`), value: text(amount)! }));
}
