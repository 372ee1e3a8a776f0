import type { ServiceAccount } from '../../../kube/cluster-objects';
import type { Container, PodSpec, Volume, VolumeMount } from '../../../kube/pod-template.generated';
import type { Change, Finding, Law } from '../admission';
import { withContainers } from '../pod-containers';
import { at, forbidden } from '../words';

/** Every namespace has it: Kubernetes makes it when it is missing. */
const DEFAULT = 'default';
const PLUGIN = 'ServiceAccount';
const TOKEN_PATH = '/var/run/secrets/kubernetes.io/serviceaccount';
const TOKEN_VOLUME = 'kube-api-access-';

/**
 * A pod has a service account of its namespace, with its pull secrets if it names none itself, and its token unless
 * either of them declines.
 *
 * @see https://kubernetes.io/docs/reference/access-authn-authz/service-accounts-admin/#serviceaccount-admission-controller
 */
export const serviceAccountLaw: Law = (spec, { namespace, objects: { serviceAccounts }, names }) => {
  if (!serviceAccounts) return {};
  const name = spec.serviceAccountName || spec.serviceAccount || DEFAULT;
  const account = serviceAccounts.find(({ metadata }) => metadata.name === name) ?? (name === DEFAULT ? { metadata: { name } } : undefined);
  return account ? { spec: served(spec, account), changes: changes(spec, account) } : missing(namespace, name, names.asked);
};

function missing(namespace: string, name: string, pod: string): Finding {
  const message = forbidden(pod, `error looking up service account ${namespace}/${name}: serviceaccount "${name}" not found`);
  return {
    objections: [{
      code: 'ServiceAccountMissing',
      layer: 'admission',
      path: at('serviceAccountName'),
      namespace,
      name,
      remedies: [{ code: 'CreateObject', kind: 'ServiceAccount', name, namespace }],
      kubernetes: { plugin: PLUGIN, message },
    }],
  };
}

function served(spec: Partial<PodSpec>, account: ServiceAccount): Partial<PodSpec> {
  const { name } = account.metadata;
  const secrets = pullSecrets(spec, account);
  const named = { ...spec, serviceAccountName: name, serviceAccount: name, ...secrets.length > 0 && { imagePullSecrets: secrets } };
  return wantsToken(spec, account) ? withToken(named) : named;
}

function changes(spec: Partial<PodSpec>, account: ServiceAccount): Change[] {
  const change = (field: string, value: string): Change => ({ plugin: PLUGIN, object: `ServiceAccount ${account.metadata.name}`, path: at(field), value });
  return [
    ...spec.serviceAccountName || spec.serviceAccount ? [] : [change('serviceAccountName', account.metadata.name)],
    ...spec.imagePullSecrets?.length ? [] : pullSecrets(spec, account).map(({ name }, index) => change(`imagePullSecrets[${index}].name`, name ?? '')),
  ];
}

const pullSecrets = (spec: Partial<PodSpec>, account: ServiceAccount) => [
  ...spec.imagePullSecrets?.length ? spec.imagePullSecrets : account.imagePullSecrets ?? [],
];

const wantsToken = (spec: Partial<PodSpec>, account: ServiceAccount) => (
  spec.automountServiceAccountToken ?? account.automountServiceAccountToken ?? true);

function withToken(spec: Partial<PodSpec>): Partial<PodSpec> {
  const own = spec.volumes?.find(({ name }) => name.startsWith(TOKEN_VOLUME));
  const name = own?.name ?? `${TOKEN_VOLUME}xxxxx`;
  const mounted = withContainers(spec, ({ container }) => withMount(container, { name, readOnly: true, mountPath: TOKEN_PATH }));
  return own || mounted === spec ? mounted : { ...mounted, volumes: [...spec.volumes ?? [], tokenVolume(name)] };
}

function withMount(container: Container, mount: VolumeMount): Container {
  const mounts = container.volumeMounts ?? [];
  return mounts.some(({ mountPath }) => mountPath === TOKEN_PATH) ? container : { ...container, volumeMounts: [...mounts, mount] };
}

/** The token, the certificates of the API server, and the name of the namespace. */
function tokenVolume(name: string): Volume {
  return {
    name,
    projected: {
      defaultMode: 0o644,
      sources: [
        { serviceAccountToken: { path: 'token', expirationSeconds: 3607 } },
        { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
        { downwardAPI: { items: [{ path: 'namespace', fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' } }] } },
      ],
    },
  };
}
