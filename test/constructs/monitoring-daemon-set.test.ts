import { Chart, Testing, Yaml } from 'cdk8s';
import { chart, daemonSetOf, manifestsOf } from './synth';
import { MetricsDiscovery, MonitoringDaemonSet, type MonitoringDaemonSetProps } from '../../lib/constructs/monitoring-daemon-set';
import type { ContainerPort } from '../../lib/kube/pod-template.generated';
import { OperatingSystem } from '../../lib/targeting/platform';

function synth(props: Partial<MonitoringDaemonSetProps> = {}) {
  const scope = chart();
  new MonitoringDaemonSet(scope, 'agent', { name: 'node-exporter', image: 'node-exporter:1', ...props });
  return { scope, template: daemonSetOf(scope).spec.template };
}

describe('a monitoring agent', () => {
  test('makes pods like this', () => {
    expect(Yaml.stringify(daemonSetOf(synth().scope).spec.template)).toMatchInlineSnapshot(`
"metadata:
  annotations:
    prometheus.io/path: /metrics
    prometheus.io/port: "9100"
    prometheus.io/scrape: "true"
  labels:
    app.kubernetes.io/name: node-exporter
spec:
  affinity:
    nodeAffinity:
      requiredDuringSchedulingIgnoredDuringExecution:
        nodeSelectorTerms:
          - matchExpressions:
              - key: eks.amazonaws.com/compute-type
                operator: NotIn
                values:
                  - fargate
              - key: type
                operator: NotIn
                values:
                  - virtual-kubelet
  automountServiceAccountToken: false
  containers:
    - args:
        - --path.procfs=/host/proc
        - --path.sysfs=/host/sys
        - --path.rootfs=/host/root
        - --web.listen-address=:9100
      env:
        - name: NODE_NAME
          valueFrom:
            fieldRef:
              fieldPath: spec.nodeName
      image: node-exporter:1
      name: node-exporter
      ports:
        - containerPort: 9100
          name: metrics
      readinessProbe:
        tcpSocket:
          port: metrics
      resources:
        requests:
          cpu: 50m
          memory: 50Mi
      securityContext:
        allowPrivilegeEscalation: false
        capabilities:
          drop:
            - ALL
        readOnlyRootFilesystem: true
        runAsNonRoot: true
        runAsUser: 65534
      volumeMounts:
        - mountPath: /host/proc
          mountPropagation: HostToContainer
          name: proc
          readOnly: true
        - mountPath: /host/sys
          mountPropagation: HostToContainer
          name: sys
          readOnly: true
        - mountPath: /host/root
          mountPropagation: HostToContainer
          name: root
          readOnly: true
  dnsPolicy: ClusterFirstWithHostNet
  hostNetwork: true
  hostPID: true
  nodeSelector:
    kubernetes.io/os: linux
  volumes:
    - hostPath:
        path: /proc
        type: Directory
      name: proc
    - hostPath:
        path: /sys
        type: Directory
      name: sys
    - hostPath:
        path: /
        type: Directory
      name: root
"
`);
  });

  test('is found by a headless Service instead of annotations', () => {
    const { scope, template } = synth({ discovery: MetricsDiscovery.SERVICE, metricsPort: 9101 });
    expect(manifestsOf(scope, 'Service')).toMatchObject([{
      metadata: { name: 'node-exporter', labels: { 'app.kubernetes.io/name': 'node-exporter' } },
      spec: { clusterIP: 'None', selector: { 'app.kubernetes.io/name': 'node-exporter' }, ports: [{ name: 'metrics', port: 9101, targetPort: 9101 }] },
    }]);
    expect(template.metadata?.annotations).toBeUndefined();
  });

  test('is found by means of one\'s own', () => {
    const { scope, template } = synth({ discovery: MetricsDiscovery.NONE });
    expect([manifestsOf(scope, 'Service'), template.metadata?.annotations]).toEqual([[], undefined]);
  });

  test('says another port and path everywhere', () => {
    const { template } = synth({ metricsPort: 9200, metricsPath: '/m', podMetadata: { annotations: { team: 'x' } } });
    expect(template.metadata?.annotations)
      .toEqual({ 'prometheus.io/scrape': 'true', 'prometheus.io/port': '9200', 'prometheus.io/path': '/m', 'team': 'x' });
    expect(template.spec.containers[0]).toMatchObject({
      ports: [{ name: 'metrics', containerPort: 9200 }], args: expect.arrayContaining(['--web.listen-address=:9200', '--web.telemetry-path=/m']),
    });
  });

  test('keeps out of the host\'s namespaces when told', () => {
    const { hostNetwork, hostPID } = synth({ hostNetwork: false, hostPID: false }).template.spec;
    expect([hostNetwork, hostPID]).toEqual([false, false]);
  });

  test('takes arguments after the flags that it needs, and these alone where it is no node-exporter', () => {
    const args = (props: Partial<MonitoringDaemonSetProps>) => synth(props).template.spec.containers[0].args;
    expect(args({ args: ['--collector.systemd'] })).toEqual([
      '--path.procfs=/host/proc', '--path.sysfs=/host/sys', '--path.rootfs=/host/root', '--web.listen-address=:9100', '--collector.systemd',
    ]);
    expect([args({ args: ['-x'], nodeExporterFlags: false }), args({ command: ['sh'] })]).toEqual([['-x'], []]);
  });

  test('has one port named metrics', () => {
    const ports = (...given: ContainerPort[]) => synth({ ports: given }).template.spec.containers[0].ports;
    const metrics = { name: 'metrics', containerPort: 9100, hostPort: 9100 };
    expect(ports({ name: 'debug', containerPort: 2 })).toEqual([{ name: 'metrics', containerPort: 9100 }, { name: 'debug', containerPort: 2 }]);
    expect(ports(metrics)).toEqual([metrics]);
    expect(() => ports({ name: 'metrics', containerPort: 1 })).toThrow(
      'ports[metrics] is 1, but the agent serves its metrics at 9100: say metricsPort: 1, or name the port otherwise');
  });

  test('makes the Service beside the DaemonSet, wherever that is', () => {
    const scope = new Chart(Testing.app(), 'no-namespace');
    new MonitoringDaemonSet(scope, 'a', { name: 'node.exporter', image: 'a:1', metadata: { namespace: 'monitoring' }, discovery: MetricsDiscovery.SERVICE });
    expect(manifestsOf(scope, 'Service')[0].metadata).toMatchObject({ namespace: 'monitoring', name: 'node-exporter' });
  });

  test('on Windows is a process of the node, and knows the flags of windows_exporter', () => {
    const { template: { spec } } = synth({ operatingSystem: OperatingSystem.WINDOWS, metricsPath: '/m' });
    expect(spec.securityContext).toEqual({ windowsOptions: { hostProcess: true, runAsUserName: 'NT AUTHORITY\\SYSTEM' } });
    expect(spec.containers[0]).toMatchObject({ args: ['--web.listen-address=:9182', '--web.telemetry-path=/m'] });
    expect(spec.containers[0]).not.toHaveProperty('volumeMounts');
    expect([spec.hostPID, spec.nodeSelector]).toEqual([undefined, { 'kubernetes.io/os': 'windows' }]);
  });

  test.each([0, 65536, 1.5])('%p is no port', (metricsPort) => {
    expect(() => synth({ metricsPort })).toThrow(new Error(`test/agent: metricsPort is ${metricsPort}, but a port is a whole number from 1 to 65535`));
  });
});
