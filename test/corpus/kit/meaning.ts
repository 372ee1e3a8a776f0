type Json = any;

/** Two ways to say the same in a manifest: the sentence, and the one form that both become. */
export interface Rule {
  readonly says: string;
  readonly apply: (daemonSet: Json) => void;
}

/** Lists that Kubernetes reads as sets, or by a key. */
const order: Rule = {
  says: 'the order of volumes, mounts, ports, tolerations, capabilities and demands on nodes',
  apply: ({ spec: { template: { spec } } }) => {
    const containers = containersOf(spec);
    for (const lists of [spec, ...containers, ...containers.map(({ securityContext }) => securityContext?.capabilities), ...termsOf(spec)]) {
      for (const field of ['volumes', 'volumeMounts', 'ports', 'tolerations', 'add', 'drop', 'matchExpressions']) {
        if (lists?.[field]) {lists[field] = sorted(lists[field]);}
      }
    }
    for (const { matchExpressions = [] } of termsOf(spec)) {
      for (const requirement of matchExpressions) {
        if (requirement.values) {requirement.values = sorted(requirement.values);}
      }
    }
    const required = spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
    if (required) {required.nodeSelectorTerms = sorted(required.nodeSelectorTerms);}
  },
};

/** Each with the place where Kubernetes says so. */
export const RULES: readonly Rule[] = [
  {
    // https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#node-affinity
    says: 'nodeSelector or required node affinity',
    apply: ({ spec: { template: { spec } } }) => {
      const { nodeSelector, ...rest } = spec;
      if (!nodeSelector) {return;}
      const demands = Object.entries(nodeSelector).map(([key, value]) => ({ key, operator: 'In', values: [value] }));
      const terms = termsOf(rest).length > 0 ? termsOf(rest) : [{}];
      const nodeSelectorTerms = terms.map((term) => ({ ...term, matchExpressions: [...term.matchExpressions ?? [], ...demands] }));
      delete spec.nodeSelector;
      spec.affinity = {
        ...spec.affinity,
        nodeAffinity: { ...spec.affinity?.nodeAffinity, requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } },
      };
    },
  },
  {
    says: 'a slash at the end of a folder of the node',
    apply: ({ spec: { template: { spec } } }) => {
      for (const { hostPath } of spec.volumes ?? []) {
        if (hostPath) {hostPath.path = hostPath.path.replace(/(?<=.)\/$/, '');}
      }
    },
  },
  {
    // A volume's name is known to its pod alone. One without content of its own is known by where it is mounted.
    says: 'the names of volumes',
    apply: ({ spec: { template: { spec } } }) => {
      const mounts = containersOf(spec).flatMap(({ name, volumeMounts = [] }) => volumeMounts.map((mount: Json) => ({ container: name, mount })));
      for (const volume of spec.volumes ?? []) {
        const { name, ...content } = volume;
        const places = mounts.filter(({ mount }) => mount.name === name).map(({ container, mount }) => `${container}:${mount.mountPath}`);
        volume.name = JSON.stringify(keysSorted({ content, ...content.emptyDir && { places: places.sort() } }));
        for (const { mount } of mounts.filter((each) => each.mount.name === name)) {mount.name = volume.name;}
      }
    },
  },
  {
    // https://kubernetes.io/docs/concepts/storage/volumes/: ConfigMaps, Secrets and what is projected are always mounted read-only.
    says: 'readOnly for what is read-only anyhow',
    apply: ({ spec: { template: { spec } } }) => {
      const readOnly = new Set((spec.volumes ?? [])
        .filter(({ configMap, secret, projected, downwardAPI }: Json) => configMap ?? secret ?? projected ?? downwardAPI)
        .map(({ name }: Json) => name));
      for (const mount of containersOf(spec).flatMap(({ volumeMounts = [] }) => volumeMounts)) {
        if (readOnly.has(mount.name)) {mount.readOnly = true;}
      }
    },
  },
  {
    // https://kubernetes.io/docs/concepts/storage/volumes/#mount-propagation
    says: 'mountPropagation None',
    apply: ({ spec: { template: { spec } } }) => {
      for (const mount of containersOf(spec).flatMap(({ volumeMounts = [] }) => volumeMounts)) {
        if (mount.mountPropagation === 'None') {delete mount.mountPropagation;}
      }
    },
  },
  {
    says: 'a toleration that another one includes',
    apply: ({ spec: { template: { spec } } }) => {
      if (!spec.tolerations) {return;}
      spec.tolerations = spec.tolerations.filter((narrow: Json) => !spec.tolerations.some((wide: Json) => includes(wide, narrow)));
    },
  },
  {
    // Set or not, the container runtime lets it: pkg/securitycontext/util.go, AddNoNewPrivileges.
    says: 'allowPrivilegeEscalation true',
    apply: ({ spec: { template: { spec } } }) => {
      for (const { securityContext } of containersOf(spec)) {
        if (securityContext?.allowPrivilegeEscalation === true) {delete securityContext.allowPrivilegeEscalation;}
      }
    },
  },
  {
    // https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/
    says: 'operator Equal of a toleration',
    apply: ({ spec: { template: { spec } } }) => {
      for (const toleration of spec.tolerations ?? []) {toleration.operator ??= 'Equal';}
    },
  },
  {
    says: 'an empty affinity, securityContext or list of capabilities',
    apply: ({ spec: { template: { spec } } }) => {
      const contexts = containersOf(spec).map(({ securityContext }) => securityContext).filter(Boolean);
      const holders: [Json, string][] = [
        [spec, 'affinity'],
        ...contexts.map((context): [Json, string] => [context, 'capabilities']),
        ...containersOf(spec).map((container): [Json, string] => [container, 'securityContext']),
      ];
      for (const [holder, field] of holders) {
        if (holder[field] && Object.keys(holder[field]).length === 0) {delete holder[field];}
      }
    },
  },
];

/** What a DaemonSet says, in one form. What the server adds about its state is left out. */
export function meaning(daemonSet: object, rules: readonly Rule[] = RULES): object {
  const { status: _, ...copy }: Json = structuredClone(daemonSet);
  for (const rule of [...rules, order]) {rule.apply(copy);}
  return keysSorted(copy);
}

function containersOf(spec: Json): Json[] {
  return [...spec.initContainers ?? [], ...spec.containers];
}

function termsOf(spec: Json): Json[] {
  return spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
}

function includes(wide: Json, narrow: Json): boolean {
  return wide !== narrow && wide.operator === 'Exists' && wide.tolerationSeconds === undefined && narrow.tolerationSeconds === undefined
    && ['key', 'effect'].every((field) => wide[field] === undefined || wide[field] === narrow[field]);
}

function sorted(list: Json[]): Json[] {
  const keyed = list.map((item) => [JSON.stringify(keysSorted(item)), item] as const);
  return keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

function keysSorted(value: Json): Json {
  if (Array.isArray(value)) {return value.map(keysSorted);}
  if (typeof value !== 'object' || value === null) {return value;}
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, keysSorted(item)]));
}
