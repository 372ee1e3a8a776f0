import type { Problem } from '../kube/source';
import type { TypedDocument } from '../reading/manifests';

/** The first home of DaemonSets and NetworkPolicies, of which nothing is left. */
const GONE = 'extensions';

/**
 * What kubectl says of an object that the API server has in no such version: every version of these kinds but the one
 * that is judged has been removed. Undefined where a server may have it, such as by a CustomResourceDefinition.
 *
 * @param kinds those that can be judged, such as `apps/v1 DaemonSet`
 * @see NoKindMatchError in k8s.io/apimachinery/pkg/api/meta/errors.go, and for the versions that are gone
 *   APILifecycleRemoved in k8s.io/api, such as extensions/v1beta1/zz_generated.prerelease-lifecycle.go
 */
export function unserved({ apiVersion, kind, positionOf }: TypedDocument, kinds: readonly string[]): Problem | undefined {
  const known = kinds.map((each) => each.split(' '));
  const right = known.find(([, name]) => name === kind)?.[0];
  const group = groupOf(apiVersion);
  const isOwn = right !== undefined && right !== apiVersion && known.some(([version]) => groupOf(version) === group);
  if (group !== GONE && !isOwn) return undefined;
  return {
    source: positionOf('apiVersion'),
    path: 'apiVersion',
    message: `no matches for kind ${JSON.stringify(kind)} in version ${JSON.stringify(apiVersion)}${right === undefined ? '' : `; change it to ${right}`}`,
  };
}

function groupOf(apiVersion: string): string {
  return apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
}
