import { isDaemonSetVersion } from './old-daemon-set';

/** The kinds that bear on placement, and the version that each is written in. */
const KINDS: { readonly [kind: string]: string } = { DaemonSet: 'apps/v1', Node: 'v1', Pod: 'v1' };

/** Where people look for them. In another group, such as apps.kruise.io, a kind of the same name is another kind. */
const OWN_GROUPS = ['', 'core', 'apps', 'app', 'extensions'];

/** What is wrong with a version of Kubernetes' own that does not have this kind; undefined where nothing is. */
export function wrongVersion(apiVersion: string, kind: string): string | undefined {
  const alike = Object.keys(KINDS).find((known) => known !== kind && known.toLowerCase() === kind.toLowerCase());
  if (alike !== undefined && isOwn(apiVersion)) return `Kubernetes has no kind ${JSON.stringify(kind)}: did you mean ${alike}?`;
  if (!bearsOnPlacement(kind) || KINDS[kind] === apiVersion || kind === 'DaemonSet' && isDaemonSetVersion(apiVersion)) return undefined;
  if (!isOwn(apiVersion)) return undefined;
  return `Kubernetes has no ${kind} in ${JSON.stringify(apiVersion)}: did you mean ${KINDS[kind]}?`;
}

function isOwn(apiVersion: string): boolean {
  return OWN_GROUPS.includes(apiVersion.includes('/') ? apiVersion.split('/')[0] : '');
}

/** Objects counted by kind: `ConfigMap 2, ServiceAccount 1`. A kind that has its name from one of ours is told apart by its apiVersion. */
export function inventory(objects: readonly { readonly kind: string; readonly apiVersion?: string }[]): string {
  const counts = new Map<string, number>();
  for (const { kind, apiVersion } of objects) {
    const name = apiVersion !== undefined && bearsOnPlacement(kind) && KINDS[kind] !== apiVersion ? `${kind} of ${apiVersion}` : kind;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${name} ${count}`).join(', ');
}

function bearsOnPlacement(kind: string): boolean {
  return Object.hasOwn(KINDS, kind);
}
