import fc from 'fast-check';
import { anyPod } from './arbitraries';
import type { PodSpec } from '../../lib/kube/pod-template.generated';

const of = <T>(values: readonly T[]) => fc.constantFrom(...values);

const AMOUNTS = [
  0, 1, 2, 0.1, 0.5, 1.5, 1e3, '0', '1', '3', '100m', '250m', '1000m', '1500m', '0.1', '.5', '1k', '1M', '1G', '1T', '1P', '1E', '1Ki', '1Mi', '1.5Mi', '1023Ki', '1024Ki', '1024Mi', '2048', '1048576',
  '1Gi', '0.5Gi', '1Ti', '1Pi', '1Ei', '1e3', '1e-3', '1e6', '12e2', '1u', '1n', '1000u', '1001u', '500n', '0.0001', '1.0001', '1m', '0m', '0Ki', '0e3', '128974848', '129e6', '129M', '123Mi',
  '9223372036854775807', '9223372036854775808', '8Ei', '7Ei', '9E', '10E', '100E', '0.000000000001', '1e18', '1e19', '1e30', '12345.6789', '1.1Ki', '0.3Ki', '1.25Gi',
];
const RESOURCES = ['cpu', 'cpu', 'memory', 'memory', 'ephemeral-storage', 'example.com/gpu', 'pods'];
/** Of these a container must request its limit: said once, it is so. */
const HUGE_PAGES = 'hugepages-2Mi';

const amounts = (resources: readonly string[]) => (
  fc.array(fc.tuple(of(resources), of(AMOUNTS)), { maxLength: 3 }).map((entries): Record<string, string | number> => Object.fromEntries(entries)));
const requirements = (requestable: readonly string[]) => fc.record({
  requests: fc.option(amounts(requestable), { nil: undefined, freq: 3 }),
  limits: fc.option(amounts([...requestable, HUGE_PAGES]), { nil: undefined, freq: 2 }),
});

const port = fc.record({
  containerPort: of([80, 443, 8080, 9100]),
  hostPort: of([undefined, undefined, 0, 80, 443, 9100]),
  protocol: of([undefined, 'TCP', 'UDP', 'SCTP']),
  hostIP: of([undefined, '', '0.0.0.0', '127.0.0.1', '::']),
});

const container = fc.record({
  resources: fc.option(requirements(RESOURCES), { nil: undefined, freq: 4 }),
  ports: fc.option(fc.array(port, { maxLength: 3 }), { nil: undefined, freq: 2 }),
});
const initContainer = fc.tuple(container, of([undefined, 'Always', 'Always', 'OnFailure', 'Never'])).map(([one, restartPolicy]) => ({ ...one, restartPolicy }));

const named = (name: string) => <T extends object>(one: T, index: number) => ({ name: `${name}${index}`, image: 'image', ...one });

/** A pod template with everything that its pods count for. */
export const anyDaemonPod = fc.record({
  base: anyPod,
  containers: fc.array(container, { minLength: 1, maxLength: 3 }),
  initContainers: fc.array(initContainer, { maxLength: 3 }),
  overhead: fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: amounts([...RESOURCES, HUGE_PAGES]) }),
  resources: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: requirements([...RESOURCES, HUGE_PAGES]) }),
}).map(({ base, containers, initContainers, ...rest }) => ({
  ...base,
  ...rest,
  containers: containers.map(named('c')),
  initContainers: initContainers.map(named('i')),
})) as fc.Arbitrary<Partial<PodSpec>>;
