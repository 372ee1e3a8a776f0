import { unserved } from '../../lib/cli/unserved';

const KINDS = ['apps/v1 DaemonSet', 'rbac.authorization.k8s.io/v1 Role', 'v1 ConfigMap'];
const source = { file: 'a.yaml', line: 3 };
const told = (apiVersion: string, kind: string) => unserved({ apiVersion, kind, object: {}, source, positionOf: () => source }, KINDS);

describe('what kubectl finds no match for', () => {
  test.each([
    ['extensions/v1beta1', 'DaemonSet', 'no matches for kind "DaemonSet" in version "extensions/v1beta1"; change it to apps/v1'],
    ['apps/v1beta2', 'DaemonSet', 'no matches for kind "DaemonSet" in version "apps/v1beta2"; change it to apps/v1'],
    ['rbac.authorization.k8s.io/v1beta1', 'Role', 'no matches for kind "Role" in version "rbac.authorization.k8s.io/v1beta1"; change it to rbac.authorization.k8s.io/v1'],
    ['apps/v1', 'ConfigMap', 'no matches for kind "ConfigMap" in version "apps/v1"; change it to v1'],
    ['extensions/v1beta1', 'Ingress', 'no matches for kind "Ingress" in version "extensions/v1beta1"'],
  ])('%s %s', (apiVersion, kind, message) => expect(told(apiVersion, kind)).toEqual({ source, path: 'apiVersion', message }));

  test.each([
    ['apps/v1', 'DaemonSet'],
    ['apps/v1', 'Deployment'],
    ['apps.kruise.io/v1alpha1', 'DaemonSet'],
    ['iam.example.com/v1', 'Role'],
  ])('is not %s %s, which a server may have', (apiVersion, kind) => expect(told(apiVersion, kind)).toBeUndefined());
});
