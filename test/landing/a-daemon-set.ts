import { ApiObject } from 'cdk8s';
import type { Construct } from 'constructs';

/** A DaemonSet that Kubernetes would take. */
export function manifest(name: string, podSpec: object = {}) {
  return {
    apiVersion: 'apps/v1',
    kind: 'DaemonSet',
    metadata: { name },
    spec: {
      selector: { matchLabels: { app: name } },
      template: { metadata: { labels: { app: name } }, spec: { containers: [{ name: 'agent', image: 'agent:1' }], ...podSpec } },
    },
  };
}

/** The same as a construct. */
export function aDaemonSet(scope: Construct, name: string, podSpec: object = {}): ApiObject {
  return new ApiObject(scope, name, manifest(name, podSpec));
}
