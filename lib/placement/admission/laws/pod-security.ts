import { POD_SECURITY_ENFORCE_LABEL, POD_SECURITY_ENFORCE_VERSION_LABEL } from '../../../kube/well-known';
import { valueAt } from '../../string-map';
import type { Law } from '../admission';
import { forbidden } from '../words';

const PLUGIN = 'PodSecurity';
const VERSION = /^v1\.(0|[1-9]\d*)$/;
const LATEST = 'latest';

/**
 * A namespace can hold its pods to a level of the Pod Security Standards. What a level asks, Kubernetes' own checks
 * say; here it is found out which one is asked.
 *
 * @see https://kubernetes.io/docs/concepts/security/pod-security-admission/
 */
export const podSecurityLaw: Law = (spec, { namespace, metadata, objects: { namespaces }, options: { podSecurity }, names }) => {
  const labels = namespaces?.find((each) => each.metadata.name === namespace)?.metadata.labels;
  const level = levelOf(valueAt(labels, POD_SECURITY_ENFORCE_LABEL));
  if (level === 'privileged') return {};
  const version = versionOf(valueAt(labels, POD_SECURITY_ENFORCE_VERSION_LABEL));
  if (!podSecurity) return { undecided: [{ code: 'PodSecurityUnasked', namespace, level, version }] };
  const { allowed, message: violations = '' } = podSecurity({ metadata, spec }, version)[level];
  if (allowed) return {};
  return {
    objections: [{
      code: 'PodSecurityViolation',
      layer: 'admission',
      path: 'spec.template.spec',
      namespace,
      level,
      version,
      violations,
      remedies: [],
      kubernetes: { plugin: PLUGIN, message: forbidden(names.made, `violates PodSecurity "${level}:${version}": ${violations}`) },
    }],
  };
};

/** A level that Kubernetes does not know is the strictest to it. */
function levelOf(label: string | undefined): 'privileged' | 'baseline' | 'restricted' {
  return label === undefined || label === 'privileged' ? 'privileged' : label === 'baseline' ? 'baseline' : 'restricted';
}

/** A version that Kubernetes cannot read is the newest to it. */
const versionOf = (label: string | undefined) => (label && VERSION.test(label) ? label : LATEST);
