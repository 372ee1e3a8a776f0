import { asked, container, serviceAccount, type AdmissionCase } from '../cast';

const SECRETS = [{ name: 'registry' }];

export const accounts: readonly AdmissionCase[] = [
  asked('the default service account', {}, { serviceAccounts: [serviceAccount('default')] }),
  asked('a service account', { serviceAccountName: 'agent' }, { serviceAccounts: [serviceAccount('agent', { imagePullSecrets: SECRETS })] }),
  asked('by its old name', { serviceAccount: 'agent' }, { serviceAccounts: [serviceAccount('agent')] }),
  asked('a missing service account', { serviceAccountName: 'agent' }, { serviceAccounts: [serviceAccount('default')] }),
  asked('pull secrets of its own', { imagePullSecrets: [{ name: 'own' }] }, { serviceAccounts: [serviceAccount('default', { imagePullSecrets: SECRETS })] }),
  asked('the service account declines the token', {}, { serviceAccounts: [serviceAccount('default', { automountServiceAccountToken: false })] }),
  asked('the pod wants it all the same', { automountServiceAccountToken: true }, {
    serviceAccounts: [serviceAccount('default', { automountServiceAccountToken: false })],
  }),
  asked('the pod declines the token', { automountServiceAccountToken: false }, { serviceAccounts: [serviceAccount('default')] }),
  asked('something else stands where the token goes', {
    volumes: [{ name: 'own', emptyDir: {} }],
    containers: [container({ volumeMounts: [{ name: 'own', mountPath: '/var/run/secrets/kubernetes.io/serviceaccount' }] })],
  }, { serviceAccounts: [serviceAccount('default')] }),
  asked('a token volume of its own', {
    volumes: [{ name: 'kube-api-access-mine', emptyDir: {} }], initContainers: [container({}, 'init')],
  }, { serviceAccounts: [serviceAccount('default')] }),
];
