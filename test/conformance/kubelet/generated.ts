import type { Node } from '../../../lib/kube/node';
import type { Pod, ResourceList } from '../../../lib/kube/pod';
import type { Container, PodSpec, ResourceRequirements } from '../../../lib/kube/pod-template.generated';
import { diceFrom } from '../dice';

/** What is asked of a kubelet, as `binaries/kubelet-admission` reads it. */
export interface KubeletCase {
  /** One that names its node. */
  readonly pod: Pod;
  readonly node: Node;
  readonly others: readonly Pod[];
}

const COUNT = 1_500;
const { upTo, oneOf, happens } = diceFrom(20260611);

const FPGA = 'example.com/fpga';
/** Few of each, so that pods are alike and the order of equals is seen. */
const AMOUNTS: Readonly<Record<string, readonly string[]>> = {
  'cpu': ['0', '1m', '100m', '300m', '0.5', '1', '1001m'],
  'memory': ['0', '1', '64Mi', '100M', '1Gi', '1500000k'],
  'ephemeral-storage': ['1Gi', '3Gi'],
  [FPGA]: ['1', '2'],
};
const OF_WHOLE_PODS = ['cpu', 'memory'];
const PRESENT: Readonly<Record<string, number>> = { 'cpu': 0.7, 'memory': 0.7, 'ephemeral-storage': 0.3, [FPGA]: 0.1 };

const amounts = (resources: readonly string[], share = 1): ResourceList => (
  Object.fromEntries(resources.filter((resource) => happens(PRESENT[resource] * share)).map((resource) => [resource, oneOf(AMOUNTS[resource])])));

/** As the API server stores them: no limit without a request, and of devices the same of both. */
function requirements(resources: readonly string[] = Object.keys(AMOUNTS)): ResourceRequirements {
  const kind = upTo(3);
  if (kind === 0) return {};
  const requests = amounts(resources);
  const limits = kind === 1 ? requests : amounts(Object.keys(requests), 0.7);
  return { requests, limits: { ...limits, ...requests[FPGA] !== undefined && { [FPGA]: requests[FPGA] } } };
}

const container = (name: string, more: Partial<Container> = {}): Container => ({ name, image: 'example.com/agent:1', resources: requirements(), ...more });

function spec(port?: number): Partial<PodSpec> {
  const ports = port === undefined ? {} : { ports: [{ containerPort: port, hostPort: port, protocol: 'TCP' }] };
  const restartPolicy = happens(0.4) ? { restartPolicy: 'Always' } : {};
  return {
    containers: [container('main', ports), ...happens(0.2) ? [container('second')] : []],
    ...happens(0.2) && { initContainers: [container('first', restartPolicy)] },
    ...happens(0.15) && { resources: happens(0.2) ? {} : requirements(OF_WHOLE_PODS) },
    ...happens(0.15) && { overhead: amounts(OF_WHOLE_PODS) },
  };
}

const CRITICAL = [2_000_001_000, 2_000_000_000, 2_000_000_001];
const ORDINARY = [0, -5, 1000, 1_999_999_999];
const MIRRORED = { 'kubernetes.io/config.mirror': 'digest', 'kubernetes.io/config.source': 'file' };

function other(index: number): Pod {
  const priority = happens(0.1) ? undefined : oneOf(happens(0.25) ? CRITICAL : ORDINARY);
  return {
    metadata: { name: `p${index}`, namespace: 'default', ...happens(0.1) && { annotations: MIRRORED } },
    spec: { ...spec(happens(0.15) ? oneOf([80, 443]) : undefined), nodeName: 'n', ...priority !== undefined && { priority } },
    ...happens(0.1) && { status: { qosClass: oneOf(['BestEffort', 'Burstable', 'Guaranteed']) } },
  };
}

function asked(): KubeletCase {
  const podSecurity = happens(0.05) ? { securityContext: { supplementalGroupsPolicy: oneOf(['Strict', 'Merge']) } } : {};
  const features = happens(0.3) ? { features: { supplementalGroupsPolicy: happens(0.5) } } : {};
  return {
    pod: {
      metadata: { name: 'new', namespace: 'default' },
      spec: { ...spec(happens(0.1) ? 80 : undefined), ...podSecurity, nodeName: 'n', priority: oneOf(happens(0.75) ? CRITICAL : ORDINARY) },
    },
    node: {
      metadata: { name: 'n', labels: { 'kubernetes.io/os': 'linux' } },
      status: {
        allocatable: {
          'cpu': oneOf(['300m', '1', '1500m', '2']),
          'memory': oneOf(['100Mi', '1Gi', '2Gi', '3G']),
          'ephemeral-storage': oneOf(['4Gi', '6Gi']),
          'pods': oneOf(['3', '5', '10']),
          ...happens(0.7) && { [FPGA]: oneOf(['1', '2', '3']) },
        },
        ...features,
      },
    },
    others: Array.from({ length: upTo(9) }, (_, index) => other(index)),
  };
}

/** Full nodes, of which most are asked to take in a critical pod. */
export const cases: readonly KubeletCase[] = Array.from({ length: COUNT }, asked);
