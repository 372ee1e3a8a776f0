type Json = any;

/** The pod template of an agent, as somebody may have written it. */
export const TEMPLATE = {
  metadata: { labels: { app: 'agent' } },
  spec: {
    nodeSelector: { 'node-role.kubernetes.io/edge': '' },
    tolerations: [{ key: 'a', operator: 'Exists' }],
    initContainers: [{ name: 'sidecar', image: 'sidecar:1', restartPolicy: 'Always' }],
    containers: [
      {
        name: 'main',
        image: 'agent:1',
        imagePullPolicy: 'IfNotPresent',
        env: [{ name: 'LEVEL', value: 'info' }],
        ports: [{ containerPort: 80, protocol: 'TCP' }],
        resources: { requests: { cpu: '500m', memory: '1Gi' } },
        livenessProbe: { httpGet: { port: 80 }, timeoutSeconds: 1 },
      },
      { name: 'other', image: 'other:1', resources: {}, env: [{ name: 'CPUS', valueFrom: { resourceFieldRef: { resource: 'limits.cpu', divisor: '1' } } }] },
    ],
    volumes: [{ name: 'logs', hostPath: { path: '/var/log' } }, { name: 'cache', emptyDir: { sizeLimit: '1Gi' } }],
    overhead: { cpu: '250m' },
    securityContext: {},
    hostNetwork: true,
  },
};

/** The template with one of its values set, or taken away. */
export function changed(path: string, value?: unknown): Json {
  const copy: Json = structuredClone(TEMPLATE);
  const keys = path.split('|');
  const last = keys.pop()!;
  const parent = keys.reduce((object, key) => object[key], copy);
  if (value === undefined) {delete parent[last];} else {parent[last] = value;}
  return copy;
}
