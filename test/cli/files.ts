import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the tests of a file, gone after them. */
export function folder() {
  const path = mkdtempSync(join(tmpdir(), 'daemonsets-'));
  afterAll(() => rmSync(path, { recursive: true }));
  return {
    path,
    /** Writes a file and gives its path. */
    file(name: string, content: string) {
      writeFileSync(join(path, name), content);
      return join(path, name);
    },
  };
}

export const AGENT = `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: fluentd-elasticsearch
  namespace: kube-system
spec:
  selector:
    matchLabels: {name: fluentd-elasticsearch}
  template:
    metadata:
      labels: {name: fluentd-elasticsearch}
    spec:
      containers:
      - name: fluentd-elasticsearch
        image: k8s.gcr.io/fluentd-elasticsearch:1.20
        resources: {limits: {memory: 200Mi}, requests: {cpu: 100m, memory: 200Mi}}
`;

export const NODES = `apiVersion: v1
kind: Node
metadata: {name: master}
spec:
  taints: [{key: node-role.kubernetes.io/master, effect: NoSchedule}]
---
apiVersion: v1
kind: Node
metadata: {name: node1}
---
apiVersion: v1
kind: Node
metadata: {name: node2}
`;
