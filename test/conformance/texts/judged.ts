import { cluster, container, inNamespace, node, pod, requesting, type TextCase } from './cast';
import type { Pod } from '../../../lib/kube/pod';
import type { PodSpec, Volume } from '../../../lib/kube/pod-template.generated';

const IMPORTANT = { priority: 10 };
const ZONE = 'topology.kubernetes.io/zone';
const mounting = (volume: Partial<Volume>): Partial<PodSpec> => ({ volumes: [{ name: 'data', ...volume }] });
const CLAIMING = mounting({ persistentVolumeClaim: { claimName: 'data' } });
const claim = (spec: object = {}, status: object = {}, annotations: Record<string, string> = {}) => ({
  metadata: { ...inNamespace('data'), uid: 'data', annotations },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, volumeMode: 'Filesystem', ...spec },
  status: { phase: 'Pending', ...status },
});
const BOUND = claim({ volumeName: 'disk' }, { phase: 'Bound' }, { 'pv.kubernetes.io/bind-completed': 'yes' });
const disk = (spec: object = {}, labels: Record<string, string> = {}) => ({
  metadata: { name: 'disk', labels },
  spec: {
    accessModes: ['ReadWriteOnce'],
    capacity: { storage: '1Gi' },
    csi: { driver: 'example.com', volumeHandle: 'disk' },
    claimRef: { ...inNamespace('data'), uid: 'data' },
    ...spec,
  },
  status: { phase: 'Bound' },
});
const affinityTo = (zone: string) => ({ nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: ZONE, operator: 'In', values: [zone] }] }] } } });
const lateClass = { metadata: { name: 'late' }, provisioner: 'kubernetes.io/no-provisioner', volumeBindingMode: 'WaitForFirstConsumer' };
const capacityClass = { metadata: { name: 'late' }, provisioner: 'example.com', volumeBindingMode: 'WaitForFirstConsumer' };
const ISCSI = { iscsi: { targetPortal: '10.0.0.1', iqn: 'iqn.2026-01.com.example:disk', lun: 0 } };

const labelSelector = { matchLabels: { app: 'crowd' } };
const spread = (topologyKey: string): Partial<PodSpec> => (
  { topologySpreadConstraints: [{ maxSkew: 1, topologyKey, whenUnsatisfiable: 'DoNotSchedule', labelSelector, nodeAffinityPolicy: 'Ignore' }] });
const term = (app: string) => ({ requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: 'kubernetes.io/hostname', labelSelector: { matchLabels: { app } } }] });
const labelled = (app: string, number = 1): Partial<Pod> => ({ metadata: { ...inNamespace(`${app}-${number}`), labels: { app } } });

/** What the laws of this package do not reach. */
export const judged: readonly TextCase[] = ([
  { name: 'a claim is missing', pod: CLAIMING, nodes: cluster(3), persistentVolumeClaims: [] },
  { name: 'a claim is missing, and there is one node', pod: CLAIMING, nodes: cluster(1), persistentVolumeClaims: [] },
  { name: 'a claim waits for its volume', pod: CLAIMING, nodes: cluster(3), persistentVolumeClaims: [claim()] },
  { name: 'a claim has lost its volume', pod: CLAIMING, nodes: cluster(3), persistentVolumeClaims: [{ ...BOUND, status: { phase: 'Lost' } }] },
  { name: 'a claim names a volume that is not there', pod: CLAIMING, nodes: cluster(3), persistentVolumeClaims: [BOUND] },
  {
    name: 'a claim that is made with the pod is not there yet',
    pod: mounting({
      ephemeral: {
        volumeClaimTemplate: {
          spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
        },
      },
    }),
    nodes: cluster(3),
    persistentVolumeClaims: [],
  },
  {
    name: 'no volume is there for a claim that waits for its pod',
    pod: CLAIMING,
    nodes: cluster(3),
    persistentVolumeClaims: [claim({ storageClassName: 'late' })],
    storageClasses: [lateClass],
  },
  {
    name: 'no storage is left for a claim that waits for its pod',
    pod: CLAIMING,
    nodes: cluster(3),
    persistentVolumeClaims: [claim({ storageClassName: 'late' })],
    storageClasses: [capacityClass],
    csiDrivers: [{ metadata: { name: 'example.com' }, spec: { storageCapacity: true } }],
    csiStorageCapacities: [],
  },
  {
    name: 'the volume is elsewhere',
    pod: CLAIMING,
    nodes: cluster(3, {}, { [ZONE]: 'z1' }),
    persistentVolumeClaims: [BOUND],
    persistentVolumes: [disk(affinityTo('z2'))],
  },
  {
    name: 'the volume is elsewhere than the only node',
    pod: CLAIMING,
    nodes: cluster(1, {}, { [ZONE]: 'z1' }),
    persistentVolumeClaims: [BOUND],
    persistentVolumes: [disk(affinityTo('z2'))],
  },
  {
    name: 'the volume is of another zone',
    pod: CLAIMING,
    nodes: cluster(3, {}, { [ZONE]: 'z1' }),
    persistentVolumeClaims: [BOUND],
    persistentVolumes: [disk({}, { [ZONE]: 'z2' })],
  },
  {
    name: 'a claim for one pod is taken',
    pod: CLAIMING,
    nodes: cluster(3),
    persistentVolumeClaims: [{ ...BOUND, spec: { ...BOUND.spec, accessModes: ['ReadWriteOncePod'] } }],
    persistentVolumes: [disk({ accessModes: ['ReadWriteOncePod'] })],
    pods: [pod('other', CLAIMING)],
  },
  {
    name: 'who has the claim for one pod goes',
    pod: { ...CLAIMING, ...IMPORTANT },
    nodes: cluster(3),
    persistentVolumeClaims: [{ ...BOUND, spec: { ...BOUND.spec, accessModes: ['ReadWriteOncePod'] } }],
    persistentVolumes: [disk({ accessModes: ['ReadWriteOncePod'] })],
    pods: [pod('other', CLAIMING)],
  },
  { name: 'the disk is taken', pod: mounting(ISCSI), nodes: cluster(3), pods: [pod('other', mounting(ISCSI))] },
  {
    name: 'no volume more can be attached',
    pod: CLAIMING,
    nodes: cluster(3),
    persistentVolumeClaims: [BOUND],
    persistentVolumes: [disk()],
    csiNodes: [{ metadata: { name: 'a' }, spec: { drivers: [{ name: 'example.com', nodeID: 'a', allocatable: { count: 0 } }] } }],
  },
  { name: 'too uneven', pod: spread('kubernetes.io/hostname'), nodes: cluster(3), pods: [pod('crowd', {}, labelled('crowd')), pod('crowd', {}, labelled('crowd', 2))] },
  { name: 'the node is in no domain', pod: spread('rack'), nodes: cluster(3) },
  { name: 'nobody is there whom it wants near', pod: { affinity: { podAffinity: term('friend') } }, nodes: cluster(3) },
  { name: 'somebody is there whom it wants away', pod: { affinity: { podAntiAffinity: term('foe') } }, nodes: cluster(3), pods: [pod('foe', {}, labelled('foe'))] },
  { name: 'somebody goes whom it wants away', pod: { ...IMPORTANT, affinity: { podAntiAffinity: term('foe') } }, nodes: cluster(3), pods: [pod('foe', {}, labelled('foe'))] },
  { name: 'somebody wants it away', pod: {}, nodes: cluster(3), pods: [pod('shy', { affinity: { podAntiAffinity: term('agent') } })] },
  {
    name: 'somebody is there whom it wants away, and too little is left',
    pod: { ...requesting({ cpu: '1500m' }), affinity: { podAntiAffinity: term('foe') } },
    nodes: cluster(3),
    pods: [pod('foe', requesting({ cpu: '1' }), labelled('foe'))],
  },
  { name: 'a claim on devices is missing', pod: { resourceClaims: [{ name: 'device', resourceClaimName: 'device' }] }, nodes: cluster(3), resourceClaims: [] },
  {
    name: 'no devices are there',
    pod: { resourceClaims: [{ name: 'device', resourceClaimName: 'device' }] },
    nodes: cluster(3),
    resourceClaims: [{
      metadata: { ...inNamespace('device'), uid: 'device' },
      spec: {
        devices: {
          requests: [{
            name: 'one',
            exactly: { deviceClassName: 'any', allocationMode: 'ExactCount', count: 1 },
          }],
        },
      },
    }],
    deviceClasses: [{ metadata: { name: 'any' }, spec: {} }],
  },
  {
    name: 'the node does not declare a feature',
    pod: {
      containers: [container({
        restartPolicy: 'Never',
        restartPolicyRules: [
          { action: 'RestartAllContainers', exitCodes: { operator: 'In', values: [1] } },
        ],
      })],
    },
    nodes: cluster(3),
  },
  {
    name: 'the node does not declare options of mounts',
    pod: {
      containers: [container({ volumeMounts: [{ name: 'data', mountPath: '/data', bindMountOptions: ['noexec'] }] })],
      ...mounting({ emptyDir: {} }),
    },
    nodes: cluster(3),
  },
  {
    name: 'a volume elsewhere, and one node more',
    pod: CLAIMING,
    nodes: [node('a', {}, { [ZONE]: 'z1' }), node('b', {}, { [ZONE]: 'z2' })],
    persistentVolumeClaims: [BOUND],
    persistentVolumes: [disk(affinityTo('z2'))],
  },
] satisfies Omit<TextCase, 'isJudged'>[]).map((each) => ({ ...each, isJudged: true }));
