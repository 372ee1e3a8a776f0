import { KINDS, kindNamed, kindOf } from './kinds';

/** Where people look for them. In another group, such as apps.kruise.io, a kind of the same name is another kind. */
const OWN_GROUPS = [
  ...Object.values(KINDS).flatMap(({ versions }) => versions.map(groupOf)),
  'core', 'app', 'scheduling', 'node', 'storage', 'resource',
];

/** Versions that Kubernetes has had, or still has, beside the one that is read. */
const OTHER_VERSIONS = /^(?:scheduling|node|storage|resource)\.k8s\.io\/v1(?:alpha|beta)\d+$|^policy\/v1beta1$/;

/** What is wrong with a version of Kubernetes' own that does not have this kind; undefined where nothing is. */
export function wrongVersion(apiVersion: string, kind: string): string | undefined {
  if (!OWN_GROUPS.includes(groupOf(apiVersion)) || kindOf(apiVersion, kind)) return undefined;
  const alike = Object.keys(KINDS).find((known) => known !== kind && known.toLowerCase() === kind.toLowerCase());
  if (alike !== undefined) return `Kubernetes has no kind ${JSON.stringify(kind)}: did you mean ${alike}?`;
  const [right] = kindNamed(kind)?.versions ?? [];
  if (right === undefined) return undefined;
  return OTHER_VERSIONS.test(apiVersion) && groupOf(apiVersion) === groupOf(right)
    ? `${kind} is read in ${right} only, not in ${JSON.stringify(apiVersion)}: change it to ${right}`
    : `Kubernetes has no ${kind} in ${JSON.stringify(apiVersion)}: did you mean ${right}?`;
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
}

/** What tells of what kind an object is. */
interface OfKind {
  readonly kind: string;
  readonly apiVersion?: string;
}

/** Objects counted by kind, in the order of their names. A kind that has its name from one of ours is told apart by its apiVersion. */
export function countKinds(objects: readonly OfKind[]): [kind: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { kind, apiVersion } of objects) {
    const name = apiVersion !== undefined && kindNamed(kind) && !kindOf(apiVersion, kind) ? `${kind} of ${apiVersion}` : kind;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** `ConfigMap 2, Secret 1`. */
export function inventory(objects: readonly OfKind[]): string {
  return countKinds(objects).map(([name, count]) => `${name} ${count}`).join(', ');
}
