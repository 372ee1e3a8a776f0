/** The DaemonSet that an article on DaemonSets teaches with, in each of the forms that it goes through. */
import { App, Chart } from 'cdk8s';
import { DaemonSet, Mount, NodeTarget, Taint, type DaemonSetProps } from 'cdk8s-daemonsets';

const app = new App();

function fluentd(step: string, nodes: NodeTarget, more: Partial<DaemonSetProps> = {}) {
  const chart = new Chart(app, step, { namespace: 'kube-system' });
  const daemonSet = new DaemonSet(chart, 'fluentd', {
    name: 'fluentd-elasticsearch',
    metadata: { labels: { 'k8s-app': 'fluentd-logging' } },
    selector: { matchLabels: { name: 'fluentd-elasticsearch' } },
    nodes,
    containers: [{
      name: 'fluentd-elasticsearch',
      image: 'k8s.gcr.io/fluentd-elasticsearch:1.20',
      resources: { limits: { memory: '200Mi' }, requests: { cpu: '100m', memory: '200Mi' } },
    }],
    terminationGracePeriodSeconds: 30,
    ...more,
  });
  daemonSet.mount(Mount.hostPath('/var/log', { name: 'varlog' }).writable());
  daemonSet.mount(Mount.hostPath('/var/lib/docker/containers', { name: 'varlibdockercontainers' }));
}

const everywhere = NodeTarget.all().tolerating(Taint.noSchedule('node-role.kubernetes.io/master'));

fluentd('everywhere', everywhere);
fluentd('node-selector', everywhere.labeled('app', 'dev'));
fluentd('node-affinity', NodeTarget.all(), {
  tolerations: [{ key: 'node-role.kubernetes.io/master', operator: 'Exists', effect: 'NoSchedule' }],
  affinity: { // as the article writes it; NodeTarget would render one equality as a nodeSelector, which is easier to read
    nodeAffinity: {
      requiredDuringSchedulingIgnoredDuringExecution: {
        nodeSelectorTerms: [{ matchExpressions: [{ key: 'kubernetes.io/hostname', operator: 'In', values: ['node1'] }] }],
      },
    },
  },
});
fluentd('no-toleration', NodeTarget.all());

app.synth();
