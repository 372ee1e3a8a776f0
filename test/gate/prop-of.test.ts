import { ApiObject, App, Chart, JsonPatch } from 'cdk8s';
import * as kplus from 'cdk8s-plus-28';
import type { Construct, IConstruct } from 'constructs';
import {
  Access, AccessRule, AgentNamespace, AgentNetworkPolicy, AgentService, CriticalPodsQuota, DaemonSet, LoggingAgentDaemonSet, MetricsDiscovery, Mount,
  MonitoringDaemonSet, PodDisruptionBudget, PriorityClass, RegistrySecret, StorageNodeDaemonSet,
} from '../../lib';
import { propsOf } from '../../lib/gate/prop-of';

const POD = 'spec.template.spec';

function chart(): Chart {
  return new Chart(new App(), 'chart', { namespace: 'agents' });
}

const props = (id: string, field: string, add: (scope: Chart) => IConstruct) => {
  const below = add(chart()).node.findAll().filter((each) => ApiObject.isApiObject(each)).map((each) => ApiObject.of(each));
  return propsOf(below.find(({ node }) => node.path.endsWith(`/${id}`))!)(field);
};

const logging = (scope: Construct) => new LoggingAgentDaemonSet(scope, 'fluentd', {
  name: 'fluentd',
  image: 'x:1',
  config: { mountPath: '/etc/x', files: { a: 'b' } },
  rules: [AccessRule.read('pods')],
  containers: [{ name: 'reloader', image: 'y:1', mounts: [Mount.emptyDir('/tmp')] }],
});
const plain = (scope: Construct) => new DaemonSet(scope, 'plain', { name: 'plain', containers: [{ name: 'main', image: 'x:1', ports: [{ name: 'a', containerPort: 1 }] }] });
const storage = (scope: Construct) => new StorageNodeDaemonSet(scope, 'csi', { name: 'csi', image: 'x:1', driver: 'csi.example.com', registrar: { image: 'x:1' } });
const monitoring = (scope: Construct) => new MonitoringDaemonSet(scope, 'node', { name: 'node', image: 'x:1', discovery: MetricsDiscovery.SERVICE });

test.each<[string, string, string, (scope: Chart) => IConstruct]>([
  ['resources.requests of LoggingAgentDaemonSet "fluentd"', 'fluentd/Resource', `${POD}.containers[0].resources.requests`, logging],
  ['mounts or volumeMounts of LoggingAgentDaemonSet "fluentd"', 'fluentd/Resource', `${POD}.containers[0].volumeMounts[0].mountPath`, logging],
  ['containers[reloader].image of LoggingAgentDaemonSet "fluentd"', 'fluentd/Resource', `${POD}.containers[1].image`, logging],
  ['priorityClassName of LoggingAgentDaemonSet "fluentd"', 'fluentd/Resource', `${POD}.priorityClassName`, logging],
  ['podSecurityContext.runAsUser of LoggingAgentDaemonSet "fluentd"', 'fluentd/Resource', `${POD}.securityContext.runAsUser`, logging],
  ['mounts, volumes or stateDirectory of LoggingAgentDaemonSet "fluentd"', 'fluentd/Resource', `${POD}.volumes[0].name`, logging],
  ['config.files[a] of LoggingAgentDaemonSet "fluentd"', 'config/Resource', 'data[a]', logging],
  ['rules of LoggingAgentDaemonSet "fluentd"', 'access/role-cluster', 'rules[0].verbs', logging],
  ['name of LoggingAgentDaemonSet "fluentd"', 'access/binding-cluster', 'subjects[0].name', logging],
  ['name of LoggingAgentDaemonSet "fluentd"', 'access/account/Resource', 'metadata.name', logging],
  ['registrar.image of StorageNodeDaemonSet "csi"', 'csi/Resource', `${POD}.containers[1].image`, storage],
  ['metricsPort of MonitoringDaemonSet "node"', 'metrics/Resource', 'spec.ports[0].port', monitoring],
  ['containers[main].image of DaemonSet "plain"', 'plain/Resource', `${POD}.containers[0].image`, plain],
  ['securityContext.runAsUser of DaemonSet "plain"', 'plain/Resource', `${POD}.securityContext.runAsUser`, plain],
  ['rules of Access "who"', 'who/role-cluster', 'rules[0].verbs', (scope) => new Access(scope, 'who', { rules: [AccessRule.read('pods')] })],
  ['name of AgentNamespace "ns"', 'ns/Resource', 'metadata.name', (scope) => new AgentNamespace(scope, 'ns')],
  ['ingress of AgentNetworkPolicy "np"', 'np/Resource', 'spec.ingress[0].from[0]',
    (scope) => new AgentNetworkPolicy(scope, 'np', { agent: plain(scope), ingress: { default: kplus.NetworkPolicyTrafficDefault.DENY } })],
  ['reach of AgentService "svc"', 'svc/Resource', 'spec.clusterIPs[0]', (scope) => new AgentService(scope, 'svc', { agent: plain(scope) })],
  ['pods of CriticalPodsQuota "quota"', 'quota/Resource', 'spec.hard[pods]', (scope) => new CriticalPodsQuota(scope, 'quota')],
  ['minAvailable of PodDisruptionBudget "pdb"', 'pdb/Resource', 'spec.minAvailable', (scope) => new PodDisruptionBudget(scope, 'pdb', { agent: plain(scope), minAvailable: 1 })],
  ['evictsUnready of PodDisruptionBudget "pdb"', 'pdb/Resource', 'spec.unhealthyPodEvictionPolicy',
    (scope) => new PodDisruptionBudget(scope, 'pdb', { agent: plain(scope), minAvailable: 1 })],
  ['value of PriorityClass "prio"', 'prio/Resource', 'value', (scope) => new PriorityClass(scope, 'prio')],
  ['registries of RegistrySecret "reg"', 'reg/Resource', 'data[.dockerconfigjson]',
    (scope) => new RegistrySecret(scope, 'reg', { registries: { a: { username: 'a', password: 'b' } } })],
])('%s', (prop, id, field, add) => expect(props(id, field, add)).toBe(prop));

test('an object of somebody else has no prop, though it stands below one of ours', () => {
  expect(props('config/Resource', 'data[a]', (scope) => new kplus.ConfigMap(scope, 'config'))).toBeUndefined();
  expect(props('mine/Resource', 'metadata.name', (scope) => new kplus.ConfigMap(plain(scope), 'mine'))).toBeUndefined();
});

test('a Service that its author puts below an agent is named by itself', () => {
  expect(props('svc/Resource', 'metadata.name', (scope) => {
    const agent = plain(scope);
    return new AgentService(agent, 'svc', { agent });
  })).toBe('name of AgentService "svc"');
});

test('a class of one\'s own is called by its own name', () => {
  class Fluentd extends LoggingAgentDaemonSet {}
  expect(props('mine/Resource', `${POD}.containers[0].image`, (scope) => new Fluentd(scope, 'mine', { image: 'x:1' }))).toBe('image of Fluentd "mine"');
});

test('a field that no prop makes has none', () => {
  expect(props('plain/Resource', 'spec.template', (scope) => {
    const agent = plain(scope);
    ApiObject.of(agent).addJsonPatch(JsonPatch.remove('/spec/template/spec'));
    return agent;
  })).toBeUndefined();
});
