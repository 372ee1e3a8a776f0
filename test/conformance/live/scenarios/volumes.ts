import type { PodSpec } from '../../../../lib/kube/pod-template.generated';
import type { KubernetesObject } from '../api';
import { agent, node, object, pod } from '../cast';
import type { Scenario } from '../scenario';

const ZONE = 'topology.kubernetes.io/zone';
const zones = [node('a', { labels: { [ZONE]: 'one' } }), node('b', { labels: { [ZONE]: 'two' } })];
const pair = [node('a'), node('b')];
const SIZE = { storage: '1Gi' };

const claim = (spec: object = {}, accessModes = ['ReadWriteMany']): KubernetesObject => (
  object('v1', 'PersistentVolumeClaim', 'data', { spec: { accessModes, resources: { requests: SIZE }, storageClassName: '', ...spec } }));
const volume = (spec: object, metadata: object = {}, accessModes = ['ReadWriteMany']): KubernetesObject => (
  object('v1', 'PersistentVolume', 'disk', { spec: { accessModes, capacity: SIZE, hostPath: { path: '/data' }, storageClassName: '', ...spec } }, metadata));
const storageClass = (rest: object): KubernetesObject => object('storage.k8s.io/v1', 'StorageClass', 'slow', { provisioner: 'kubernetes.io/no-provisioner', ...rest });
const onNode = (name: string) => ({ nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: [name] }] }] } } });

const mounts: Partial<PodSpec> = { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }] };
const user = [agent({ pod: mounts })];
const later = { volumeBindingMode: 'WaitForFirstConsumer' };
const disk = (pdName: string): Partial<PodSpec> => ({ volumes: [{ name: 'data', gcePersistentDisk: { pdName } }] });
const csi = (handle: string) => ({ hostPath: undefined, csi: { driver: 'csi.example.com', volumeHandle: handle } });
const csiNode = object('storage.k8s.io/v1', 'CSINode', 'a', { spec: { drivers: [{ name: 'csi.example.com', nodeID: 'a', topologyKeys: null, allocatable: { count: 1 } }] } });

/** What VolumeRestrictions, NodeVolumeLimits, VolumeBinding and VolumeZone make of pods. */
export const volumes: readonly Scenario[] = [
  { name: 'a claim that is not there', nodes: pair, daemonSets: user },
  { name: 'a claim that is bound', nodes: pair, objects: [volume({}), claim()], daemonSets: user },
  { name: 'a claim that no volume meets', nodes: pair, objects: [claim()], daemonSets: user },
  { name: 'a claim of a class that is not there', nodes: pair, objects: [claim({ storageClassName: 'absent' })], daemonSets: user },
  { name: 'a claim whose volume is not there', nodes: pair, objects: [claim({ volumeName: 'disk' })], daemonSets: user },
  { name: 'a claim whose volume is lost', nodes: pair, objects: [volume({}), claim()], daemonSets: user, then: [{ remove: 'PersistentVolume/disk' }, { remove: 'Pod/agent@a' }] },
  { name: 'a claim that waits for its first consumer, and no volume', nodes: pair, objects: [storageClass(later), claim({ storageClassName: 'slow' })], daemonSets: user },
  {
    name: 'a claim that waits for its first consumer, and a volume of one node',
    nodes: pair,
    objects: [storageClass(later), volume({ storageClassName: 'slow', ...onNode('a') }), claim({ storageClassName: 'slow' })],
    daemonSets: [agent({ pod: { ...mounts, nodeSelector: { 'kubernetes.io/hostname': 'b' } } })],
  },
  {
    name: 'a claim that waits for a provisioner of other zones',
    nodes: zones,
    objects: [
      object('storage.k8s.io/v1', 'StorageClass', 'zonal', { provisioner: 'csi.example.com', ...later, allowedTopologies: [{ matchLabelExpressions: [{ key: ZONE, values: ['three'] }] }] }),
      claim({ storageClassName: 'zonal' }),
    ],
    daemonSets: user,
  },
  { name: 'a volume of one node', nodes: pair, objects: [volume(onNode('a')), claim()], daemonSets: user },
  { name: 'a volume of one zone', nodes: zones, objects: [volume({}, { labels: { [ZONE]: 'one' } }), claim()], daemonSets: user },
  { name: 'a volume of a zone on nodes without zones', nodes: pair, objects: [volume({}, { labels: { [ZONE]: 'one' } }), claim()], daemonSets: user },
  { name: 'a volume for one pod', nodes: pair, objects: [volume({}, {}, ['ReadWriteOncePod']), claim({}, ['ReadWriteOncePod'])], pods: [pod('holder', 'a', { pod: mounts })], daemonSets: user },
  {
    name: 'a volume of its own for each pod, which nobody provides',
    nodes: pair,
    daemonSets: [agent({ pod: { volumes: [{ name: 'scratch', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: SIZE }, storageClassName: 'absent' } } } }] } })],
  },
  { name: 'a disk that another pod has', nodes: pair, pods: [pod('holder', 'a', { pod: disk('d') })], daemonSets: [agent({ pod: disk('d') })] },
  {
    name: 'as many volumes as the node may have',
    nodes: pair,
    objects: [
      csiNode, volume(csi('1')), claim(),
      object('v1', 'PersistentVolume', 'more', { spec: { accessModes: ['ReadWriteMany'], capacity: { storage: '2Gi' }, storageClassName: 'more', csi: { driver: 'csi.example.com', volumeHandle: '2' } } }),
      object('v1', 'PersistentVolumeClaim', 'more', { spec: { accessModes: ['ReadWriteMany'], resources: { requests: { storage: '2Gi' } }, storageClassName: 'more' } }),
    ],
    pods: [pod('holder', 'a', { pod: { volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'more' } }] } })],
    daemonSets: user,
  },
  { name: 'configuration that is not there is the kubelet\'s affair', nodes: pair, daemonSets: [agent({ pod: { volumes: [{ name: 'config', configMap: { name: 'absent' } }] } })] },
  { name: 'a claim that is missing comes before cpu that is short', nodes: pair, daemonSets: [agent({ pod: mounts, container: { resources: { requests: { cpu: '3' } } } })] },
];
