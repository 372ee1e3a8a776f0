/** NodeLocal DNSCache answers the pods of a node on the node. */
import { App, Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { NodeDnsDaemonSet } from 'cdk8s-daemonsets';

export class NodeDns extends Chart {
  public constructor(scope: Construct, id: string) {
    super(scope, id, { namespace: 'kube-system' });

    new NodeDnsDaemonSet(this, 'cache', {
      name: 'node-local-dns',
      image: 'registry.k8s.io/dns/k8s-dns-node-cache:1.26.4',
      args: ['-localip', '$(NODE_DNS_ADDRESS)', '-conf', '/etc/coredns/Corefile', '-upstreamsvc', 'kube-dns-upstream'],
      config: {
        mountPath: '/etc/coredns',
        files: {
          Corefile: [
            '.:53 {',
            '    bind 169.254.20.10',
            '    health 169.254.20.10:8080',
            '    cache 30',
            '    forward . __PILLAR__UPSTREAM__SERVERS__',
            '}',
          ].join('\n'),
        },
      },
    });
  }
}

if (require.main === module) {
  const app = new App();
  new NodeDns(app, 'node-dns');
  app.synth();
}
