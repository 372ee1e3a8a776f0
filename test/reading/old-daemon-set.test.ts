import type { DaemonSet } from '../../lib/kube/daemon-set';
import { asAppsV1, DAEMON_SET_VERSIONS } from '../../lib/reading/old-daemon-set';

const written = (apiVersion: string, spec: Partial<DaemonSet['spec']> = {}): DaemonSet => ({
  apiVersion, kind: 'DaemonSet', metadata: { name: 'a' }, spec: { template: { metadata: { labels: { app: 'a' } } }, ...spec },
});
const selector = { matchLabels: { app: 'a' } };
const updateStrategy = { type: 'OnDelete' };

test.each([
  ['apps/v1', {}, []],
  ['apps/v1beta2', {}, ['apiVersion apps/v1beta2 is not served since Kubernetes 1.16; it is read as apps/v1. Change it to apps/v1']],
  ['apps/v1beta1', { selector }, [
    'apiVersion apps/v1beta1 never had DaemonSets; it is read as apps/v1. Change it to apps/v1. A missing selector is taken from the labels of the template',
  ]],
  ['extensions/v1beta1', { selector, updateStrategy }, [
    'apiVersion extensions/v1beta1 is not served since Kubernetes 1.16; it is read as apps/v1. Change it to apps/v1. '
    + 'Its defaults are kept: updateStrategy OnDelete, and the selector from the labels of the template',
  ]],
])('%s is read as apps/v1', (apiVersion, added, warnings) => {
  expect(asAppsV1(written(apiVersion))).toEqual({ object: written('apps/v1', added), warnings });
});

test.each([
  ['no labels', {}],
  ['no metadata', undefined],
  ['empty labels', { labels: {} }],
])('a template with %s gives no selector, which would select every pod', (_, metadata) => {
  const { object } = asAppsV1(written('extensions/v1beta1', { template: { metadata } }));
  expect(object.spec).toEqual({ template: { metadata }, updateStrategy });
});

test('what an old DaemonSet says for itself stands', () => {
  const spec = { selector: { matchLabels: { x: 'y' } }, updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 2 } } };
  expect(asAppsV1(written('extensions/v1beta1', spec)).object).toEqual(written('apps/v1', spec));
});

test('other versions are no DaemonSets of Kubernetes', () => {
  expect(['apps/v1', 'extensions/v1beta1', 'apps/v2', 'apps.kruise.io/v1alpha1', 'v1'].map((version) => DAEMON_SET_VERSIONS.includes(version))).toEqual([true, true, false, false, false]);
});
