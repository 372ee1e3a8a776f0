import { aks } from '../../lib/clusters/aks';
import { osOf, platformOf } from '../../lib/placement/node-platform';
import { node, worker } from '../world';

const said = (os: unknown) => ({ ...node('n', { 'kubernetes.io/os': '', 'kubernetes.io/arch': '' }), status: { nodeInfo: { operatingSystem: os, architecture: 'arm64' } } });

test('labels tell the platform of a node', () => {
  expect(platformOf(worker)).toEqual({ os: 'linux', arch: 'amd64' });
});

test('where they do not, its kubelet does', () => {
  expect(platformOf(said('windows'))).toEqual({ os: 'windows', arch: 'arm64' });
  expect(platformOf(said(7))).toEqual({ os: undefined, arch: 'arm64' });
});

test('the kubelet of a virtual node writes Linux with a capital letter, as the label from before Kubernetes 1.14 does not', () => {
  const [virtual] = aks().serverless().nodes;
  expect(platformOf({ ...virtual, status: { nodeInfo: { operatingSystem: 'Linux' } } })).toEqual({ os: 'linux', arch: undefined });
  expect(platformOf({ ...virtual, status: {} })).toEqual({ os: 'linux', arch: undefined });
});

test('of a node that says nothing nothing is known', () => {
  expect(platformOf({ metadata: { name: 'n', labels: { 'beta.kubernetes.io/os': '' } } })).toEqual({ os: undefined, arch: undefined });
  expect(platformOf({ metadata: { name: 'n' } })).toEqual({ os: undefined, arch: undefined });
});

test('the system may be asked for alone', () => {
  expect([osOf(worker), osOf(said('windows')), osOf({ metadata: { name: 'n' } })]).toEqual(['linux', 'windows', undefined]);
});
