import type { Construct } from 'constructs';
import { textFrom } from './kit/text-from';
import { DaemonSet, Env, HostPathType, Mount } from '../../lib';

export const rewritten = (scope: Construct) => new DaemonSet(scope, 'filebeat', {
  name: 'filebeat',
  metadata: { namespace: 'default', labels: { 'k8s-app': 'filebeat' } },
  selector: { matchLabels: { 'k8s-app': 'filebeat' } },
  serviceAccountName: 'filebeat',
  hostNetwork: true,
  containers: [{
    name: 'filebeat',
    image: 'docker.elastic.co/beats/filebeat:7.5.2',
    args: ['-c', '/etc/filebeat.yml', '-e'],
    env: [
      ...Env.values({
        ELASTICSEARCH_HOST: 'https://quickstart-es-http',
        ELASTICSEARCH_PORT: 9200,
        ELASTICSEARCH_USERNAME: 'elastic',
        ELASTICSEARCH_PASSWORD: textFrom('c4ca541dd298468a'),
        ELASTIC_CLOUD_ID: '',
        ELASTIC_CLOUD_AUTH: '',
      }),
      Env.nodeName(),
    ],
    resources: { requests: { cpu: '100m', memory: '100Mi' }, limits: { memory: '200Mi' } },
    securityContext: { runAsUser: 0 },
    mounts: [
      Mount.configMap({ name: 'filebeat-config' }, '/etc/filebeat.yml', { name: 'config', mode: 0o600 }).only('filebeat.yml'),
      Mount.secret({ name: 'quickstart-es-http-certs-public' }, '/etc/certificate/ca.crt', { name: 'certs' }).only('ca.crt'),
      Mount.hostPath('/var/lib/filebeat-data', { name: 'data', type: HostPathType.DIRECTORY_OR_CREATE })
        .at('/usr/share/filebeat/data').writable(),
      Mount.hostPath('/var/lib/docker/containers', { name: 'varlibdockercontainers', type: HostPathType.UNCHECKED }),
      Mount.hostPath('/var/log', { name: 'varlog', type: HostPathType.UNCHECKED }),
    ],
  }],
});
