import type { PodSpec } from '../../../kube/pod-template.generated';
import { NAMESPACE_NODE_SELECTOR_ANNOTATION } from '../../../kube/well-known';
import { isLabelKey, isLabelValue } from '../../controller/label-syntax';
import { valueAt } from '../../string-map';
import type { Finding, Law, Objection, Surroundings } from '../admission';
import { at, forbidden } from '../words';

const PLUGIN = 'PodNodeSelector';
const CLUSTER_DEFAULT = 'clusterDefaultNodeSelector';

type Labels = Readonly<Record<string, string>>;

/**
 * A namespace can put its pods on certain nodes, by an annotation. The plugin is off in Kubernetes unless somebody
 * switches it on, which whoever writes the annotation is taken to have done.
 *
 * @see https://kubernetes.io/docs/reference/access-authn-authz/admission-controllers/#podnodeselector
 */
export const podNodeSelectorLaw: Law = (spec, surroundings) => {
  const wanted = wantedSelector(surroundings);
  if (wanted === undefined) return {};
  const labels = parse(wanted.text);
  if (!labels) return unreadable(wanted.text, surroundings);
  const conflicts = Object.entries(labels)
    .filter(([key, value]) => valueAt(spec.nodeSelector, key) !== undefined && valueAt(spec.nodeSelector, key) !== value)
    .map(([key, value]) => conflict(key, value, spec, surroundings));
  if (conflicts.length > 0) return { objections: conflicts };
  const added = Object.entries(labels).filter(([key]) => valueAt(spec.nodeSelector, key) === undefined);
  return {
    spec: { ...spec, nodeSelector: { ...labels, ...spec.nodeSelector } },
    changes: added.map(([key, value]) => ({ plugin: PLUGIN, object: wanted.object, path: at(`nodeSelector[${key}]`), value })),
    objections: notAllowed({ ...labels, ...spec.nodeSelector }, surroundings, ''),
  };
};

/** What other plugins added is not allowed either. What the template itself selects was found before. */
export const allowedNodeSelectorLaw: Law = (spec, surroundings) => (
  { objections: notAllowed(spec.nodeSelector ?? {}, surroundings, surroundings.names.made) });

/** A selector, and on whose word. */
interface Wanted {
  readonly text: string;
  readonly object: string;
}

function wantedSelector({ namespace, objects: { namespaces }, options: { podNodeSelector } }: Surroundings): Wanted | undefined {
  if (podNodeSelector === false) return undefined;
  const annotations = namespaces?.find(({ metadata }) => metadata.name === namespace)?.metadata.annotations;
  const annotation = valueAt(annotations, NAMESPACE_NODE_SELECTOR_ANNOTATION);
  if (annotation !== undefined) return { text: annotation, object: `Namespace ${namespace}` };
  return podNodeSelector && { text: podNodeSelector[CLUSTER_DEFAULT] ?? '', object: 'the configuration of the cluster' };
}

/** Undefined where Kubernetes cannot read it. */
function parse(text: string): Labels | undefined {
  if (text === '') return {};
  const pairs = text.split(',').map((pair) => pair.split('='));
  const trimmed = pairs.map((parts) => parts.map((part) => part.trim()));
  return trimmed.every(([key, value, ...more]) => value !== undefined && more.length === 0 && isLabelKey(key) && isLabelValue(value))
    ? Object.fromEntries(trimmed as [string, string][]) : undefined;
}

/** Kubernetes tells what is no pair; of what is no label, it tells the whole rule, which is not said again here. */
function unreadable(selector: string, { namespace }: Surroundings): Finding {
  const [broken] = selector.split(',').map((pair) => pair.split('=')).filter((parts) => parts.length !== 2);
  return {
    objections: [{
      code: 'NamespaceNodeSelectorUnreadable',
      layer: 'admission',
      path: 'metadata.namespace',
      namespace,
      selector,
      remedies: [],
      kubernetes: { plugin: PLUGIN, message: `invalid selector: ${broken ? `[${broken.join(' ')}]` : selector}` },
    }],
  };
}

function conflict(key: string, wants: string, { nodeSelector }: Partial<PodSpec>, { namespace }: Surroundings): Objection {
  return {
    code: 'NamespaceNodeSelectorConflict',
    layer: 'admission',
    path: at(`nodeSelector[${key}]`),
    namespace,
    key,
    wants,
    has: valueAt(nodeSelector, key)!,
    remedies: [{ code: 'SetField', path: at(`nodeSelector[${key}]`), value: wants }],
    kubernetes: { plugin: PLUGIN, message: forbidden('', 'pod node label selector conflicts with its namespace node label selector') },
  };
}

function notAllowed(selector: Labels, { namespace, options: { podNodeSelector } }: Surroundings, pod: string): Objection[] {
  const allowed = podNodeSelector ? parse(podNodeSelector[namespace] ?? '') ?? {} : {};
  if (Object.keys(allowed).length === 0) return [];
  return Object.entries(selector).filter(([key, value]) => valueAt(allowed, key) !== value).map(([key, has]) => ({
    code: 'NodeSelectorNotAllowed',
    layer: 'admission',
    path: at(`nodeSelector[${key}]`),
    namespace,
    key,
    has,
    remedies: [{ code: 'RemoveField', path: at(`nodeSelector[${key}]`) }],
    kubernetes: { plugin: PLUGIN, message: forbidden(pod, 'pod node label selector labels conflict with its namespace whitelist') },
  }));
}
