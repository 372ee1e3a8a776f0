import { asked, namespace, type AdmissionCase } from '../cast';

export const namespaces: readonly AdmissionCase[] = [
  asked('the namespace is there', {}, { namespaces: [namespace()] }),
  asked('the namespace is missing', {}, { namespaces: [] }),
  asked('the namespace is being deleted', {}, { namespaces: [namespace({}, {}, 'Terminating')] }),
];
