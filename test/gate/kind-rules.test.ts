import * as kinds from '../../lib/gate/kind-rules';
import { firstProp, type PropRule } from '../../lib/gate/prop-rule';

const POD = 'spec.template.spec';
const OWN = `${POD}.containers[0:agent]`;

test.each<[string, readonly PropRule[], string, string | undefined]>([
  ['logging', kinds.LOGGING, `${POD}.volumes[0].hostPath.path`, 'mounts, volumes or stateDirectory'],
  ['monitoring', kinds.MONITORING, `${OWN}.ports[0].containerPort`, 'metricsPort or ports'],
  ['monitoring', kinds.MONITORING, `${POD}.containers[1:other].ports[0].containerPort`, undefined],
  ['monitoring', kinds.SERVICE_OF_MONITORING, 'spec.ports[0].port', 'metricsPort'],
  ['network', kinds.NETWORK, `${POD}.initContainers[0:install-cni].image`, 'install.image'],
  ['network', kinds.NETWORK, `${POD}.initContainers[0:other].image`, undefined],
  ['storage', kinds.STORAGE, `${POD}.containers[1:renamed].image`, 'registrar.image'],
  ['storage', kinds.STORAGE, `${POD}.containers[2:liveness-probe].image`, 'health.image'],
  ['storage', kinds.STORAGE, `${POD}.containers[2:other].image`, undefined],
  ['storage', kinds.STORAGE, `${OWN}.livenessProbe.httpGet.port`, 'livenessProbe or healthPort'],
  ['devices', kinds.DEVICES, `${POD}.tolerations[0].key`, 'nodes, tolerations or announces'],
  ['security', kinds.SECURITY, `${OWN}.securityContext.capabilities.add[0]`, 'privileges or securityContext'],
  ['DNS', kinds.DNS, `${OWN}.livenessProbe.httpGet.host`, 'livenessProbe, healthPort or address'],
  ['proxy', kinds.PROXY, `${POD}.initContainers[0:prepare].args`, 'prepare.args'],
  ['ingress', kinds.INGRESS, `${OWN}.ports[0].hostPort`, 'httpPort, httpsPort or ports'],
])('a kind has a say in its fields: %s', (_, rules, field, prop) => expect(firstProp(rules, field)).toBe(prop));
