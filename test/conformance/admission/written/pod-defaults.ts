import { asked, container, containers, limitRange, resources, type AdmissionCase } from '../cast';

export const defaults: readonly AdmissionCase[] = [
  asked('nothing is given', {}),
  asked('limits become requests', {
    containers: [container(resources({ cpu: '100m' }, { cpu: '1', memory: '0.5Gi' }))],
    initContainers: [container(resources(undefined, { 'cpu': '20m', 'ephemeral-storage': '1G' }), 'init')],
  }),
  asked('a request of nothing stays', containers([resources({ cpu: 0 }, { cpu: '1' })])),
  asked('on the network of the node ports are host ports', {
    hostNetwork: true,
    containers: [container({ ports: [{ containerPort: 9100 }, { containerPort: 9101, hostPort: 9101 }] })],
    initContainers: [container({ ports: [{ containerPort: 80 }] }, 'init')],
  }),
  asked('two containers with one port on the network of the node', {
    hostNetwork: true,
    containers: [container({ ports: [{ containerPort: 80 }, { containerPort: 80, protocol: 'UDP' }] }), container({ ports: [{ containerPort: 80 }] }, 'second')],
    initContainers: [container({ ports: [{ containerPort: 80 }, { containerPort: 80, name: 'again' }] }, 'init')],
  }),
  asked('elsewhere they are not', containers([{ ports: [{ containerPort: 9100 }, { containerPort: 9101, hostPort: 19101 }] }])),
  asked('a node name with scheduling gates', { nodeName: 'n', schedulingGates: [{ name: 'example.com/wait' }] }),
  asked('a limit of the pod as a whole', { resources: { limits: { cpu: '2', memory: '1Gi' } }, ...containers([resources({ cpu: '100m' }, { cpu: '1' })]) }),
  asked('a request of the pod as a whole', { resources: { requests: { cpu: '1500m' } }, ...containers([resources(undefined, { cpu: '1', memory: '64Mi' })]) }),
  asked('a request of the pod below what all its containers are limited to', {
    resources: { requests: { cpu: '500m' } },
    containers: [container(resources({ cpu: '100m' }, { cpu: '1' })), container(resources({ cpu: '100m' }, { cpu: '2' }), 'second')],
    initContainers: [container(resources({ cpu: '100m' }, { cpu: '4' }), 'init')],
  }),
  asked('a request of the pod below the limits that became requests', {
    resources: { requests: { cpu: '500m' } }, ...containers([resources(undefined, { cpu: '1' })]),
  }),
  asked('a default limit above that of the pod', { resources: { limits: { cpu: '500m', memory: '1Gi' } } }, {
    limitRanges: [limitRange('usual', { type: 'Container', default: { cpu: '1' }, defaultRequest: { cpu: '100m' } })],
  }),
  asked('huge pages of the containers are the pod\'s', {
    resources: { requests: { cpu: '1' } },
    ...containers([resources({ 'cpu': '100m', 'memory': '64Mi', 'hugepages-2Mi': '4Mi' }, { 'cpu': '1', 'memory': '64Mi', 'hugepages-2Mi': '4Mi' })]),
  }),
];
