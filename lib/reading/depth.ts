/** Deeper than any Kubernetes object (CRD schemas come to 50), shallow enough for every walk in this package. */
export const MAX_DEPTH = 200;
export const TOO_DEEP = `nested more than ${MAX_DEPTH} levels deep: no Kubernetes object is`;
