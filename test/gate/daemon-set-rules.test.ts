import { AGENT, CONFIG_OF_AGENT, DAEMON_SET, readable, withContainerNames } from '../../lib/gate/daemon-set-rules';
import { firstProp } from '../../lib/gate/prop-rule';
import type { DaemonSet } from '../../lib/kube/daemon-set';

const POD = 'spec.template.spec';
const manifest = {
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'agent' },
  spec: { template: { spec: { containers: [{ name: 'main' }, { name: 'a b]' }], initContainers: [{ name: 'first' }] } } },
} as unknown as DaemonSet;

test.each([
  [`${POD}.containers[0].image`, `${POD}.containers[0:main].image`],
  [`${POD}.initContainers[0].image`, `${POD}.initContainers[0:first].image`],
  [`${POD}.containers[1].name`, `${POD}.containers[1:1].name`],
  [`${POD}.containers[7].name`, `${POD}.containers[7:7].name`],
  [`${POD}.containers`, `${POD}.containers`],
])('%s is named %s', (field, named) => expect(withContainerNames(field, manifest)).toBe(named));

test.each([
  ['containers[1:proxy].image', 'containers[proxy].image'],
  ['containers[1:proxy].volumeMounts[2].name', 'containers[proxy].mounts or volumeMounts'],
  ['nodes', 'nodes'],
])('%s reads %s', (prop, text) => expect(readable(prop)).toBe(text));

test.each([
  ['metadata.name', 'name'],
  ['spec.template.metadata.annotations', 'podMetadata.annotations'],
  ['spec.template.labels', 'podMetadata.labels'],
  [`${POD}.nodeSelector[a]`, 'nodes or nodeSelector'],
  [`${POD}.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0]`, 'nodes or affinity'],
  [`${POD}.affinity.podAffinity`, 'affinity.podAffinity'],
  [`${POD}.tolerations[0].operator`, 'nodes or tolerations'],
  [`${POD}.serviceAccountName`, 'serviceAccountName, serviceAccount or name'],
  [`${POD}.volumes[3].name`, 'mounts or volumes'],
  [`${POD}.securityContext.runAsUser`, 'securityContext.runAsUser'],
  [`${POD}.priorityClassName`, 'priorityClassName'],
  [`${POD}.containers[0:main].image`, 'containers[0:main].image'],
  ['spec.updateStrategy.rollingUpdate', 'updateStrategy.rollingUpdate'],
  ['spec.template', undefined],
])('a DaemonSet makes %s of %s', (field, prop) => expect(firstProp(DAEMON_SET, field)).toBe(prop));

test.each([
  [`${POD}.containers[0:main].name`, 'containerName'],
  [`${POD}.containers[0:main].env[1].name`, 'env'],
  [`${POD}.containers[0:main].envFrom[1]`, 'envFrom[1]'],
  [`${POD}.containers[0:main].resources.requests`, 'resources.requests'],
  [`${POD}.securityContext.runAsUser`, 'podSecurityContext.runAsUser'],
  [`${POD}.resources.limits`, 'podResources.limits'],
  [`${POD}.containers[1:proxy].image`, undefined],
])('an agent makes %s of %s', (field, prop) => expect(firstProp(AGENT, field)).toBe(prop));

test.each([['data[a b]', 'config.files[a b]'], ['data', 'config.files'], ['metadata.name', 'name']])(
  'the ConfigMap of an agent makes %s of %s', (field, prop) => expect(firstProp(CONFIG_OF_AGENT, field)).toBe(prop));
